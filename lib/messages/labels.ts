import { formatNumber } from './format-number'
import { plural } from './plural'

const number = (n: number) => formatNumber('en', n)
const nombre = (n: number) => formatNumber('fr', n)

const en = {
  voice: { own: 'own voice', quoted: 'quoted', reported: 'reported', scare: 'scare quotes', unknown: 'unclear' },
  voiceHint: {
    own: 'the outlet speaks',
    quoted: 'inside quotation marks, a speaker’s words',
    reported: 'a speaker’s view in the outlet’s words',
    scare: 'one to three words in quotation marks that nobody is quoted for',
    unknown: 'no rule decides who speaks',
  },
  allVoices: 'all voices',
  polarity: { asserted: 'asserted', negated: 'negated', denied: 'denied', hedged: 'hedged' },
  strength: { core: 'counted', weak: 'weak, not counted' },
  unit: { rate: 'per 1,000 words', share: 'share of articles', count: 'count' },
  language: { fr: 'French', en: 'English', unknown: 'unknown language' },
  outletKind: {
    agency: 'news agency',
    news_site: 'news site',
    broadcaster: 'broadcaster',
    state_broadcaster: 'state-funded broadcaster',
    newspaper: 'newspaper',
    magazine: 'magazine',
    blog: 'blog',
    other: 'other',
  },
  articles: (n: number) => `${number(n)} ${plural('en', n, 'article', 'articles')}`,
  outlets: (n: number) => `${number(n)} ${plural('en', n, 'outlet', 'outlets')}`,
  words: (n: number) => `${number(n)} ${plural('en', n, 'word', 'words')}`,
  phrases: (n: number) => `${number(n)} ${plural('en', n, 'phrase', 'phrases')}`,
  times: (n: number) => `${number(n)} ${plural('en', n, 'time', 'times')}`,
  noDate: 'no date',
  noHeadline: 'no headline; first words',
  cue: 'cue',
  outlet: 'outlet',
  and: 'and',
}

const fr: typeof en = {
  voice: {
    own: 'voix propre',
    quoted: 'cité',
    reported: 'rapporté',
    scare: 'guillemets de distance',
    unknown: 'indéterminée',
  },
  voiceHint: {
    own: 'le média parle',
    quoted: 'entre guillemets, les mots d’un locuteur',
    reported: 'le point de vue d’un locuteur dans les mots du média',
    scare: 'un à trois mots entre guillemets que personne n’est dit avoir prononcés',
    unknown: 'aucune règle ne dit qui parle',
  },
  allVoices: 'toutes les voix',
  polarity: { asserted: 'affirmé', negated: 'nié', denied: 'démenti', hedged: 'sous réserve' },
  strength: { core: 'compté', weak: 'faible, non compté' },
  unit: { rate: 'pour 1\u00a0000 mots', share: 'part des articles', count: 'nombre' },
  language: { fr: 'français', en: 'anglais', unknown: 'langue inconnue' },
  outletKind: {
    agency: 'agence de presse',
    news_site: 'site d’information',
    broadcaster: 'audiovisuel',
    state_broadcaster: 'média audiovisuel financé par l’État',
    newspaper: 'journal',
    magazine: 'magazine',
    blog: 'blog',
    other: 'autre',
  },
  articles: (n) => `${nombre(n)} ${plural('fr', n, 'article', 'articles')}`,
  outlets: (n) => `${nombre(n)} ${plural('fr', n, 'média', 'médias')}`,
  words: (n) => `${nombre(n)} ${plural('fr', n, 'mot', 'mots')}`,
  phrases: (n) => `${nombre(n)} ${plural('fr', n, 'passage', 'passages')}`,
  times: (n) => `${nombre(n)} fois`,
  noDate: 'sans date',
  noHeadline: 'sans titre\u00a0; premiers mots',
  cue: 'marqueur',
  outlet: 'média',
  and: 'et',
}

/** Words that every page shares: voices, units, kinds of outlet, counted things. */
export const labels = { en, fr }
