import type { Languages, SegmentedText, Sentence } from '../model/segment'
import type { Span } from '../model/span'
import { findSentences } from './sentences'
import { findWords } from './words'

/**
 * Sentences and words with exact spans, paragraph by paragraph, each in its own language.
 *
 * Linear in the text. Every non-space character lies in exactly one sentence, and every word in one.
 */
export function segmentText(text: string, languages: Languages): SegmentedText {
  const sentences: Sentence[] = []
  const words: Span[] = []
  for (const paragraph of languages.paragraphs) {
    for (const { start, end } of findSentences(text, paragraph, paragraph.lang)) {
      const firstWord = words.length
      findWords(text, start, end, paragraph.lang, words)
      sentences.push({ start, end, lang: paragraph.lang, firstWord, endWord: words.length })
    }
  }
  return { text, lang: languages.lang, paragraphs: languages.paragraphs, sentences, words }
}
