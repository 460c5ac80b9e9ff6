import { formatList } from './format-list'

const en = {
  speak: (outlets: readonly string[]) =>
    `${formatList('en', outlets)} ${outlets.length === 1 ? 'speaks' : 'speak'} of it`,
  silent: (outlets: readonly string[]) => `${formatList('en', outlets)} ${outlets.length === 1 ? 'does' : 'do'} not`,
  none: 'none of these articles speaks of it',
  all: 'all speak of it',
  most: (top: string, value: string, low: readonly string[], lowValue: string) =>
    `${top} most (${value}), ${formatList('en', low)} least (${lowValue})`,
  outletMost: (top: string, value: string) => `${top} more than any other (${value})`,
  aboveAll: 'its 95% interval lies above all others',
  inArticles: (said: string) => `in these articles ${said}`,
  /** A whole sentence of a cue's name and what is said of it. */
  ofCue: (cue: string, said: string) => `${cue}: ${said}.`,
  inVoice: (sentence: string, voice: string) => `${sentence} (Counting only: ${voice}.)`,
}

const fr: typeof en = {
  speak: (outlets) => `${formatList('fr', outlets)} en ${outlets.length === 1 ? 'parle' : 'parlent'}`,
  silent: (outlets) => `${formatList('fr', outlets)} n’en ${outlets.length === 1 ? 'parle' : 'parlent'} pas`,
  none: 'aucun de ces articles n’en parle',
  all: 'tous en parlent',
  most: (top, value, low, lowValue) => `${top} le plus (${value}), ${formatList('fr', low)} le moins (${lowValue})`,
  outletMost: (top, value) => `${top} plus que tout autre (${value})`,
  aboveAll: 'son intervalle à 95\u00a0% est au-dessus de tous les autres',
  inArticles: (said) => `dans ces articles, ${said}`,
  ofCue: (cue, said) => `${cue}\u00a0: ${said}.`,
  inVoice: (sentence, voice) => `${sentence} (Ne compte que\u00a0: ${voice}.)`,
}

/** What a figure allows to say, about these articles. */
export const takeaways = { en, fr }
