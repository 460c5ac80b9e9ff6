import { expect, it, vi } from 'vitest'
import { readVoices } from './read-voices'

vi.mock('@/lib/text/wink', () => ({ tagEnglish: () => [] }))

/** What the English side loses when wink-nlp says nothing. Were it idle, these would still find a speaker. */
it('without wink-nlp no English speaker and no reported speech is found', () => {
  const { quotes, spanOf } = readVoices('Paris said that Mali had left. “We go,” said Florence Parly.', 'en')
  expect(quotes).toEqual([])
  expect(spanOf('Mali had').voice).toBe('own')
})

it('French does not need it', () => {
  expect(readVoices('« Partons », a dit Florence Parly.', 'fr').quotes).toEqual(['Partons ← Florence Parly'])
})
