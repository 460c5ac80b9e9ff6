import { expect, it } from 'vitest'
import { countWords } from '@/lib/voice/exposure'
import { readVoices } from './read-voices'

const count = (text: string) => {
  const { segmented, voices } = readVoices(text, 'fr')
  return countWords(segmented, voices)
}

it('counts words per voice: a word has the voice of the span in which it starts', () => {
  expect(count('Le ministre a dit que « la junte » ment. La « paix » dure.')).toEqual({
    all: 11,
    own: 7,
    quoted: 2,
    reported: 1,
    scare: 1,
    unknown: 0,
  })
})

it('an empty text has no words of any voice', () => {
  expect(count('')).toEqual({ all: 0, own: 0, quoted: 0, reported: 0, scare: 0, unknown: 0 })
})
