import { expect, it } from 'vitest'
import { attributeHits } from '@/lib/cues/attribute'
import { compileCodebook } from '@/lib/cues/compile'
import { matchCues } from '@/lib/cues/match'
import type { VoiceSpan } from '@/lib/model/speech'
import { detectLanguages } from '@/lib/text/language'
import { segmentText } from '@/lib/text/segment'
import { smallCodebook } from './small-codebook'

const text = 'Le ministre parle de terroristes. Les mercenaires auraient fui. Paris nie toute ingérence.'
const speaker = { start: 3, end: 11, text: 'ministre', name: 'Un Ministre' }

function attributed(spans: readonly VoiceSpan[]) {
  const codebook = smallCodebook({ cue: { core: { fr: ['terroriste*', 'mercenaire*', 'ingérence*'] } } })
  const segmented = segmentText(text, detectLanguages(text, 'fr'))
  return attributeHits(matchCues(segmented, compileCodebook(codebook)), segmented, {
    spans,
    quotations: [],
    unclosed: 0,
  })
}

it('a hit takes voice and speaker of the span it starts in, and the words as they stand', () => {
  const spans: VoiceSpan[] = [
    { start: 0, end: 20, voice: 'own', speaker: null, hedged: false },
    { start: 20, end: 27, voice: 'quoted', speaker, hedged: false },
    { start: 27, end: text.length, voice: 'own', speaker: null, hedged: false },
  ]
  expect(attributed(spans).map((hit) => [hit.text, hit.voice, hit.speaker, hit.polarity])).toEqual([
    ['terroristes', 'quoted', speaker, 'asserted'],
    ['mercenaires', 'own', null, 'asserted'],
    ['ingérence', 'own', null, 'denied'],
  ])
})

it('in a hedged span an asserted hit is hedged, a denied one stays denied', () => {
  const spans: VoiceSpan[] = [{ start: 0, end: text.length, voice: 'reported', speaker: null, hedged: true }]
  expect(attributed(spans).map(({ polarity }) => polarity)).toEqual(['hedged', 'hedged', 'denied'])
})

it('where no span says who speaks, the voice is unknown', () => {
  expect(attributed([]).map(({ voice }) => voice)).toEqual(['unknown', 'unknown', 'unknown'])
})
