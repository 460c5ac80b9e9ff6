import type { ArticleText } from '../model/reading'
import { csvLine } from './csv'

const PHRASE_COLUMNS = [
  'article',
  'hit',
  'cue',
  'concept',
  'strength',
  'pattern',
  'start',
  'end',
  'text',
  'voice',
  'polarity',
  'speaker',
  'sentence',
] as const

/** The head of the table of phrases. */
export const phrasesHead = (): string => csvLine(PHRASE_COLUMNS)

/**
 * Every phrase of an article, core and weak, with where it stands in the clean text (UTF-16 units, half-open), who says it, and the
 * sentence around it. `speaker`: the name, or the words that the text has where it has no name.
 */
export function* phraseLines({ row, clean, sentences, hits }: ArticleText): Generator<string> {
  for (const { id, cue, concept, strength, pattern, start, end, text, voice, polarity, speaker } of hits) {
    const around = sentences.find((one) => one.start <= start && start < one.end)
    const sentence = around === undefined ? '' : clean.text.slice(around.start, around.end).replace(/\s+/g, ' ')
    yield csvLine([
      ...[row.id, id, cue, concept, strength, pattern, start, end, text, voice, polarity],
      ...[speaker === null ? null : (speaker.name ?? speaker.text), sentence],
    ])
  }
}
