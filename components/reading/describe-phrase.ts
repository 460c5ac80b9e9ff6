import { labels } from '@/lib/messages/labels'
import type { Locale } from '@/lib/messages/locale'
import { reading } from '@/lib/messages/reading'
import type { Cue } from '@/lib/model/codebook'
import type { Language } from '@/lib/model/language'
import type { StoredHit } from '@/lib/model/reading'

/** What the page says of a phrase, in words. */
export interface PhraseFacts {
  readonly id: string
  readonly code: string
  readonly colour: number | null
  readonly cue: string
  readonly concept: string
  readonly phrase: string
  readonly lang: Language
  readonly pattern: string
  readonly voice: string
  /** The speaker in the words of the text, or null. */
  readonly speaker: string | null
  /** Negated, denied or hedged; null where the phrase is asserted. */
  readonly polarity: string | null
  readonly weak: boolean
}

/** @example describePhrase(hit, cue, 'fr', 'en').voice // 'quoted' */
export function describePhrase(hit: StoredHit, cue: Cue, lang: Language, locale: Locale): PhraseFacts {
  const concept = cue.concepts.find(({ id }) => id === hit.concept)
  return {
    id: hit.id,
    code: cue.code,
    colour: cue.colour,
    cue: cue.label[locale],
    concept: concept?.label[locale] ?? hit.concept,
    phrase: hit.text,
    lang,
    pattern: hit.pattern,
    voice: labels[locale].voice[hit.voice],
    speaker: hit.speaker === null ? null : (hit.speaker.name ?? hit.speaker.text),
    polarity: hit.polarity === 'asserted' ? null : labels[locale].polarity[hit.polarity],
    weak: hit.strength === 'weak',
  }
}

/** @example voiceLine({ voice: 'quoted', speaker: 'Florence Parly' }, 'en') // 'quoted: Florence Parly' */
export function voiceLine({ voice, speaker }: Pick<PhraseFacts, 'voice' | 'speaker'>, locale: Locale): string {
  return speaker === null ? voice : reading[locale].by(voice, speaker)
}
