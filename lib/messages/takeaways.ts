import { formatList } from './format-list'

const en = {
  namedBy: (cue: string, outlets: readonly string[], notIn: readonly string[]) =>
    `${cue}: in these articles ${formatList('en', outlets)} ${outlets.length === 1 ? 'speaks' : 'speak'} of it, ${formatList('en', notIn)} ${notIn.length === 1 ? 'does' : 'do'} not.`,
  namedByNone: (cue: string) => `${cue}: none of these articles speaks of it.`,
  highest: (cue: string, top: string, value: string, low: string, lowValue: string) =>
    `${cue}: all speak of it; in these articles ${top} most (${value}), ${low} least (${lowValue}).`,
  highestOutlet: (cue: string, top: string, value: string) =>
    `${cue}: more in ${top} (${value}) than in any other outlet here; its 95% interval lies above theirs.`,
  inVoice: (sentence: string, voice: string) => `${sentence} (Counting only: ${voice}.)`,
}

const fr: typeof en = {
  namedBy: (cue, outlets, notIn) =>
    `${cue}\u00a0: dans ces articles, ${formatList('fr', outlets)} en ${outlets.length === 1 ? 'parle' : 'parlent'}, ${formatList('fr', notIn)} non.`,
  namedByNone: (cue) => `${cue}\u00a0: aucun de ces articles n’en parle.`,
  highest: (cue, top, value, low, lowValue) =>
    `${cue}\u00a0: tous en parlent\u00a0; dans ces articles, ${top} le plus (${value}), ${low} le moins (${lowValue}).`,
  highestOutlet: (cue, top, value) =>
    `${cue}\u00a0: plus chez ${top} (${value}) que chez tout autre média ici\u00a0; son intervalle à 95\u00a0% est au-dessus des leurs.`,
  inVoice: (sentence, voice) => `${sentence} (Ne compte que\u00a0: ${voice}.)`,
}

/** What a figure allows to say, about these articles. */
export const takeaways = { en, fr }
