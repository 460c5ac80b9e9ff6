import type { Span } from '../model/span'
import type { VoiceSpan } from '../model/speech'

/** Lays ordered spans over ordered spans: where both lie, the upper one holds. */
export function overlay(lower: readonly VoiceSpan[], upper: readonly VoiceSpan[]): readonly VoiceSpan[] {
  const result: VoiceSpan[] = []
  let next = 0
  for (const span of lower) {
    let at = span.start
    while (next < upper.length && (upper[next]?.end ?? 0) <= at) next++
    for (let index = next; index < upper.length; index++) {
      const over = upper[index]
      if (!over || over.start >= span.end) break
      if (over.start > at) result.push({ ...span, start: at, end: over.start })
      at = Math.max(at, over.end)
    }
    if (at < span.end) result.push({ ...span, start: at })
  }
  return merge(result, upper)
}

/** Two lists of ordered spans, none over another, as one. */
function merge(one: readonly VoiceSpan[], other: readonly VoiceSpan[]): readonly VoiceSpan[] {
  const result: VoiceSpan[] = []
  let next = 0
  for (const span of one) {
    for (let over = other[next]; over && over.start < span.start; over = other[++next]) result.push(over)
    result.push(span)
  }
  return result.concat(other.slice(next))
}

/** Ordered spans out of any: what comes first holds, later ones keep what it leaves them. */
export function flatten(spans: readonly VoiceSpan[]): readonly VoiceSpan[] {
  const result: VoiceSpan[] = []
  let end = 0
  for (const span of [...spans].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const start = Math.max(span.start, end)
    if (start >= span.end) continue
    result.push({ ...span, start })
    end = span.end
  }
  return result
}

/** The spans, and the outlet's own voice wherever none lies. Covers the whole of `text`. */
export function fillOwn(text: Span, spans: readonly VoiceSpan[]): readonly VoiceSpan[] {
  const result: VoiceSpan[] = []
  let at = text.start
  const own = (end: number) => {
    if (at < end) result.push({ start: at, end, voice: 'own', speaker: null, hedged: false })
  }
  for (const span of spans) {
    own(span.start)
    if (span.start < span.end) result.push(span)
    at = Math.max(at, span.end)
  }
  own(text.end)
  return result
}
