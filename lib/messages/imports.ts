import { formatNumber } from './format-number'
import { plural } from './plural'

const number = (n: number) => formatNumber('en', n)
const nombre = (n: number) => formatNumber('fr', n)

const en = {
  title: 'Import',
  heading: 'Bring your own articles',
  intro:
    'A table, a saved page, or a text. They are read, cleaned and counted like the others; the original text is kept.',
  shared:
    'Imported articles are shared data of this installation: whoever opens its pages sees them. Nothing is sent anywhere else.',
  closed:
    'Articles can be imported from the machine that runs Contrechamp, while it listens to that machine alone. Elsewhere the command line does it: contrechamp import FILE.',
  nothing: 'Nothing was given. Choose a file, or paste a text.',
  failed: 'The import could not be started. The command line says more: contrechamp import FILE.',
  fileLegend: 'A file',
  file: 'File',
  fileHint:
    '.csv, .tsv, .json, .jsonl, .html or .txt, up to 64 MB. A table needs a column of texts; outlet, title, date, address, language and event are found by their usual names.',
  textLegend: 'Or one article',
  text: 'Text',
  articleTitle: 'Headline',
  url: 'Address',
  date: 'Date',
  dateHint: '2025-09-19, 2025-09 or 2025',
  bothLegend: 'For what does not say it itself',
  outlet: 'Outlet',
  outletHint: 'Needed where neither a column nor an address names it.',
  event: 'Event',
  lang: 'Language',
  langAuto: 'as the text shows',
  dates: '03/04/2025 is',
  datesAsk: 'not in this file',
  dmy: '3 April',
  mdy: '4 March',
  submit: 'Import',
  list: 'Imports',
  none: 'Nothing has been imported yet.',
  number: 'No.',
  source: 'Source',
  state: 'State',
  states: { running: 'running', done: 'done', failed: 'failed', cancelled: 'cancelled', undone: 'taken back' },
  rows: (added: number, known: number, failed: number) =>
    `${number(added)} added, ${number(known)} known already, ${number(failed)} not read`,
  jobTitle: (job: number) => `Import ${number(job)}`,
  running: 'It is running. This page looks again by itself.',
  wholeAtEnd: 'Its articles are shown when all of it is there.',
  stalled:
    'Nothing has moved for a minute: the program that ran it may have ended. Start it again with the same file, and it goes on.',
  undo: 'Take this import back',
  undoHint: 'Its articles leave the pages. Links that are held to a version still show them.',
  see: 'See the articles in Compare',
  all: 'All imports',
  problems: 'Rows that became no article',
  place: 'Where',
  why: 'Why',
  more: (n: number) => `The first ${number(n)} are listed.`,
  articles: (n: number) => `${number(n)} ${plural('en', n, 'article', 'articles')}`,
}

const fr: typeof en = {
  title: 'Importer',
  heading: 'Apportez vos articles',
  intro:
    'Un tableau, une page enregistrée ou un texte. Ils sont lus, nettoyés et comptés comme les autres\u00a0; le texte d’origine est gardé.',
  shared:
    'Les articles importés sont des données communes à cette installation\u00a0: qui ouvre ses pages les voit. Rien n’est envoyé ailleurs.',
  closed:
    'On importe des articles depuis la machine qui fait tourner Contrechamp, tant qu’il n’écoute que cette machine. Ailleurs, la ligne de commande le fait\u00a0: contrechamp import FICHIER.',
  nothing: 'Rien n’a été donné. Choisissez un fichier ou collez un texte.',
  failed: 'L’import n’a pas pu commencer. La ligne de commande en dit plus\u00a0: contrechamp import FICHIER.',
  fileLegend: 'Un fichier',
  file: 'Fichier',
  fileHint:
    '.csv, .tsv, .json, .jsonl, .html ou .txt, jusqu’à 64\u00a0Mo. Un tableau doit avoir une colonne de textes\u00a0; média, titre, date, adresse, langue et événement sont trouvés par leurs noms habituels.',
  textLegend: 'Ou un article',
  text: 'Texte',
  articleTitle: 'Titre',
  url: 'Adresse',
  date: 'Date',
  dateHint: '2025-09-19, 2025-09 ou 2025',
  bothLegend: 'Pour ce qui ne le dit pas soi-même',
  outlet: 'Média',
  outletHint: 'Nécessaire si ni une colonne ni une adresse ne le nomme.',
  event: 'Événement',
  lang: 'Langue',
  langAuto: 'd’après le texte',
  dates: '03/04/2025 est le',
  datesAsk: 'pas dans ce fichier',
  dmy: '3 avril',
  mdy: '4 mars',
  submit: 'Importer',
  list: 'Imports',
  none: 'Rien n’a encore été importé.',
  number: 'N°',
  source: 'Source',
  state: 'État',
  states: { running: 'en cours', done: 'terminé', failed: 'échoué', cancelled: 'arrêté', undone: 'annulé' },
  rows: (added, known, failed) => `${nombre(added)} ajoutés, ${nombre(known)} déjà connus, ${nombre(failed)} non lus`,
  jobTitle: (job) => `Import ${nombre(job)}`,
  running: 'Il est en cours. Cette page se met à jour d’elle-même.',
  wholeAtEnd: 'Ses articles sont montrés quand tout y est.',
  stalled:
    'Rien n’a bougé depuis une minute\u00a0: le programme s’est peut-être arrêté. Relancez-le avec le même fichier, il reprendra.',
  undo: 'Annuler cet import',
  undoHint: 'Ses articles quittent les pages. Les liens qui gardent une version les montrent encore.',
  see: 'Voir les articles dans Comparer',
  all: 'Tous les imports',
  problems: 'Lignes qui ne sont devenues aucun article',
  place: 'Où',
  why: 'Pourquoi',
  more: (n) => `Les ${nombre(n)} premières sont listées.`,
  articles: (n) => `${nombre(n)} ${plural('fr', n, 'article', 'articles')}`,
}

/** The pages of imports. */
export const imports = { en, fr }
