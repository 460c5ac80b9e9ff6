import { formatNumber } from './format-number'
import { plural } from './plural'

const number = (n: number) => formatNumber('en', n)
const nombre = (n: number) => formatNumber('fr', n)

const en = {
  heading: (here: string, base: string) => `${here} against ${base}`,
  headingRest: (here: string) => `${here} against the others`,
  words: 'Words',
  concepts: 'Concepts of the cues',
  moreHere: (outlet: string) => `More often in ${outlet}`,
  lessHere: (outlet: string) => `Less often in ${outlet}`,
  word: 'Word',
  concept: 'Concept',
  atLeast: 'At least',
  estimate: 'Estimate',
  g2: 'G²',
  z: 'z',
  timesMore: (factor: string) => `×${factor}`,
  timesLess: (factor: string) => `÷${factor}`,
  per1000: (rate: string) => `${rate} per 1,000`,
  inArticles: (k: number, n: number) => `in ${number(k)} of ${number(n)}`,
  none: (tested: number) =>
    `Of ${number(tested)} ${plural('en', tested, 'item', 'items')} looked at, none can be told apart.`,
  silent: (outlets: string) => `Nothing can be told apart with these articles for ${outlets}.`,
  oneLanguage: {
    fr: 'Only French articles are compared here: words of two languages cannot be.',
    en: 'Only English articles are compared here: words of two languages cannot be.',
  },
  other: { fr: 'Compare the French articles', en: 'Compare the English articles' },
  noTwo: 'Words are compared between outlets. Fewer than two have articles in one language here.',
  tooMany: (n: number, most: number) =>
    `${number(n)} articles are too many to count words in at once. Choose outlets or a time, down to ${number(most)}.`,
  steps: [
    'Each row is a word, or a concept of a cue, that one side has more often, per word. “At least” is the cautious end of the 95% interval, made wider for all items that were looked at; only what is still above 1 is listed, the surest first.',
    'A word that heaps in few articles counts for less, and it must stand in at least two articles of the side that has more of it: what one article repeats is not the outlet’s vocabulary.',
    'G² and z (log-odds with a prior) are there because the field uses them. They take words for independent and find far too much; nothing is ordered by them.',
    'Numbers open the places they count. No word was left out for being common.',
  ],
  wordsTitle: (word: string) => `“${word}”`,
  wordsFound: (n: number) => `${number(n)} ${plural('en', n, 'place', 'places')}`,
  wordsIntro:
    'Every place where the word stands in the articles and voice chosen. A word here is a written form, not a cue.',
  wordsNone: 'The word does not stand in the articles chosen.',
  wordsAsk: 'Word',
  wordsShow: 'Show',
  left: 'Before',
  right: 'After',
  article: 'Article',
  pages: 'Pages',
  page: (n: number, of: number) => `Page ${number(n)} of ${number(of)}`,
  next: 'Next',
  previous: 'Previous',
}

const fr: typeof en = {
  heading: (here, base) => `${here} face à ${base}`,
  headingRest: (here) => `${here} face aux autres`,
  words: 'Mots',
  concepts: 'Concepts des marqueurs',
  moreHere: (outlet) => `Plus souvent dans ${outlet}`,
  lessHere: (outlet) => `Moins souvent dans ${outlet}`,
  word: 'Mot',
  concept: 'Concept',
  atLeast: 'Au moins',
  estimate: 'Estimation',
  g2: 'G²',
  z: 'z',
  timesMore: (factor) => `×${factor}`,
  timesLess: (factor) => `÷${factor}`,
  per1000: (rate) => `${rate} pour 1\u00a0000`,
  inArticles: (k, n) => `dans ${nombre(k)} sur ${nombre(n)}`,
  none: (tested) =>
    `Sur ${nombre(tested)} ${plural('fr', tested, 'élément examiné', 'éléments examinés')}, aucun ne se distingue.`,
  silent: (outlets) => `Rien ne se distingue avec ces articles pour ${outlets}.`,
  oneLanguage: {
    fr: 'Seuls les articles en français sont comparés ici\u00a0: les mots de deux langues ne se comparent pas.',
    en: 'Seuls les articles en anglais sont comparés ici\u00a0: les mots de deux langues ne se comparent pas.',
  },
  other: { fr: 'Comparer les articles en français', en: 'Comparer les articles en anglais' },
  noTwo: 'Les mots se comparent entre médias. Moins de deux ont ici des articles dans une même langue.',
  tooMany: (n, most) =>
    `${nombre(n)} articles sont trop pour compter leurs mots d’un coup. Choisissez des médias ou une période, jusqu’à ${nombre(most)}.`,
  steps: [
    'Chaque ligne est un mot, ou un concept d’un marqueur, qu’un côté a plus souvent, par mot. «\u00a0Au moins\u00a0» est l’extrémité prudente de l’intervalle à 95\u00a0%, élargi pour tout ce qui a été examiné\u00a0; seul ce qui reste au-dessus de 1 est listé, le plus sûr d’abord.',
    'Un mot amassé dans peu d’articles compte moins, et il doit se trouver dans au moins deux articles du côté qui l’a le plus\u00a0: ce qu’un article répète n’est pas le vocabulaire du média.',
    'G² et z (log-cotes avec loi a priori) figurent parce que le domaine les emploie. Ils prennent les mots pour indépendants et trouvent bien trop\u00a0; rien n’est rangé d’après eux.',
    'Les nombres ouvrent les endroits qu’ils comptent. Aucun mot n’a été écarté parce que courant.',
  ],
  wordsTitle: (word) => `«\u00a0${word}\u00a0»`,
  wordsFound: (n) => `${nombre(n)} ${plural('fr', n, 'endroit', 'endroits')}`,
  wordsIntro:
    'Chaque endroit où le mot se trouve dans les articles et la voix choisis. Un mot est ici une forme écrite, non un marqueur.',
  wordsNone: 'Le mot ne se trouve pas dans les articles choisis.',
  wordsAsk: 'Mot',
  wordsShow: 'Afficher',
  left: 'Avant',
  right: 'Après',
  article: 'Article',
  pages: 'Pages',
  page: (n, of) => `Page ${nombre(n)} sur ${nombre(of)}`,
  next: 'Suivante',
  previous: 'Précédente',
}

/** Words and concepts that tell outlets apart. */
export const keyness = { en, fr }
