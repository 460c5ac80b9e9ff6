import { describe, expect, it } from 'vitest'
import { findExcerpt } from '@/lib/view/find-excerpt'

const marked = (text: string, stems: readonly string[]) => {
  const found = findExcerpt(text, stems)
  return found.marks.map(({ start, end }) => found.text.slice(start, end))
}

describe('an excerpt', () => {
  it.each([
    ['L’armée est partie.', ['arme'], ['armée']],
    ['Des pays voisins, un pays ami', ['pay'], ['pays', 'pays']],
    ['One country, two countries', ['countri'], ['country', 'countries']],
    ['Le cœur du Sahel', ['coeur'], ['cœur']],
    ['Rien de tel.', ['mali'], []],
    ['', ['mali'], []],
  ])('of “%s” for %j marks %j', (text, stems, expected) => {
    expect(marked(text, stems)).toEqual(expected)
  })

  it('is cut around the first place, at words, and says so', () => {
    const text = `${'avant '.repeat(60)}Bamako ${'après '.repeat(60)}`.trim()
    const found = findExcerpt(text, ['bamako'])
    expect(found.cutBefore && found.cutAfter).toBe(true)
    expect(found.text).toMatch(/^avant .*avant Bamako après .*après$/)
    expect(found.text.length).toBeLessThanOrEqual(240)
    expect(found.marks.map(({ start, end }) => found.text.slice(start, end))).toEqual(['Bamako'])
  })
})
