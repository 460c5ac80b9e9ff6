import { formatList } from './format-list'
import { formatNumber } from './format-number'
import { plural } from './plural'

const number = (n: number) => formatNumber('en', n)
const nombre = (n: number) => formatNumber('fr', n)

const en = {
  title: 'Overview',
  titleOf: (what: string) => `Overview: ${what}`,
  heading: 'Same events, different frames',
  introOf: (named: readonly string[], more: number) =>
    `Contrechamp reads news articles in French and English and counts what they speak of: ${formatList('en', named)}${more > 0 ? `, and ${number(more)} more framing ${plural('en', more, 'cue', 'cues')}` : ''}.`,
  introVoice:
    'It tells the outlet’s own voice from the voices it quotes, and every number opens the phrases that it counts.',
  corpus: {
    label: 'The corpus',
    outlets: 'Outlets',
    articles: 'Articles',
    languages: 'Languages',
    period: 'Period',
    repeats: (n: number) =>
      `${number(n)} ${plural('en', n, 'repeats', 'repeat')} another in translation and ${plural('en', n, 'is', 'are')} not counted`,
  },
  findings: {
    heading: 'How these articles differ',
    phrases: 'the phrases',
  },
  table: {
    heading: 'All outlets, all cues',
    caption: (unit: string, voice: string) => `Framing cues by outlet, ${unit}, ${voice}`,
    unit: {
      rate: 'How often each cue is mentioned, per 1,000 words.',
      share: 'How many of an outlet’s articles mention each cue.',
      count: 'How many times each cue is mentioned; longer articles mention more.',
    },
    onlyVoice: (voice: string) => `Only one voice is counted: ${voice}.`,
    hint: 'Each number opens the phrases behind it.',
    voice: 'Whose voice is counted',
    show: 'Count this voice',
  },
  events: {
    heading: 'Two sides of the same event',
    intro: 'What several outlets report, side by side.',
    all: 'All events',
    coverage: (outlet: string, n: number) => `${outlet} ${number(n)}`,
    open: 'Side by side',
  },
  questions: {
    heading: 'Questions to start with',
    who: (cue: string) => `Who speaks of ${cue}, and in whose voice?`,
    own: (cue: string) => `Which outlets speak of ${cue} in their own voice, not in a quotation?`,
    difference: (outlet: string) => `How does ${outlet} differ from the others?`,
    names: (event: string) => `Who is called what in “${event}”?`,
  },
  limits: {
    heading: 'What this shows, and what not',
    sentences: (articles: string, outlets: string) => [
      `The corpus holds ${articles} of ${outlets}: what is said here is said of these articles, never of an outlet as a whole.`,
      'A cue is a mention in context, found by written patterns that miss some and catch some wrongly; it is neither a verdict nor an intention.',
      'Nothing here ranks outlets as true or false, left or right, good or bad.',
    ],
    method: 'How it is counted, and where it fails',
  },
  description: (articles: string, outlets: string) =>
    `${articles} of ${outlets} compared on framing cues: how often, in whose voice, with every phrase.`,
}

const fr: typeof en = {
  title: 'Vue d’ensemble',
  titleOf: (what) => `Vue d’ensemble\u00a0: ${what}`,
  heading: 'Mêmes événements, autres cadrages',
  introOf: (named, more) =>
    `Contrechamp lit des articles de presse en français et en anglais et compte ce dont ils parlent\u00a0: ${formatList('fr', named)}${more > 0 ? `, et ${nombre(more)} ${plural('fr', more, 'autre marqueur', 'autres marqueurs')} de cadrage` : ''}.`,
  introVoice:
    'Il distingue la voix propre du média des voix qu’il cite, et chaque nombre ouvre les passages qu’il compte.',
  corpus: {
    label: 'Le corpus',
    outlets: 'Médias',
    articles: 'Articles',
    languages: 'Langues',
    period: 'Période',
    repeats: (n) =>
      `${nombre(n)} ${plural('fr', n, 'en répète un autre en traduction et n’est pas compté', 'en répètent un autre en traduction et ne sont pas comptés')}`,
  },
  findings: {
    heading: 'En quoi ces articles diffèrent',
    phrases: 'les passages',
  },
  table: {
    heading: 'Tous les médias, tous les marqueurs',
    caption: (unit, voice) => `Marqueurs de cadrage par média, ${unit}, ${voice}`,
    unit: {
      rate: 'Combien de fois chaque marqueur est mentionné, pour 1\u00a0000 mots.',
      share: 'Combien d’articles d’un média mentionnent chaque marqueur.',
      count: 'Combien de fois chaque marqueur est mentionné\u00a0; un article plus long en mentionne plus.',
    },
    onlyVoice: (voice) => `Une seule voix est comptée\u00a0: ${voice}.`,
    hint: 'Chaque nombre ouvre les passages qu’il compte.',
    voice: 'Quelle voix est comptée',
    show: 'Compter cette voix',
  },
  events: {
    heading: 'Champ et contrechamp d’un même événement',
    intro: 'Ce que plusieurs médias rapportent, côte à côte.',
    all: 'Tous les événements',
    coverage: (outlet, n) => `${outlet} ${nombre(n)}`,
    open: 'Côte à côte',
  },
  questions: {
    heading: 'Des questions pour commencer',
    who: (cue) => `Qui parle de\u00a0: ${cue}\u00a0? Et par quelle voix\u00a0?`,
    own: (cue) => `Quels médias parlent de\u00a0: ${cue}, de leur propre voix et non dans une citation\u00a0?`,
    difference: (outlet) => `En quoi ${outlet} diffère-t-il des autres\u00a0?`,
    names: (event) => `Qui est nommé comment dans «\u00a0${event}\u00a0»\u00a0?`,
  },
  limits: {
    heading: 'Ce que l’on voit ici, et ce que l’on n’y voit pas',
    sentences: (articles, outlets) => [
      `Le corpus contient ${articles} de ${outlets}\u00a0: ce qui est dit ici l’est de ces articles, jamais d’un média dans son ensemble.`,
      'Un marqueur est une mention en contexte, trouvée par des motifs écrits qui en manquent et qui se trompent parfois\u00a0; ce n’est ni un verdict ni une intention.',
      'Rien ici ne classe les médias selon le vrai ou le faux, la gauche ou la droite, le bon ou le mauvais.',
    ],
    method: 'Comment on compte, et où cela échoue',
  },
  description: (articles, outlets) =>
    `${articles} de ${outlets}, comparés sur des marqueurs de cadrage\u00a0: combien de fois, par quelle voix, avec chaque passage.`,
}

/** The first page. */
export const overview = { en, fr }
