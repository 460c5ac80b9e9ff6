import { formatList } from './format-list'

/** More outlets than this are counted, not named: the table has the names. */
const MOST_NAMED = 4

const en = {
  /** Outlets by name; more than a few by their number, `others` where it follows a first group. */
  outlets: (names: readonly string[]) =>
    names.length > MOST_NAMED ? `${names.length} outlets` : formatList('en', names),
  others: (names: readonly string[]) =>
    names.length > MOST_NAMED ? `${names.length} others` : formatList('en', names),
  speak: (who: string, n: number) => `${who} ${n === 1 ? 'speaks' : 'speak'} of it`,
  silent: (who: string, n: number) => `${who} ${n === 1 ? 'does' : 'do'} not`,
  none: 'none of these articles speaks of it',
  all: 'all speak of it',
  most: (top: string, value: string, low: readonly string[], lowValue: string) =>
    `${top} most (${value}), ${formatList('en', low)} least (${lowValue})`,
  outletMost: (top: string, value: string) => `${top} more than any other (${value})`,
  aboveAll: 'its 95% interval lies above all others',
  outletTop: (top: string, value: string) => `${top} most (${value})`,
  aboveSome: (who: string) => `its 95% interval lies above ${who}`,
  those: (names: readonly string[], others: number) =>
    names.length > MOST_NAMED
      ? `those of ${names.length} of the ${others} others`
      : `${names.length === 1 ? 'that' : 'those'} of ${formatList('en', names)}`,
  among: (n: number, said: string) => `of the ${n} outlets with enough articles, ${said}`,
  inArticles: (said: string) => `in these articles ${said}`,
  /** A whole sentence of a cue's name and what is said of it. */
  ofCue: (cue: string, said: string) => `${cue}: ${said}.`,
  inVoice: (sentence: string, voice: string) => `${sentence} (Counting only: ${voice}.)`,
}

const fr: typeof en = {
  outlets: (names) => (names.length > MOST_NAMED ? `${names.length} médias` : formatList('fr', names)),
  others: (names) => (names.length > MOST_NAMED ? `${names.length} autres` : formatList('fr', names)),
  speak: (who, n) => `${who} en ${n === 1 ? 'parle' : 'parlent'}`,
  silent: (who, n) => `${who} n’en ${n === 1 ? 'parle' : 'parlent'} pas`,
  none: 'aucun de ces articles n’en parle',
  all: 'tous en parlent',
  most: (top, value, low, lowValue) => `${top} le plus (${value}), ${formatList('fr', low)} le moins (${lowValue})`,
  outletMost: (top, value) => `${top} plus que tout autre (${value})`,
  aboveAll: 'son intervalle à 95\u00a0% est au-dessus de tous les autres',
  outletTop: (top, value) => `${top} le plus (${value})`,
  aboveSome: (who) => `son intervalle à 95\u00a0% est au-dessus de ${who}`,
  those: (names, others) =>
    names.length > MOST_NAMED
      ? `ceux de ${names.length} des ${others} autres`
      : `${names.length === 1 ? 'celui' : 'ceux'} de ${formatList('fr', names)}`,
  among: (n, said) => `parmi les ${n} médias qui ont assez d’articles, ${said}`,
  inArticles: (said) => `dans ces articles, ${said}`,
  ofCue: (cue, said) => `${cue}\u00a0: ${said}.`,
  inVoice: (sentence, voice) => `${sentence} (Ne compte que\u00a0: ${voice}.)`,
}

/** What a figure allows to say, about these articles. */
export const takeaways = { en, fr }
