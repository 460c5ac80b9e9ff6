import type { Language } from '@/lib/model/language'
import type { Span } from '@/lib/model/span'
import type { VoiceSpan } from '@/lib/model/speech'
import { detectLanguages } from '@/lib/text/language'
import { segmentText } from '@/lib/text/segment'
import { attributeVoices } from '@/lib/voice/attribute'

/** The voices of a text, with two ways to ask about them by its words. */
export function readVoices(text: string, lang: Language, titleSpan: Span | null = null) {
  const segmented = segmentText(text, detectLanguages(text, lang))
  const voices = attributeVoices(segmented, titleSpan)
  return {
    segmented,
    voices,
    /** Quotations with the words for their speaker: "…" ← the minister. */
    quotes: voices.quotations.map(({ text: quoted, speaker }) => `${quoted} ← ${speaker?.text ?? 'nobody'}`),
    names: voices.quotations.map(({ speaker }) => speaker?.name ?? null),
    /** The span in which a phrase of the text starts. */
    spanOf: (phrase: string): VoiceSpan => {
      const at = text.indexOf(phrase)
      const span = voices.spans.find(({ start, end }) => start <= at && at < end)
      if (at < 0 || !span) throw new Error(`invalid phrase: ${phrase}`)
      return span
    },
  }
}
