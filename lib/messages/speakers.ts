import { formatNumber } from './format-number'
import { plural } from './plural'

const number = (n: number) => formatNumber('en', n)
const nombre = (n: number) => formatNumber('fr', n)

const en = {
  heading: 'Who gets to speak',
  introEvent:
    'Words that each article quotes or reports, by the side of the speaker. The side is told by the words that the article uses for the speaker, or by a name that is well known; the outlet’s own words are not among them. Each name opens its first passage, each further number another one.',
  introArticle:
    'Words that the article quotes or reports, by the side of the speaker. The side is told by the words that the article uses for the speaker, or by a name that is well known. Each name leads to the passage.',
  introOutlet:
    'Words that these articles quote or report, by the side of the speaker, repeats left out. The side is told by the words that the article uses for the speaker, or by a name that is well known. Each name opens its first passage, each further number another one.',
  caption: 'Words quoted and reported, by side of the speaker',
  side: 'Side',
  words: (n: number) => `${number(n)} ${plural('en', n, 'word', 'words')}`,
  parts: (quoted: number, reported: number) => `${number(quoted)} quoted, ${number(reported)} reported`,
  column: 'Words and speakers',
  total: 'All sides',
  none: 'In these articles nobody is quoted or reported.',
  noneHere: 'does not speak here',
  passage: (n: number, name: string) => `${number(n)}, ${name}`,
  unnamed: 'no name',
  limited: (n: number) => `Read from the ${number(n)} newest articles.`,
}

const fr: typeof en = {
  heading: 'À qui la parole est donnée',
  introEvent:
    'Mots que chaque article cite ou rapporte, par camp du locuteur. Le camp se lit dans les mots que l’article emploie pour le locuteur, ou dans un nom connu de tous\u00a0; les mots du média lui-même n’en font pas partie. Chaque nom ouvre son premier passage, chaque nombre qui suit en ouvre un autre.',
  introArticle:
    'Mots que l’article cite ou rapporte, par camp du locuteur. Le camp se lit dans les mots que l’article emploie pour le locuteur, ou dans un nom connu de tous. Chaque nom mène au passage.',
  introOutlet:
    'Mots que ces articles citent ou rapportent, par camp du locuteur, sans les reprises. Le camp se lit dans les mots que l’article emploie pour le locuteur, ou dans un nom connu de tous. Chaque nom ouvre son premier passage, chaque nombre qui suit en ouvre un autre.',
  caption: 'Mots cités et rapportés, par camp du locuteur',
  side: 'Camp',
  words: (n) => `${nombre(n)} ${plural('fr', n, 'mot', 'mots')}`,
  parts: (quoted, reported) =>
    `${nombre(quoted)} ${plural('fr', quoted, 'cité', 'cités')}, ${nombre(reported)} ${plural('fr', reported, 'rapporté', 'rapportés')}`,
  column: 'Mots et locuteurs',
  total: 'Tous les camps',
  none: 'Dans ces articles personne n’est cité ni rapporté.',
  noneHere: 'n’a pas la parole ici',
  passage: (n, name) => `${nombre(n)}, ${name}`,
  unnamed: 'sans nom',
  limited: (n) => `Lu dans les ${nombre(n)} articles les plus récents.`,
}

/** The table of speakers by side, on the pages of events and outlets. */
export const speakers = { en, fr }
