import type { Language } from '../model/language'
import type { Span } from '../model/span'
import type { Voices } from '../model/speech'
import type { Voice } from '../model/voice'
import { findWords } from '../text/words'

/** A word of a text; `key` is the form under which it is counted: lower case, one kind of apostrophe, accents kept. */
export interface KeyedWord extends Span {
  readonly key: string
}

/**
 * The words of a text that stand in a voice, in order. Numbers and other words without a letter are left out: they are compared by
 * nobody. Elided forms ("l'") are words.
 *
 * @example wordsInVoice('L’État dit « non ».', 'fr', voices, 'own').map(({ key }) => key) // ["l'", 'état', 'dit']
 */
export function wordsInVoice(text: string, lang: Language, voices: Voices, voice: Voice | 'all'): readonly KeyedWord[] {
  const found: Span[] = []
  findWords(text, 0, text.length, lang, found)
  const words: KeyedWord[] = []
  let span = 0
  for (const { start, end } of found) {
    while ((voices.spans[span]?.end ?? Number.POSITIVE_INFINITY) <= start) span++
    if (voice !== 'all' && (voices.spans[span]?.voice ?? 'own') !== voice) continue
    const key = keyOf(text.slice(start, end))
    if (/\p{L}/u.test(key)) words.push({ start, end, key })
  }
  return words
}

/** The form under which a word is counted and asked for. */
export function keyOf(word: string): string {
  return word.normalize('NFC').toLowerCase().replace(/[’ʼ]/g, "'")
}
