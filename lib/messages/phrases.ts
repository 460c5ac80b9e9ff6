import { formatNumber } from './format-number'
import { plural } from './plural'

const number = (n: number) => formatNumber('en', n)
const nombre = (n: number) => formatNumber('fr', n)

const en = {
  title: 'Phrases',
  heading: 'Phrases behind the numbers',
  headingOf: (what: string) => `Phrases: ${what}`,
  intro:
    'Every number on this site counts phrases like these. Each row is one phrase as it stands in its article, with the words around it; the phrase leads to its place in the text.',
  description: (total: number, what: string) =>
    `${number(total)} ${plural('en', total, 'phrase', 'phrases')}: ${what}. Each with its context, outlet, date, voice and speaker.`,
  everything: 'all outlets, all cues',
  caption: (total: number) => `${number(total)} ${plural('en', total, 'phrase', 'phrases')}`,
  captionPage: (total: number, first: number, last: number) =>
    `${number(total)} ${plural('en', total, 'phrase', 'phrases')}, ${number(first)} to ${number(last)}`,
  ordered: {
    mix: 'order: mixed, so that no outlet fills the first page',
    date: 'order: newest first',
    outlet: 'order: by outlet',
    left: 'order: by the words before, from the phrase outwards',
    right: 'order: by the words after',
  },
  columns: {
    left: 'Words before',
    phrase: 'Phrase',
    right: 'Words after',
    outlet: 'Outlet, date',
    cue: 'Cue',
    voice: 'Voice, speaker',
    polarity: 'Polarity',
  },
  inArticle: (title: string) => `(in “${title}”)`,
  speakerUnnamed: 'speaker not named',
  noSpeaker: 'no speaker',
  weakMark: 'weak, not counted',
  filters: 'Which phrases',
  show: 'Show these phrases',
  search: {
    label: 'Search in the phrases and their context',
    hint: 'Several words must all occur. Accents and capitals make no difference.',
    placeholder: 'for example: mercenaires, junta',
  },
  order: {
    legend: 'Order',
    mix: 'Mixed',
    date: 'Date',
    outlet: 'Outlet',
    left: 'Words before',
    right: 'Words after',
  },
  context: { legend: 'Words on each side' },
  strength: {
    legend: 'Which patterns',
    core: 'Counted ones',
    coreHint: 'the phrases that make the numbers',
    all: 'Weak ones too',
    allHint: 'listed, never counted: too general to speak for a cue alone',
    weak: 'Weak ones only',
  },
  display: 'Display',
  withoutRepeats: (n: number) =>
    `${number(n)} ${plural('en', n, 'article repeats', 'articles repeat')} another in translation and ${plural('en', n, 'is', 'are')} left out here, as in the numbers.`,
  showRepeats: 'Show the repeats too',
  withRepeats: 'Articles that repeat another in translation are listed too; the numbers count such a pair once.',
  hideRepeats: 'List each dispatch once',
  weakShown: 'Rows marked “weak” are listed beside the counted ones and are in no number.',
  previous: 'Previous page',
  next: 'Next page',
  pages: 'Pages of the list',
  pageOf: (page: number, pages: number) => `Page ${number(page)} of ${number(pages)}`,
  empty: {
    title: 'No phrase matches',
    because: (name: string, value: string) => `The narrowest choice is ${name}: ${value}.`,
    without: (n: number) =>
      `Without it there ${plural('en', n, 'would be', 'would be')} ${number(n)} ${plural('en', n, 'phrase', 'phrases')}.`,
    remove: (name: string) => `Remove ${name}`,
    all: 'Show all phrases',
    zero: 'That is a result: the articles were read against every pattern, and none occurs.',
    variants: 'Forms that the codebook looks for',
    beyond: (pages: number) => `The list ends at page ${number(pages)}.`,
    lastPage: 'Go to the last page',
  },
}

const fr: typeof en = {
  title: 'Passages',
  heading: 'Les passages derrière les nombres',
  headingOf: (what) => `Passages\u00a0: ${what}`,
  intro:
    'Chaque nombre de ce site compte des passages comme ceux-ci. Chaque ligne est un passage tel qu’il figure dans son article, avec les mots qui l’entourent\u00a0; le passage mène à sa place dans le texte.',
  description: (total, what) =>
    `${nombre(total)} ${plural('fr', total, 'passage', 'passages')}\u00a0: ${what}. Chacun avec son contexte, son média, sa date, sa voix et son locuteur.`,
  everything: 'tous les médias, tous les marqueurs',
  caption: (total) => `${nombre(total)} ${plural('fr', total, 'passage', 'passages')}`,
  captionPage: (total, first, last) =>
    `${nombre(total)} ${plural('fr', total, 'passage', 'passages')}, de ${nombre(first)} à ${nombre(last)}`,
  ordered: {
    mix: 'ordre\u00a0: mêlé, pour qu’aucun média ne remplisse la première page',
    date: 'ordre\u00a0: du plus récent au plus ancien',
    outlet: 'ordre\u00a0: par média',
    left: 'ordre\u00a0: par les mots qui précèdent, en s’éloignant du passage',
    right: 'ordre\u00a0: par les mots qui suivent',
  },
  columns: {
    left: 'Mots avant',
    phrase: 'Passage',
    right: 'Mots après',
    outlet: 'Média, date',
    cue: 'Marqueur',
    voice: 'Voix, locuteur',
    polarity: 'Polarité',
  },
  inArticle: (title) => `(dans «\u00a0${title}\u00a0»)`,
  speakerUnnamed: 'locuteur non nommé',
  noSpeaker: 'pas de locuteur',
  weakMark: 'faible, non compté',
  filters: 'Quels passages',
  show: 'Afficher ces passages',
  search: {
    label: 'Chercher dans les passages et leur contexte',
    hint: 'Plusieurs mots doivent tous figurer. Accents et majuscules ne comptent pas.',
    placeholder: 'par exemple\u00a0: mercenaires, junta',
  },
  order: {
    legend: 'Ordre',
    mix: 'Mêlé',
    date: 'Date',
    outlet: 'Média',
    left: 'Mots avant',
    right: 'Mots après',
  },
  context: { legend: 'Mots de chaque côté' },
  strength: {
    legend: 'Quels motifs',
    core: 'Ceux qui comptent',
    coreHint: 'les passages qui font les nombres',
    all: 'Les faibles aussi',
    allHint: 'listés, jamais comptés\u00a0: trop généraux pour désigner seuls un marqueur',
    weak: 'Les faibles seulement',
  },
  display: 'Affichage',
  withoutRepeats: (n) =>
    `${nombre(n)} ${plural('fr', n, 'article en répète un autre en traduction et est omis', 'articles en répètent un autre en traduction et sont omis')} ici, comme dans les nombres.`,
  showRepeats: 'Afficher aussi les répétitions',
  withRepeats:
    'Les articles qui en répètent un autre en traduction figurent aussi\u00a0; les nombres comptent une telle paire une seule fois.',
  hideRepeats: 'Lister chaque dépêche une seule fois',
  weakShown:
    'Les lignes marquées «\u00a0faible\u00a0» figurent à côté de celles qui comptent et n’entrent dans aucun nombre.',
  previous: 'Page précédente',
  next: 'Page suivante',
  pages: 'Pages de la liste',
  pageOf: (page, pages) => `Page ${nombre(page)} sur ${nombre(pages)}`,
  empty: {
    title: 'Aucun passage ne correspond',
    because: (name, value) => `Le choix le plus étroit est ${name}\u00a0: ${value}.`,
    without: (n) =>
      `Sans lui il y ${plural('fr', n, 'aurait', 'aurait')} ${nombre(n)} ${plural('fr', n, 'passage', 'passages')}.`,
    remove: (name) => `Retirer ${name}`,
    all: 'Afficher tous les passages',
    zero: 'C’est un résultat\u00a0: les articles ont été lus avec tous les motifs, et aucun n’y figure.',
    variants: 'Formes que la grille cherche',
    beyond: (pages) => `La liste s’arrête à la page ${nombre(pages)}.`,
    lastPage: 'Aller à la dernière page',
  },
}

/** The concordance behind any number. */
export const phrases = { en, fr }
