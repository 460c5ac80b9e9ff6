import type { StoredHit } from '../model/reading'
import type { Span } from '../model/span'
import type { VoiceSpan } from '../model/speech'
import type { CueMark, Furnishing, Piece, Run, Underline } from './reading-panel'

/** An underlined phrase with its lane. */
export interface LanedHit {
  readonly hit: StoredHit
  readonly cue: CueMark
  readonly lane: number
}

/** What cuts a text beside its voices. Spans may reach beyond the range that is cut. */
export interface Marks {
  readonly hits: readonly LanedHit[]
  readonly names: readonly StoredHit[]
  readonly furniture: readonly Furnishing[]
}

/** Underlines that fit below a line of text; further ones are counted ("+1"). */
export const LANES = 3

/**
 * Cuts a stretch of text into runs of one voice, and those into pieces that have the same underlines throughout.
 *
 * Every border of a phrase, of a voice and every place of furniture is a cut; nothing is lost and nothing added: the pieces'
 * texts, joined, are `text.slice(range.start, range.end)`.
 */
export function cutRuns(text: string, range: Span, marks: Marks, voices: readonly VoiceSpan[]): readonly Run[] {
  const inside = voices.filter((voice) => overlaps(voice, range))
  return stretches(range, inside).map(({ start, end, voice }) => ({
    start,
    end,
    voice: voice?.voice ?? 'unknown',
    speaker: voice?.speaker == null ? null : (voice.speaker.name ?? voice.speaker.text),
    hedged: voice?.hedged ?? false,
    pieces: cutPieces(text, { start, end }, marks),
  }))
}

interface Stretch extends Span {
  readonly voice: VoiceSpan | null
}

/** The range cut at voice borders; what no voice span covers has the voice "unknown". */
function stretches(range: Span, voices: readonly VoiceSpan[]): readonly Stretch[] {
  const found: Stretch[] = []
  let at = range.start
  for (const voice of voices) {
    const start = Math.max(at, voice.start)
    const end = Math.min(range.end, voice.end)
    if (start >= end) continue
    if (start > at) found.push({ start: at, end: start, voice: null })
    found.push({ start, end, voice })
    at = end
  }
  if (at < range.end) found.push({ start: at, end: range.end, voice: null })
  return found
}

function cutPieces(text: string, range: Span, { hits, names, furniture }: Marks): readonly Piece[] {
  const here = hits.filter(({ hit }) => overlaps(hit, range))
  const named = names.filter((name) => overlaps(name, range))
  const borders = new Set([range.start, range.end])
  const inside = (at: number) => at > range.start && at < range.end
  for (const { hit } of here) for (const at of [hit.start, hit.end]) if (inside(at)) borders.add(at)
  const underlined = (at: number) => here.some(({ hit }) => hit.start < at && at < hit.end)
  for (const { start, end } of named) for (const at of [start, end]) if (inside(at) && !underlined(at)) borders.add(at)
  for (const { at } of furniture) if (inside(at)) borders.add(at)
  const cuts = [...borders].sort((a, b) => a - b)
  return cuts.slice(0, -1).map((start, index) => {
    const end = cuts[index + 1] ?? range.end
    const over = here.filter(({ hit }) => overlaps(hit, { start, end }))
    return {
      start,
      end,
      text: text.slice(start, end),
      underlines: over.filter(({ lane }) => lane < LANES).map((laned) => underline(laned, start, end)),
      beyond: over.filter(({ lane }) => lane >= LANES).map((laned) => underline(laned, start, end)),
      names: named
        .filter((name) => overlaps(name, { start, end }))
        .map((name) => ({ hit: name.id, first: name.start >= start })),
      before: furniture.filter(({ at }) => at === start),
    }
  })
}

function underline({ hit, cue, lane }: LanedHit, start: number, end: number): Underline {
  return {
    hit: hit.id,
    cue,
    lane,
    weak: hit.strength === 'weak',
    first: hit.start === start,
    last: hit.end === end,
  }
}

const overlaps = (a: Span, b: Span) => a.start < b.end && b.start < a.end
