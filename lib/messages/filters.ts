import { formatNumber } from './format-number'
import { plural } from './plural'

const number = (n: number) => formatNumber('en', n)
const nombre = (n: number) => formatNumber('fr', n)

const en = {
  outlets: 'Outlets',
  allOutlets: 'all',
  tickAllOutlets: 'All outlets',
  someOf: (n: number, of: number) => `${number(n)} of ${number(of)}`,
  cues: 'Cues',
  headlineCues: 'headline three',
  allCues: 'all',
  tickAllCues: 'All cues',
  voice: 'Voice',
  unit: 'Unit',
  view: 'View',
  articles: 'Articles',
  allArticles: 'all',
  narrowed: 'some',
  language: 'Language of the articles',
  bothLanguages: 'both',
  event: 'Event',
  anyEvent: 'any',
  article: 'Article',
  time: 'Period',
  wholeTime: 'whole corpus',
  timeFields: {
    legend: 'Period',
    from: 'From',
    to: 'To',
    hint: 'A year, a month or a day: 2022, 2022-02, 2022-02-17.',
  },
  since: (date: string) => `from ${date}`,
  until: (date: string) => `until ${date}`,
  search: 'Search',
  repeats: 'Repeats',
  repeatsOnce: 'each dispatch once',
  repeatsAll: 'repeats counted too',
  strength: 'Patterns',
  active: 'Chosen',
  remove: (name: string, value: string) => `${name}: ${value}, remove`,
  reset: 'Back to everything',
  status: (articles: number, outlets: number) =>
    `${number(articles)} ${plural('en', articles, 'article', 'articles')}, ${number(outlets)} ${plural('en', outlets, 'outlet', 'outlets')}`,
  statusPhrases: (phrases: number) => `${number(phrases)} ${plural('en', phrases, 'phrase', 'phrases')}`,
}

const fr: typeof en = {
  outlets: 'Médias',
  allOutlets: 'tous',
  tickAllOutlets: 'Tous les médias',
  someOf: (n, of) => `${nombre(n)} sur ${nombre(of)}`,
  cues: 'Marqueurs',
  headlineCues: 'les trois principaux',
  allCues: 'tous',
  tickAllCues: 'Tous les marqueurs',
  voice: 'Voix',
  unit: 'Unité',
  view: 'Vue',
  articles: 'Articles',
  allArticles: 'tous',
  narrowed: 'certains',
  language: 'Langue des articles',
  bothLanguages: 'les deux',
  event: 'Événement',
  anyEvent: 'indifférent',
  article: 'Article',
  time: 'Période',
  wholeTime: 'tout le corpus',
  timeFields: {
    legend: 'Période',
    from: 'De',
    to: 'À',
    hint: 'Une année, un mois ou un jour\u00a0: 2022, 2022-02, 2022-02-17.',
  },
  since: (date) => `depuis ${date}`,
  until: (date) => `jusqu’à ${date}`,
  search: 'Recherche',
  repeats: 'Répétitions',
  repeatsOnce: 'chaque dépêche une fois',
  repeatsAll: 'répétitions comptées aussi',
  strength: 'Motifs',
  active: 'Choix',
  remove: (name, value) => `${name}\u00a0: ${value}, retirer`,
  reset: 'Revenir à tout',
  status: (articles, outlets) =>
    `${nombre(articles)} ${plural('fr', articles, 'article', 'articles')}, ${nombre(outlets)} ${plural('fr', outlets, 'média', 'médias')}`,
  statusPhrases: (phrases) => `${nombre(phrases)} ${plural('fr', phrases, 'passage', 'passages')}`,
}

/** Names of what can be chosen, wherever it is chosen. */
export const filters = { en, fr }
