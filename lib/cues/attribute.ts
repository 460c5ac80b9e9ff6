import type { Hit, RawHit } from '../model/hit'
import type { SegmentedText, Sentence } from '../model/segment'
import type { Span } from '../model/span'
import type { VoiceSpan, Voices } from '../model/speech'
import type { Polarity } from '../model/voice'
import { readPolarity } from './polarity'

/**
 * Adds to each hit its words, the voice and speaker of the voice span it starts in, and its polarity. A hit whose voice span
 * is hedged (the French journalistic conditional) is hedged unless it is denied or negated.
 */
export function attributeHits(raw: readonly RawHit[], segmented: SegmentedText, voices: Voices): Hit[] {
  const voiceAt = spanFinder(voices.spans)
  const sentenceAt = spanFinder(segmented.sentences)
  const readers = new Map<Sentence, (hit: Span) => Polarity>()
  return raw.map((hit) => {
    const span: VoiceSpan | undefined = voiceAt(hit.start)
    const sentence = sentenceAt(hit.start)
    let reader = sentence && readers.get(sentence)
    if (sentence && reader === undefined) {
      reader = readPolarity(sentence, segmented)
      readers.set(sentence, reader)
    }
    const polarity = reader?.(hit) ?? 'asserted'
    return {
      start: hit.start,
      end: hit.end,
      cue: hit.cue,
      concept: hit.concept,
      strength: hit.strength,
      pattern: hit.pattern,
      text: segmented.text.slice(hit.start, hit.end),
      voice: span?.voice ?? 'unknown',
      speaker: span?.speaker ?? null,
      polarity: polarity === 'asserted' && span?.hedged === true ? 'hedged' : polarity,
    }
  })
}

/** Finds the span that holds a place, by halving: spans are in order and do not overlap. */
function spanFinder<T extends Span>(spans: readonly T[]): (at: number) => T | undefined {
  return (at) => {
    let low = 0
    let high = spans.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((spans[middle]?.end ?? 0) <= at) low = middle + 1
      else high = middle
    }
    const span = spans[low]
    return span !== undefined && span.start <= at ? span : undefined
  }
}
