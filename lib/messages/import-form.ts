import { formatNumber } from './format-number'
import { plural } from './plural'

const number = (n: number) => formatNumber('en', n)
const nombre = (n: number) => formatNumber('fr', n)

const en = {
  title: 'Import',
  heading: 'Bring your own articles',
  intro:
    'A table, a feed, addresses, a saved page or a text. Articles are read, cleaned and counted like the others; the original text is kept.',
  shared:
    'Imported articles are shared data of this installation: whoever opens its pages sees them. Nothing is sent anywhere else.',
  closed:
    'Articles can be imported from the machine that runs Contrechamp, while it listens to that machine alone. Elsewhere its operator sets a password (README, “On a server”), or uses the command line: contrechamp import FILE.',
  fileLegend: 'A file',
  file: 'File',
  fileHint:
    'A table (.csv, .tsv), .json, .jsonl, a page (.html), a feed (.xml), a text or a list of addresses (.txt), or a .zip of these, up to 64 MB. Exports of Media Cloud, GDELT, NewsAPI, Europresse and Factiva are read as they are. Where a row has an address and no text, the page is fetched.',
  encoding: 'Encoding',
  encodingHint: 'Only where the letters come out wrong: normally the file tells.',
  encodingAuto: 'as the file tells',
  encodings: {
    'utf-8': 'UTF-8',
    'windows-1252': 'Windows-1252 (Western European)',
    'iso-8859-15': 'ISO 8859-15',
    macintosh: 'Macintosh (Mac Roman)',
    'utf-16le': 'UTF-16, little-endian',
    'utf-16be': 'UTF-16, big-endian',
  },
  garbled: 'If accented letters come out wrong here, do not import: give the file again and choose its encoding there.',
  feedLegend: 'Or a feed',
  feedUrl: 'Address of an RSS or Atom feed',
  feedHint:
    'It is kept, and can be asked again for what is new. What it holds of whole articles is read; for the others their page is fetched.',
  addFeed: 'Add the feed',
  feeds: 'Feeds',
  feed: 'Feed',
  asked: 'Last asked',
  notAsked: 'not yet',
  actions: 'What to do',
  refresh: 'Fetch what is new',
  removeFeed: 'Remove',
  listLegend: 'Or addresses',
  addresses: 'Addresses, one in each line',
  listHint:
    'Each page is fetched by this machine, one a second from each site, and not where the site’s robots.txt says no. Addresses of private networks are refused.',
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
  repeats: 'Nearly the text of another article',
  repeatsHint: 'Four fifths of its runs of five words or more.',
  repeatsMark: 'counts once with it, within an outlet',
  repeatsKeep: 'is an article of its own',
  repeated: (n: number) =>
    `${number(n)} of them ${plural('en', n, 'repeats', 'repeat')} another article nearly word for word.`,
}

const fr: typeof en = {
  title: 'Importer',
  heading: 'Apportez vos articles',
  intro:
    'Un tableau, un flux, des adresses, une page enregistrée ou un texte. Les articles sont lus, nettoyés et comptés comme les autres\u00a0; le texte d’origine est gardé.',
  shared:
    'Les articles importés sont des données communes à cette installation\u00a0: qui ouvre ses pages les voit. Rien n’est envoyé ailleurs.',
  closed:
    'On importe des articles depuis la machine qui fait tourner Contrechamp, tant qu’il n’écoute que cette machine. Ailleurs, l’exploitant définit un mot de passe (README, «\u00a0On a server\u00a0») ou passe par la ligne de commande\u00a0: contrechamp import FICHIER.',
  fileLegend: 'Un fichier',
  file: 'Fichier',
  fileHint:
    'Un tableau (.csv, .tsv), .json, .jsonl, une page (.html), un flux (.xml), un texte ou une liste d’adresses (.txt), ou un .zip de tout cela, jusqu’à 64\u00a0Mo. Les exports de Media Cloud, de GDELT, de NewsAPI, d’Europresse et de Factiva sont lus tels quels. Si une ligne a une adresse et pas de texte, la page est téléchargée.',
  encoding: 'Encodage',
  encodingHint: 'Seulement si les lettres accentuées sont abîmées\u00a0: d’ordinaire le fichier le dit.',
  encodingAuto: 'celui que dit le fichier',
  encodings: {
    'utf-8': 'UTF-8',
    'windows-1252': 'Windows-1252 (Europe occidentale)',
    'iso-8859-15': 'ISO 8859-15',
    macintosh: 'Macintosh (Mac Roman)',
    'utf-16le': 'UTF-16 petit-boutiste',
    'utf-16be': 'UTF-16 gros-boutiste',
  },
  garbled:
    'Si des lettres accentuées sont abîmées ici, n’importez pas\u00a0: redonnez le fichier en choisissant son encodage.',
  feedLegend: 'Ou un flux',
  feedUrl: 'Adresse d’un flux RSS ou Atom',
  feedHint:
    'Il est gardé, et peut être interrogé de nouveau. Ses articles entiers sont lus\u00a0; pour les autres, la page est téléchargée.',
  addFeed: 'Ajouter le flux',
  feeds: 'Flux',
  feed: 'Flux',
  asked: 'Dernière lecture',
  notAsked: 'pas encore',
  actions: 'Que faire',
  refresh: 'Chercher les nouveautés',
  removeFeed: 'Retirer',
  listLegend: 'Ou des adresses',
  addresses: 'Adresses, une par ligne',
  listHint:
    'Chaque page est téléchargée par cette machine, une par seconde et par site, sauf si le robots.txt du site s’y oppose. Les adresses de réseaux privés sont refusées.',
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
  repeats: 'Presque le texte d’un autre article',
  repeatsHint: 'Quatre cinquièmes de ses suites de cinq mots, ou plus.',
  repeatsMark: 'ne compte qu’une fois avec lui, pour un même média',
  repeatsKeep: 'est un article à part',
  repeated: (n) =>
    `${nombre(n)} d’entre eux ${plural('fr', n, 'reprend', 'reprennent')} un autre article presque mot pour mot.`,
}

/** What is asked of an import, and of feeds. */
export const importForm = { en, fr }
