import type { Span } from '../model/span'
import type { TokenRange } from './noun-phrase'
import type { Takes } from './reporting-verb'

/** Words of a line that say whose the other words are: a reporting verb with its subject, or a source cue with its source. */
export interface Attribution {
  /** The attributing words, subject included. */
  readonly from: number
  readonly to: number
  /** The verb, or the first word of the cue. */
  readonly head: number
  /** verb: "said X". cue: "according to X", "selon X", "X :". hedge: "aurait livré", "allegedly", which name nobody. */
  readonly kind: 'verb' | 'cue' | 'hedge'
  readonly takes: ReadonlySet<Takes>
  readonly speaker: TokenRange | null
  /** Whether the speaker is the subject of these very words, and not taken over from an earlier verb. */
  readonly direct: boolean
  /** What is reported in the outlet's words, as token ranges. Quotations inside keep their own voice. */
  readonly reported: readonly TokenRange[]
  readonly hedged: boolean
}

/** Characters that a range of tokens covers. */
export function spanOf(tokens: readonly Span[], range: TokenRange): Span {
  const start = tokens[range.from]?.start ?? 0
  return { start, end: tokens[range.to - 1]?.end ?? start }
}
