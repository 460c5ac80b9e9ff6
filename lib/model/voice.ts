/**
 * Who speaks the words at a span.
 *
 * own: the outlet itself. quoted: inside quotation marks, a speaker's words. reported: a speaker's view in the outlet's
 * words (indirect speech, "selon", the journalistic conditional). scare: one to three words in marks that nobody is quoted
 * for. unknown: no rule decides; shown, and never folded into own.
 */
export const VOICES = ['own', 'quoted', 'reported', 'scare', 'unknown'] as const
export type Voice = (typeof VOICES)[number]

/** Something for each voice. */
export function perVoice<T>(of: (voice: Voice) => T): Record<Voice, T> {
  return {
    own: of('own'),
    quoted: of('quoted'),
    reported: of('reported'),
    scare: of('scare'),
    unknown: of('unknown'),
  }
}

/** Whether a hit is asserted, negated ("no terrorists"), denied ("denies terrorism") or hedged ("alleged terrorists"). */
export const POLARITIES = ['asserted', 'negated', 'denied', 'hedged'] as const
export type Polarity = (typeof POLARITIES)[number]

/** Whether the text says that it is not so. A hedged hit is not denied. */
export const isDenied = (polarity: Polarity) => polarity === 'negated' || polarity === 'denied'

/** `core` concepts are scored; `weak` ones are listed beside them and never scored. */
export const STRENGTHS = ['core', 'weak'] as const
export type Strength = (typeof STRENGTHS)[number]
