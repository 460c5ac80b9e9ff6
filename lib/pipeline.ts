import { attributeHits } from './cues/attribute'
import { type CompiledCodebook, findHits } from './cues/match'
import type { RawDocument } from './model/document'
import { issueOf } from './model/issues'
import type { ReadDocument } from './model/reading'
import type { ScoredDocument } from './model/scored-document'
import { scoreArticle } from './score/article'
import { cleanDocument } from './text/clean'
import { detectLanguages } from './text/language'
import { segmentText } from './text/segment'
import { attributeVoices } from './voice/attribute'
import { countWords } from './voice/exposure'

/** Below this many words a rate says nothing: counts are shown, and the document carries `short_text`. See the Method page. */
export const SHORT_TEXT_WORDS = 150

/**
 * All stages, in order: clean → language → segment → voice → cues → score.
 *
 * Pure: the same document and codebook give the same result everywhere. Never throws on bad text.
 */
export function readDocument(raw: RawDocument, codebook: CompiledCodebook): ReadDocument {
  const clean = cleanDocument(raw)
  const languages = detectLanguages(clean.text, raw.lang)
  const segmented = segmentText(clean.text, languages)
  const voices = attributeVoices(segmented, clean.titleSpan)
  const found = findHits(segmented, codebook)
  // At once: a sentence with a cue and a name in it is read for negation only once.
  const attributed = attributeHits([...found.cues, ...found.names], segmented, voices)
  const hits = attributed.slice(0, found.cues.length)
  const names = attributed.slice(found.cues.length)
  const words = countWords(segmented, voices)
  const score = scoreArticle(hits, words, codebook.cueIds)
  const issues = [...clean.issues]
  if (languages.lang === 'unknown' && words.all > 0) issues.push(issueOf('unknown_language'))
  if (languages.mixed) issues.push(issueOf('mixed_languages'))
  if (words.all > 0 && words.all < SHORT_TEXT_WORDS) issues.push(issueOf('short_text'))
  if (voices.unclosed > 0) issues.push(issueOf('unclosed_quotation'))
  return { id: raw.id, lang: languages.lang, clean, segmented, voices, hits, names, score, issues }
}

/** The read document in the form that `contrechamp score` prints. */
export function toScoredDocument(doc: ReadDocument): ScoredDocument {
  const span = ({ start, end }: { start: number; end: number }) => ({ start, end })
  return {
    id: doc.id,
    lang: doc.lang,
    text: doc.clean.text,
    titleSpan: doc.clean.titleSpan && span(doc.clean.titleSpan),
    sentences: doc.segmented.sentences.map(span),
    words: doc.score.words,
    removed: doc.clean.removed.map(({ start, end, reason }) => ({ start, end, reason })),
    rawSpans: doc.clean.rawSpans.map(([cleanStart, cleanEnd, rawStart]) => [cleanStart, cleanEnd, rawStart]),
    quotes: doc.voices.quotations.map(({ start, end, text, speaker }) => ({ start, end, text, speaker })),
    hits: doc.hits.map(({ cue, concept, strength, start, end, text, voice, speaker, polarity }) => ({
      cue,
      concept,
      strength,
      start,
      end,
      text,
      voice,
      speaker,
      polarity,
    })),
    scores: doc.score.cues,
    issues: doc.issues.map(({ code, level, message }) => ({ code, level, message })),
  }
}
