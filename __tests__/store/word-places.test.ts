import { afterAll, beforeAll, expect, it } from 'vitest'
import { countWords } from '@/app/word-counts'
import { findWordPlaces } from '@/app/word-places'
import { loadCodebook } from '@/lib/codebook/load'
import { compileCodebook } from '@/lib/cues/compile'
import { readHere } from '@/lib/import/read-article'
import { importSupplied } from '@/lib/import/supplied'
import { readArticle, readCorpus } from '@/lib/store/read'
import { VOICE_CHOICES } from '@/lib/view/view-parsers'
import { temporaryStore } from './temporary-store'

const store = temporaryStore()

beforeAll(async () => {
  await importSupplied(loadCodebook(), readHere(loadCodebook(), compileCodebook))
}, 120_000)
afterAll(store.remove, 60_000)

it('a word has as many places as its number says, in every voice and article', async () => {
  const { articles, versions } = await readCorpus()
  for (const voice of VOICE_CHOICES) {
    const counts = await countWords(articles, voice, versions)
    for (const word of ['mali', 'france', 'l’', 'forces', 'the']) {
      const places = await findWordPlaces(articles, word, { voice, ctx: 6 }, versions)
      for (const { id } of articles) {
        const counted = counts.get(id)?.counts.get(word.replace('’', "'")) ?? 0
        expect(places.filter(({ row }) => row.id === id)).toHaveLength(counted)
      }
    }
  }
})

it('a place is the word as it stands, in its own words', async () => {
  const { articles, versions } = await readCorpus()
  const places = await findWordPlaces(articles, 'MALI', { voice: 'all', ctx: 4 }, versions)
  expect(places.length).toBeGreaterThan(10)
  for (const { row, start, left, phrase, right } of places) {
    expect(phrase.toLowerCase()).toBe('mali')
    const text = (await readArticle(row.id))?.clean.text ?? ''
    expect(text.slice(start, start + phrase.length)).toBe(phrase)
    expect(`${left}${phrase}${right}`.split(' ').length).toBeGreaterThan(3)
  }
})
