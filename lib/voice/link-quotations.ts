import type { Speaker } from '../model/speech'
import type { LineReading } from './line-reading'
import type { Marked } from './quotations'
import type { Token } from './token'

/** What is known of an outermost quotation. */
export interface Linked {
  readonly speaker: Speaker | null
  /** How it is tied to a speaker: by words right beside it, by words of its line near or far, by its place after others, or not at all. */
  readonly tie: 'beside' | 'line' | 'far' | 'place' | 'none'
  /** It stands alone: no other words in its line. */
  readonly alone: boolean
  /** The word before it. */
  readonly before: Token | null
  readonly after: Token | null
}

/** Whose each outermost quotation is: by the words of its line, by the line that introduces it, or as the one before goes on. */
export function linkQuotations(
  readings: readonly LineReading[],
  outermost: readonly Marked[],
): ReadonlyMap<number, Linked> {
  const linked = new Map<number, Linked>()
  let previous: LineReading | null = null
  let going: Speaker | null = null
  for (const reading of readings) {
    const { tokens, attributions, speakers } = reading
    const alone = tokens.every(({ kind }) => kind === 'quotation' || kind === 'stop' || kind === 'comma')
    const before: Speaker | null = alone ? placeSpeaker(previous, reading, going) : introducer(previous)
    let last: Speaker | null = null
    for (const [index, token] of tokens.entries()) {
      if (token.quotation < 0) continue
      const tie = reading.ties.get(index)
      const introduced: Speaker | null = tokens[index - 1]?.word === ':' ? (reading.subject ?? going) : null
      const own: Speaker | null = tie ? (speakers[attributions.indexOf(tie.attribution)] ?? null) : null
      const named: Speaker | null = tie?.attribution.direct || own ? own : (introduced ?? before)
      const speaker: Speaker | null = named ?? (tie ? null : (reading.around.get(index) ?? null))
      const beside = tie && (tie.attribution.to >= index - 2 || tie.attribution.from <= index + 2)
      linked.set(token.quotation, {
        speaker,
        tie: beside ? 'beside' : tie ? (tie.near ? 'line' : 'far') : named ? 'place' : speaker ? 'far' : 'none',
        alone,
        before: tokens[index - 1] ?? null,
        after: tokens[index + 1] ?? null,
      })
      last = speaker ?? last
    }
    going = last ?? lastOf(speakers) ?? (alone ? going : null)
    if (!reading.headline) previous = reading
  }
  lookAhead(readings, linked)
  return joinChains(linked, outermost)
}

/**
 * A quotation that stands alone, before another of its paragraph that names the speaker, is that speaker's too: “It is
 * late. We go.” “And soon,” Smith said. So is one that nothing before it explains.
 */
function lookAhead(readings: readonly LineReading[], linked: Map<number, Linked>): void {
  for (let index = readings.length - 2; index >= 0; index--) {
    const [reading, next, previous] = [readings[index], readings[index + 1], readings[index - 1]]
    const quotation = reading?.tokens.find((token) => token.quotation >= 0)?.quotation ?? -1
    const link = linked.get(quotation)
    if (!reading || !next || !link?.alone || next.line.paragraph !== reading.line.paragraph) continue
    const opens = next.tokens[0]?.quotation ?? -1
    const ahead = linked.get(opens >= 0 ? opens : (next.tokens.find((token) => token.quotation >= 0)?.quotation ?? -1))
    if (!ahead?.speaker || ahead.tie === 'line' || ahead.tie === 'far') continue
    const fresh = previous?.line.paragraph !== reading.line.paragraph
    if (link.speaker === null || (opens >= 0 && fresh && link.tie === 'place'))
      linked.set(quotation, { ...link, speaker: ahead.speaker, tie: 'place' })
  }
}

const lastOf = (speakers: readonly (Speaker | null)[]) => speakers.findLast((speaker) => speaker !== null) ?? null

/** The speaker of a quotation that stands alone: introduced by a colon, or going on after the line before. */
function placeSpeaker(previous: LineReading | null, reading: LineReading, going: Speaker | null): Speaker | null {
  if (!previous) return null
  const introduced = introducer(previous)
  if (introduced) return introduced
  const apart = reading.line.paragraph - previous.line.paragraph
  if (apart === 0) return going ?? previous.subject
  if (apart > 1) return null
  const spoke = previous.tokens.some(({ kind }) => kind === 'quotation')
  return spoke ? going : null
}

/** Who is about to speak in a line that ends with a colon: "Cruz called them on it:". */
function introducer(previous: LineReading | null): Speaker | null {
  if (previous?.tokens.at(-1)?.word !== ':') return null
  const direct = previous.attributions.findLastIndex(({ kind }) => kind === 'verb')
  return previous.speakers[direct] ?? lastOf(previous.speakers) ?? previous.subject
}

/** The pieces of one quotation have one speaker. */
function joinChains(linked: Map<number, Linked>, outermost: readonly Marked[]): ReadonlyMap<number, Linked> {
  const chains = new Map<number, Linked>()
  for (const [index, { chain }] of outermost.entries()) {
    const link = linked.get(index)
    if (link?.speaker && !chains.has(chain)) chains.set(chain, link)
  }
  for (const [index, { chain }] of outermost.entries()) {
    const link = linked.get(index)
    const whole = chains.get(chain)
    if (whole && !link?.speaker)
      linked.set(index, {
        speaker: whole.speaker,
        tie: 'place',
        alone: link?.alone ?? true,
        before: link?.before ?? null,
        after: link?.after ?? null,
      })
  }
  return linked
}
