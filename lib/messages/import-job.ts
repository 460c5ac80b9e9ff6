import { formatNumber } from './format-number'
import { plural } from './plural'

const number = (n: number) => formatNumber('en', n)
const nombre = (n: number) => formatNumber('fr', n)

const en = {
  submit: 'Look at it first',
  list: 'Imports',
  none: 'Nothing has been imported yet.',
  number: 'No.',
  source: 'Source',
  state: 'State',
  states: {
    staging: 'being read',
    staged: 'to be looked at',
    running: 'running',
    done: 'done',
    failed: 'broken off',
    cancelled: 'stopped',
    undone: 'taken back',
  },
  rows: (added: number, known: number, failed: number) =>
    `${number(added)} added, ${number(known)} known already, ${number(failed)} not read`,
  jobTitle: (job: number) => `Import ${number(job)}`,
  running: 'It is running. This page looks again by itself.',
  wholeAtEnd: 'Its articles are shown when all of it is there.',
  staging: (rows: number) => `${number(rows)} rows taken in so far. Nothing is in the corpus yet.`,
  done: (rows: number, of: number) => `${number(rows)} of ${number(of)} rows`,
  rate: (perSecond: number, seconds: number) =>
    `${number(Math.round(perSecond))} per second, about ${seconds < 90 ? `${number(Math.ceil(seconds))} seconds` : `${number(Math.ceil(seconds / 60))} minutes`} left`,
  stalled:
    'Nothing has moved for a minute: the program that ran it may have ended. The server takes it up again by itself when it is sure of that.',
  goOn: 'Go on with it',
  cancel: 'Stop this import',
  cancelHint: 'What it has read is in no corpus, and is forgotten.',
  discard: 'Do not import',
  checkIntro: (rows: number) =>
    `${number(rows)} ${plural('en', rows, 'row', 'rows')} waiting. Nothing is in the corpus yet. Say which column holds what, look at the first articles, then import.`,
  columns: 'Columns',
  fields: {
    text: 'Text',
    title: 'Headline',
    outlet: 'Outlet',
    date: 'Date',
    url: 'Address',
    lang: 'Language',
    event: 'Event',
    id: 'Number or key',
    sameAs: 'Repeats the article of key',
  },
  noColumn: 'no column',
  noText: 'No column is known to hold the texts of the articles. Choose it above, then look again.',
  sample: 'The first articles as they would come in',
  article: 'Article',
  words: 'Words',
  noDate: 'no date',
  removed: (n: number) => `${number(n)} ${plural('en', n, 'part', 'parts')} left out as no part of the article`,
  nothingRemoved: 'nothing left out',
  toFetch: 'The page is fetched when it is imported.',
  looked: (rows: number, problems: number) =>
    problems === 0
      ? `${number(rows)} ${plural('en', rows, 'row', 'rows')} looked at; none has a problem with its date, outlet or text.`
      : `${number(rows)} ${plural('en', rows, 'row', 'rows')} looked at; these have a problem:`,
  problemRows: (n: number) => `${number(n)} ${plural('en', n, 'row', 'rows')}`,
  newOutlets: 'New outlets',
  newEvents: 'New events',
  moreNames: (n: number) => `and ${number(n)} more`,
  lookAgain: 'Look again',
  start: (rows: number) => `Import ${number(rows)} ${plural('en', rows, 'row', 'rows')}`,
  download: 'All of them as a table (CSV)',
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
  submit: 'Vérifier d’abord',
  list: 'Imports',
  none: 'Rien n’a encore été importé.',
  number: 'N°',
  source: 'Source',
  state: 'État',
  states: {
    staging: 'en lecture',
    staged: 'à vérifier',
    running: 'en cours',
    done: 'terminé',
    failed: 'interrompu',
    cancelled: 'arrêté',
    undone: 'annulé',
  },
  rows: (added, known, failed) => `${nombre(added)} ajoutés, ${nombre(known)} déjà connus, ${nombre(failed)} non lus`,
  jobTitle: (job) => `Import ${nombre(job)}`,
  running: 'Il est en cours. Cette page se met à jour d’elle-même.',
  wholeAtEnd: 'Ses articles sont montrés quand tout y est.',
  staging: (rows) => `${nombre(rows)} lignes reçues pour l’instant. Rien n’est encore dans le corpus.`,
  done: (rows, of) => `${nombre(rows)} lignes sur ${nombre(of)}`,
  rate: (perSecond, seconds) =>
    `${nombre(Math.round(perSecond))} par seconde, encore ${seconds < 90 ? `${nombre(Math.ceil(seconds))} secondes` : `${nombre(Math.ceil(seconds / 60))} minutes`} environ`,
  stalled:
    'Rien n’a bougé depuis une minute\u00a0: le programme s’est peut-être arrêté. Le serveur reprendra l’import de lui-même dès qu’il en sera sûr.',
  goOn: 'Reprendre',
  cancel: 'Arrêter cet import',
  cancelHint: 'Ce qu’il a lu n’est dans aucun corpus, et sera oublié.',
  discard: 'Ne pas importer',
  checkIntro: (rows) =>
    `${nombre(rows)} ${plural('fr', rows, 'ligne en attente', 'lignes en attente')}. Rien n’est encore dans le corpus. Dites quelle colonne contient quoi, regardez les premiers articles, puis importez.`,
  columns: 'Colonnes',
  fields: {
    text: 'Texte',
    title: 'Titre',
    outlet: 'Média',
    date: 'Date',
    url: 'Adresse',
    lang: 'Langue',
    event: 'Événement',
    id: 'Numéro ou clé',
    sameAs: 'Répète l’article de clé',
  },
  noColumn: 'aucune colonne',
  noText: 'Aucune colonne connue ne contient le texte des articles. Choisissez-la ci-dessus, puis regardez de nouveau.',
  sample: 'Les premiers articles tels qu’ils arriveraient',
  article: 'Article',
  words: 'Mots',
  noDate: 'sans date',
  removed: (n) =>
    `${nombre(n)} ${plural('fr', n, 'partie laissée de côté, hors de l’article', 'parties laissées de côté, hors de l’article')}`,
  nothingRemoved: 'rien laissé de côté',
  toFetch: 'La page sera téléchargée à l’import.',
  looked: (rows, problems) =>
    problems === 0
      ? `${nombre(rows)} ${plural('fr', rows, 'ligne regardée', 'lignes regardées')}\u00a0; aucune n’a de problème de date, de média ou de texte.`
      : `${nombre(rows)} ${plural('fr', rows, 'ligne regardée', 'lignes regardées')}\u00a0; celles-ci ont un problème\u00a0:`,
  problemRows: (n) => `${nombre(n)} ${plural('fr', n, 'ligne', 'lignes')}`,
  newOutlets: 'Nouveaux médias',
  newEvents: 'Nouveaux événements',
  moreNames: (n) => `et ${nombre(n)} de plus`,
  lookAgain: 'Regarder de nouveau',
  start: (rows) => `Importer ${nombre(rows)} ${plural('fr', rows, 'ligne', 'lignes')}`,
  download: 'Toutes, dans un tableau (CSV)',
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

/** What becomes of an import. */
export const importJob = { en, fr }
