import { formatNumber } from './format-number'

const number = (n: number) => formatNumber('en', n)
const nombre = (n: number) => formatNumber('fr', n)

const en = {
  title: 'Is it the same article?',
  intro:
    'Of articles of one outlet that repeat or translate one another, one counts. What is nearly the same word for word counts once already; a translation counts on its own until you say so.',
  looked: (n: number) => `The first ${number(n)} articles of this import were looked at.`,
  article: 'Came with this import',
  other: 'Looks like',
  nearly: (share: number) => `${number(Math.round(100 * share))}% of the runs of five words are the same`,
  translation: (share: number) =>
    `other language, the same days, ${number(Math.round(100 * share))}% of names and numbers in common`,
  isTranslation: 'A translation: count both once',
  isOwn: 'An article of its own',
  reason: (job: number) => `looked at after import ${job}`,
  before: 'May be here already',
  beforeTable: 'Rows, and what each looks like',
  beforeIntro: (n: number) =>
    `The first ${number(n)} articles were compared with those that are here and with one another. Nothing is decided yet: after the import each can still be told otherwise.`,
  row: 'This row',
  inImport: 'further up in this import',
  kinds: {
    known: 'The same text: does not come in again.',
    nearly: 'Nearly the same: counts once with it, unless you say above that repeats are articles of their own.',
    translation: 'Looks like a translation: comes in as an article of its own, and you are asked once it is here.',
  },
}

const fr: typeof en = {
  title: 'Est-ce le même article\u00a0?',
  intro:
    'De plusieurs articles d’un média qui se répètent ou se traduisent, un seul compte. Ce qui est presque identique mot pour mot ne compte déjà qu’une fois\u00a0; une traduction compte à part tant que vous ne le dites pas.',
  looked: (n) => `Les ${nombre(n)} premiers articles de cet import ont été regardés.`,
  article: 'Arrivé avec cet import',
  other: 'Ressemble à',
  nearly: (share) => `${nombre(Math.round(100 * share))}\u00a0% des suites de cinq mots sont les mêmes`,
  translation: (share) =>
    `autre langue, mêmes jours, ${nombre(Math.round(100 * share))}\u00a0% des noms et des nombres en commun`,
  isTranslation: 'Une traduction\u00a0: compter les deux une fois',
  isOwn: 'Un article à part',
  reason: (job) => `regardé après l’import ${job}`,
  before: 'Peut-être déjà là',
  beforeTable: 'Lignes, et ce à quoi chacune ressemble',
  beforeIntro: (n) =>
    `Les ${nombre(n)} premiers articles ont été comparés à ceux qui sont là et entre eux. Rien n’est décidé\u00a0: après l’import, on peut encore dire autrement pour chacun.`,
  row: 'Cette ligne',
  inImport: 'plus haut dans cet import',
  kinds: {
    known: 'Le même texte\u00a0: il n’entre pas une seconde fois.',
    nearly:
      'Presque le même\u00a0: les deux comptent une fois, sauf si vous dites plus haut que les répétitions sont des articles à part.',
    translation: 'Ressemble à une traduction\u00a0: entre comme article à part, et la question vous est posée ensuite.',
  },
}

/** The part of an import's page that asks which of its articles are one. */
export const review = { en, fr }
