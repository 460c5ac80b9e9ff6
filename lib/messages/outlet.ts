import { formatNumber } from './format-number'
import { plural } from './plural'

const number = (n: number) => formatNumber('en', n)
const nombre = (n: number) => formatNumber('fr', n)

const en = {
  outlet: 'Outlet',
  description: (name: string, kind: string, articles: number) =>
    `${name} (${kind}): ${number(articles)} ${plural('en', articles, 'article', 'articles')}, cues per voice, and the names it uses.`,
  countryUnknown: 'country not known',
  noArticles: 'No article of this outlet is in our corpus yet.',
  articles: 'Articles',
  articlesCaption: 'Articles of this outlet in our corpus, oldest first',
  title: 'Article',
  date: 'Date',
  event: 'Event',
  noEvent: 'no event',
  language: 'Language',
  words: 'Words',
  sameDispatch: 'same dispatch as another of these articles; left out of the counts below',
  cues: 'Cues',
  cuesCaption: (basis: string) => `Core phrases per cue and voice; ${basis}`,
  basis: (articles: number, words: number) =>
    `${number(articles)} ${plural('en', articles, 'article', 'articles')}, ${number(words)} ${plural('en', words, 'word', 'words')}`,
  cuesNote: 'A number opens its phrases.',
  few: 'These are the numbers of the articles themselves. They are too few for an estimate of the outlet.',
  cue: 'Cue',
  count: 'Phrases',
  rate: 'Per 1,000 words',
  inArticles: 'In articles',
  ofArticles: (k: number, n: number) => `${number(k)} of ${number(n)}`,
  countOnly: 'count only',
  zero: (cues: string) => `Looked for and not found: ${cues}.`,
  voices: 'Voices',
  voicesIntro: 'Words per voice, all articles of this outlet together, repeats left out.',
  names: 'Names it uses',
  namesIntro: 'How these articles call the codebook’s actors, by voice. Each phrase opens the article at its place.',
  namesCaption: 'Designations in the articles of this outlet, repeats included',
  otherVoices: 'other voices',
  namesNone: 'None of the codebook’s actors is named in these articles.',
  namesLimited: (n: number) => `Read from the ${number(n)} newest articles.`,
  actor: 'Actor',
  designation: 'Designation',
  compare: 'Compare with other outlets',
  allPhrases: 'All phrases of this outlet',
  notFoundTitle: 'No such outlet',
  notFoundHint: 'This address names no outlet of the corpus. These are in it:',
}

const fr: typeof en = {
  outlet: 'Média',
  description: (name, kind, articles) =>
    `${name} (${kind})\u00a0: ${nombre(articles)} ${plural('fr', articles, 'article', 'articles')}, marqueurs par voix, et les noms qu’il emploie.`,
  countryUnknown: 'pays non connu',
  noArticles: 'Aucun article de ce média n’est encore dans notre corpus.',
  articles: 'Articles',
  articlesCaption: 'Articles de ce média dans notre corpus, les plus anciens d’abord',
  title: 'Article',
  date: 'Date',
  event: 'Événement',
  noEvent: 'aucun événement',
  language: 'Langue',
  words: 'Mots',
  sameDispatch: 'même dépêche qu’un autre de ces articles\u00a0; non comprise dans les nombres ci-dessous',
  cues: 'Marqueurs',
  cuesCaption: (basis) => `Passages comptés par marqueur et par voix\u00a0; ${basis}`,
  basis: (articles, words) =>
    `${nombre(articles)} ${plural('fr', articles, 'article', 'articles')}, ${nombre(words)} ${plural('fr', words, 'mot', 'mots')}`,
  cuesNote: 'Un nombre ouvre ses passages.',
  few: 'Ce sont les nombres des articles eux-mêmes. Il y en a trop peu pour une estimation du média.',
  cue: 'Marqueur',
  count: 'Passages',
  rate: 'Pour 1\u00a0000 mots',
  inArticles: 'Dans les articles',
  ofArticles: (k, n) => `${nombre(k)} sur ${nombre(n)}`,
  countOnly: 'nombre seul',
  zero: (cues) => `Cherchés et non trouvés\u00a0: ${cues}.`,
  voices: 'Voix',
  voicesIntro: 'Mots par voix, tous les articles de ce média ensemble, sans les reprises.',
  names: 'Les noms qu’il emploie',
  namesIntro:
    'Comment ces articles appellent les acteurs de la grille, selon la voix. Chaque passage ouvre l’article à sa place.',
  namesCaption: 'Désignations dans les articles de ce média, reprises comprises',
  otherVoices: 'autres voix',
  namesNone: 'Aucun des acteurs de la grille n’est nommé dans ces articles.',
  namesLimited: (n) => `Lus dans les ${nombre(n)} articles les plus récents.`,
  actor: 'Acteur',
  designation: 'Désignation',
  compare: 'Comparer avec d’autres médias',
  allPhrases: 'Tous les passages de ce média',
  notFoundTitle: 'Ce média n’existe pas ici',
  notFoundHint: 'Cette adresse ne désigne aucun média du corpus. Les voici\u00a0:',
}

/** One outlet: its articles, cues, voices and names. */
export const outlet = { en, fr }
