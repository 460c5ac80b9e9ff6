import { formatNumber } from './format-number'
import { plural } from './plural'

const number = (n: number) => formatNumber('en', n)
const nombre = (n: number) => formatNumber('fr', n)

const en = {
  title: 'Compare',
  titleOf: (what: string) => `Compare: ${what}`,
  heading: 'Compare outlets',
  intro: 'Choose outlets, cues and a voice. Every point is an article, and every number opens its phrases.',
  controls: 'What to compare',
  show: 'Show this comparison',
  views: { dots: 'Points', diff: 'Difference', time: 'Over time', words: 'Words', table: 'Table' },
  viewHint: {
    dots: 'each article as a point, the outlet as a bar',
    diff: 'each outlet against the others',
    table: 'the numbers',
  },
  units: { rate: 'Per 1,000 words', share: 'Share of articles', count: 'Count' },
  base: 'Compared with',
  rest: 'all others on show',
  scale: 'Scales',
  scales: { shared: 'the same for all cues', own: 'each cue its own' },
  sort: 'Order of the outlets',
  sorts: {
    name: 'by name',
    '-name': 'by name, from Z',
    value: 'lowest first',
    '-value': 'highest first',
    n: 'fewest articles first',
    '-n': 'most articles first',
  },
  sortHint: 'by the first cue on show',
  options: 'Options',
  results: 'Comparison',
  description: (articles: string, outlets: string, unit: string, voice: string) =>
    `${articles} of ${outlets}, ${unit}, ${voice}. Each article as a point, each number with its phrases.`,
  oneOutlet: 'A difference needs at least two outlets with articles. The points are shown instead.',
  beyond: (n: number) =>
    `${number(n)} more ${plural('en', n, 'outlet has', 'outlets have')} articles here. Twelve can be told apart; choose the ones to see.`,
  empty: {
    title: 'No article matches',
    because: (name: string, value: string) => `The narrowest choice is ${name}: ${value}.`,
    without: (n: number) => `Without it ${number(n)} ${plural('en', n, 'article matches', 'articles match')}.`,
    remove: (name: string) => `Remove ${name}`,
    all: 'Compare everything',
  },
  phrases: (n: number) => `All ${number(n)} phrases on show`,
}

const fr: typeof en = {
  title: 'Comparer',
  titleOf: (what) => `Comparer\u00a0: ${what}`,
  heading: 'Comparer des médias',
  intro:
    'Choisissez des médias, des marqueurs et une voix. Chaque point est un article, et chaque nombre ouvre ses passages.',
  controls: 'Que comparer',
  show: 'Afficher cette comparaison',
  views: { dots: 'Points', diff: 'Différence', time: 'Dans le temps', words: 'Mots', table: 'Tableau' },
  viewHint: {
    dots: 'chaque article en point, le média en barre',
    diff: 'chaque média face aux autres',
    table: 'les nombres',
  },
  units: { rate: 'Pour 1\u00a0000 mots', share: 'Part des articles', count: 'Nombre' },
  base: 'Par rapport à',
  rest: 'tous les autres affichés',
  scale: 'Échelles',
  scales: { shared: 'la même pour tous les marqueurs', own: 'une par marqueur' },
  sort: 'Ordre des médias',
  sorts: {
    name: 'par nom',
    '-name': 'par nom, depuis Z',
    value: 'du plus bas au plus haut',
    '-value': 'du plus haut au plus bas',
    n: 'le moins d’articles d’abord',
    '-n': 'le plus d’articles d’abord',
  },
  sortHint: 'selon le premier marqueur affiché',
  options: 'Options',
  results: 'Comparaison',
  description: (articles, outlets, unit, voice) =>
    `${articles} de ${outlets}, ${unit}, ${voice}. Chaque article en point, chaque nombre avec ses passages.`,
  oneOutlet: 'Une différence demande au moins deux médias avec des articles. Les points sont affichés à la place.',
  beyond: (n) =>
    `${nombre(n)} ${plural('fr', n, 'autre média a', 'autres médias ont')} des articles ici. On peut en distinguer douze\u00a0; choisissez lesquels voir.`,
  empty: {
    title: 'Aucun article ne correspond',
    because: (name, value) => `Le choix le plus étroit est ${name}\u00a0: ${value}.`,
    without: (n) => `Sans lui, ${nombre(n)} ${plural('fr', n, 'article correspond', 'articles correspondent')}.`,
    remove: (name) => `Retirer ${name}`,
    all: 'Tout comparer',
  },
  phrases: (n) => `Les ${nombre(n)} passages affichés`,
}

/** Outlets side by side on chosen cues. */
export const compare = { en, fr }
