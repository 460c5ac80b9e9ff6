import { formatNumber } from './format-number'
import { plural } from './plural'

const number = (n: number) => formatNumber('en', n)
const nombre = (n: number) => formatNumber('fr', n)

const en = {
  event: 'Event',
  listTitle: 'Events',
  listIntro:
    'What several articles report, set side by side. Titles are neutral: who did what, without a word that one side alone uses.',
  listDescription: (n: number) =>
    `${number(n)} ${plural('en', n, 'event', 'events')}, with the articles of each outlet side by side.`,
  listEmpty: 'No event is described yet. Articles can still be read one by one, from the overview.',
  covered: 'Outlets and their articles',
  open: 'Compare the articles',
  noArticle: 'No article in our corpus.',
  description: (articles: number, outlets: string) =>
    `${number(articles)} ${plural('en', articles, 'article', 'articles')} side by side: ${outlets}. Cues, voices and who is called what.`,
  grouped: 'Articles are assigned to an event by hand; the list is data of the project and can be corrected.',
  coverage: 'Coverage',
  coverageCaption: 'Articles on this event, in the order of the columns',
  column: 'Column',
  date: 'Date',
  language: 'Language',
  words: 'Words',
  cueTotal: 'Cues',
  phraseTotal: 'Phrases',
  versionOf: (letter: string) => `same dispatch as ${letter}`,
  notInCorpus:
    'An outlet that is not listed has no article on this event in our corpus. That does not mean it did not report.',
  single: 'This event has one article so far: there is nothing to set it against.',
  singleNext: 'Read the article, or compare events that have several:',
  none: 'This event has no article in our corpus yet.',
  sideBySide: 'Side by side',
  order: 'Columns stand in alphabetical order of outlets, then of languages. The order says nothing about them.',
  choose: 'Articles in the columns',
  chooseColumn: (letter: string) => `Column ${letter}`,
  chooseNone: 'no article',
  chooseApply: 'Show these articles',
  stackHint: 'Which article to show',
  read: 'Read the article',
  lead: 'How it opens',
  strip: (voice: string) => `Cues per 1,000 words, one scale for all columns; ${voice}`,
  stripCount: (voice: string) => `Phrases per cue, one scale for all columns; ${voice}`,
  stripNone: 'None of the cues occurs.',
  perCue: 'Cue by cue',
  perCueTitle: (unit: string) => `Core phrases ${unit}, one row per cue`,
  perCueRate: 'per 1,000 words',
  perCueCount: 'per article',
  perCueTable: 'Table: the same numbers',
  perCueCaption: 'Core phrases per article: count and, from 150 words, rate per 1,000 words',
  shortRate: 'count only',
  readChart:
    'Each letter is one article, the line joins the lowest and the highest. The numbers are those of these articles, not estimates for their outlets.',
  absent: (cues: string) => `In none of these articles: ${cues}.`,
  svgName: 'Cues per article on one scale',
  takeawayOnly: (cue: string, outlets: string) => `${cue}: in ${outlets} only.`,
  takeawayAll: (cues: string) => `In every article: ${cues}.`,
  naming: 'Who is called what',
  namingIntro:
    'Designations of the codebook’s actors, as the articles use them, in every voice. Each phrase opens the article at its place.',
  namingNone: 'None of the codebook’s actors is named in these articles.',
  actor: 'Actor',
  designation: 'Designation',
  notUsed: 'not used',
  onlyHere: 'In one article alone',
  onlyHereIntro:
    'Cues that one article has and no other in these columns. A dispatch in two languages counts as one. Absence here means: not found by the codebook.',
  onlyHereNone: 'Every cue that occurs is found in more than one of these articles.',
  onlyIn: (letters: string) => `Only in ${letters}`,
  twins: 'Same dispatch, two languages',
  twinsIntro: (original: string, version: string) =>
    `${original} and ${version} are one dispatch: one observation of framing. A difference between them comes from the translation or from the codebook, not from two views of the event.`,
  twinsSame: (n: number, total: number) =>
    `${number(n)} of ${number(total)} ${plural('en', total, 'cue agrees', 'cues agree')} phrase for phrase.`,
  twinsCaption: 'Cues of the two texts, and the phrases that make them differ',
  twinsAgree: 'agree',
  twinsDiffer: 'differ',
  twinsCause: 'Phrases that cause it',
  twinsNoPhrase: 'no phrase',
  allEvents: 'All events',
  notFoundTitle: 'No such event',
}

const fr: typeof en = {
  event: 'Événement',
  listTitle: 'Événements',
  listIntro:
    'Ce que plusieurs articles rapportent, mis côte à côte. Les titres sont neutres\u00a0: qui a fait quoi, sans mot qu’un seul camp emploie.',
  listDescription: (n) =>
    `${nombre(n)} ${plural('fr', n, 'événement', 'événements')}, avec les articles de chaque média côte à côte.`,
  listEmpty: 'Aucun événement n’est encore décrit. Les articles peuvent être lus un par un, depuis la vue d’ensemble.',
  covered: 'Médias et leurs articles',
  open: 'Comparer les articles',
  noArticle: 'Aucun article dans notre corpus.',
  description: (articles, outlets) =>
    `${nombre(articles)} ${plural('fr', articles, 'article', 'articles')} côte à côte\u00a0: ${outlets}. Marqueurs, voix et qui est appelé comment.`,
  grouped:
    'Les articles sont rattachés à la main à un événement\u00a0; la liste fait partie des données du projet et peut être corrigée.',
  coverage: 'Couverture',
  coverageCaption: 'Articles sur cet événement, dans l’ordre des colonnes',
  column: 'Colonne',
  date: 'Date',
  language: 'Langue',
  words: 'Mots',
  cueTotal: 'Marqueurs',
  phraseTotal: 'Passages',
  versionOf: (letter) => `même dépêche que ${letter}`,
  notInCorpus:
    'Un média absent de la liste n’a pas d’article sur cet événement dans notre corpus. Cela ne veut pas dire qu’il n’en a pas parlé.',
  single: 'Cet événement n’a qu’un article pour l’instant\u00a0: rien à quoi le comparer.',
  singleNext: 'Lisez l’article, ou comparez des événements qui en ont plusieurs\u00a0:',
  none: 'Cet événement n’a pas encore d’article dans notre corpus.',
  sideBySide: 'Côte à côte',
  order: 'Les colonnes suivent l’ordre alphabétique des médias, puis des langues. Cet ordre ne dit rien d’eux.',
  choose: 'Articles dans les colonnes',
  chooseColumn: (letter) => `Colonne ${letter}`,
  chooseNone: 'aucun article',
  chooseApply: 'Afficher ces articles',
  stackHint: 'Quel article afficher',
  read: 'Lire l’article',
  lead: 'Comment il commence',
  strip: (voice) => `Marqueurs pour 1\u00a0000 mots, une échelle pour toutes les colonnes\u00a0; ${voice}`,
  stripCount: (voice) => `Passages par marqueur, une échelle pour toutes les colonnes\u00a0; ${voice}`,
  stripNone: 'Aucun des marqueurs n’apparaît.',
  perCue: 'Marqueur par marqueur',
  perCueTitle: (unit) => `Passages ${unit}, une ligne par marqueur`,
  perCueRate: 'pour 1\u00a0000 mots',
  perCueCount: 'par article',
  perCueTable: 'Tableau\u00a0: les mêmes nombres',
  perCueCaption: 'Passages par article\u00a0: nombre et, à partir de 150 mots, fréquence pour 1\u00a0000 mots',
  shortRate: 'nombre seul',
  readChart:
    'Chaque lettre est un article, le trait relie le plus bas au plus haut. Ce sont les nombres de ces articles, non des estimations pour leurs médias.',
  absent: (cues) => `Dans aucun de ces articles\u00a0: ${cues}.`,
  svgName: 'Marqueurs par article sur une même échelle',
  takeawayOnly: (cue, outlets) => `${cue}\u00a0: seulement dans ${outlets}.`,
  takeawayAll: (cues) => `Dans tous les articles\u00a0: ${cues}.`,
  naming: 'Qui est appelé comment',
  namingIntro:
    'Désignations des acteurs de la grille, telles que les articles les emploient, toutes voix confondues. Chaque passage ouvre l’article à sa place.',
  namingNone: 'Aucun des acteurs de la grille n’est nommé dans ces articles.',
  actor: 'Acteur',
  designation: 'Désignation',
  notUsed: 'non employé',
  onlyHere: 'Dans un seul article',
  onlyHereIntro:
    'Marqueurs qu’un article a et qu’aucun autre n’a dans ces colonnes. Une dépêche en deux langues compte pour une. Absence signifie ici\u00a0: non trouvé par la grille.',
  onlyHereNone: 'Chaque marqueur présent se trouve dans plusieurs de ces articles.',
  onlyIn: (letters) => `Seulement dans ${letters}`,
  twins: 'Même dépêche, deux langues',
  twinsIntro: (original, version) =>
    `${original} et ${version} sont une seule dépêche\u00a0: une seule observation de cadrage. Une différence entre elles vient de la traduction ou de la grille, non de deux regards sur l’événement.`,
  twinsSame: (n, total) =>
    `${nombre(n)} ${plural('fr', n, 'marqueur concorde', 'marqueurs concordent')} sur ${nombre(total)}, passage pour passage.`,
  twinsCaption: 'Marqueurs des deux textes, et passages qui les font différer',
  twinsAgree: 'concordent',
  twinsDiffer: 'diffèrent',
  twinsCause: 'Passages en cause',
  twinsNoPhrase: 'aucun passage',
  allEvents: 'Tous les événements',
  notFoundTitle: 'Cet événement n’existe pas ici',
}

/** The list of events, and one event with its articles side by side. */
export const event = { en, fr }
