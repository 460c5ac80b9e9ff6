import type { ArticleText } from '../model/reading'
import type { Span } from '../model/span'
import type { VoiceSpan } from '../model/speech'
import { fold } from '../text/fold'
import { segmentText } from '../text/segment'
import { type CompiledSides, classifySpeaker, inLanguage, UNNAMED } from './classify-speaker'

/** A stretch of somebody's words. `start` is the place of its first character that is not a space. */
export interface Passage extends Span {
  readonly voice: 'quoted' | 'reported'
  readonly words: number
}

/** One who speaks in an article, under the fullest name that it gives; null: it names nobody, or only by a pronoun. */
export interface SpeakerWords {
  readonly name: string | null
  readonly side: string
  readonly quoted: number
  readonly reported: number
  readonly passages: readonly Passage[]
}

/** Words around the first mention of a name that may say who bears it. */
const AROUND = 60
const PRONOUN = /^(?:ils?|elles?|lui|on|c['’]|celui-ci|celle-ci|he|she|they|it|him|who|qui)$/i

/**
 * Who gets to speak in an article, and how much: words quoted and reported per speaker, in the order of their first words.
 *
 * A word belongs to the passage in which it starts, so that the sums are the article's words of the two voices. Speakers with
 * the same full name are one. Scare quotes are nobody's words.
 */
export function sumSpeakers(article: ArticleText, sides: CompiledSides): readonly SpeakerWords[] {
  const { text } = article.clean
  const { lang } = article.row
  const { words } = segmentText(text, inLanguage(text, lang))
  const groups = new Map<string, { name: string | null; descriptions: Set<string>; passages: Passage[] }>()
  let word = 0
  for (const span of article.voices.spans) {
    const first = word
    while (word < words.length && (words[word]?.start ?? 0) < span.end) word++
    if (span.voice !== 'quoted' && span.voice !== 'reported') continue
    const name = nameOf(span)
    const key = name === null ? '' : fold(name)
    const group = groups.get(key) ?? { name, descriptions: new Set(), passages: [] }
    groups.set(key, group)
    if (span.speaker !== null && name !== null) group.descriptions.add(span.speaker.text)
    group.passages.push({ start: firstInk(text, span), end: span.end, voice: span.voice, words: word - first })
  }
  return [...groups.values()]
    .map(({ name, descriptions, passages }) => {
      const about = name === null ? [] : [...descriptions, ...introductionOf(text, name)]
      const side = name === null ? UNNAMED : classifySpeaker(name, about, lang, sides)
      return { name, side, quoted: wordsIn(passages, 'quoted'), reported: wordsIn(passages, 'reported'), passages }
    })
    .filter(({ quoted, reported }) => quoted + reported > 0)
}

/** The place that the reading view marks for a passage: its first character that is not a space. */
export function firstInk(text: string, { start, end }: Span): number {
  const ink = text.slice(start, end).search(/\S/)
  return ink === -1 ? start : start + ink
}

function nameOf({ speaker }: VoiceSpan): string | null {
  if (speaker === null) return null
  const name = speaker.name ?? speaker.text
  return PRONOUN.test(name.trim()) ? null : name
}

const wordsIn = (passages: readonly Passage[], voice: Passage['voice']) =>
  passages.filter((passage) => passage.voice === voice).reduce((sum, { words }) => sum + words, 0)

/** What stands around the first mention of a name in its clause: "le ministre malien" before it, ", chercheur à Dakar" after it. */
function introductionOf(text: string, name: string): readonly string[] {
  const at = text.indexOf(name)
  if (at === -1) return []
  const before = text.slice(Math.max(0, at - AROUND), at)
  const after = text.slice(at + name.length, at + name.length + AROUND)
  const title = /(?:^|[\s'’(«“"])((?:[^\s.,;:!?()«»“”"]+\s+){1,7})$/.exec(before)?.[1]
  const apposition = /^,\s([^,.;:!?()«»“”"]+)[,.;]/.exec(after)?.[1] ?? /^\s\(([^()]+)\)/.exec(after)?.[1]
  return [title, apposition].filter((part) => part !== undefined)
}
