import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { exportCodebook } from '@/lib/codebook/export'
import { plainContent, toPlain } from '@/lib/codebook/formats/plain'
import { inLiwcOrder, inQuantedaOrder } from '@/lib/codebook/formats/write-plain'
import { type ImportOptions, importCodebook } from '@/lib/codebook/import'
import { loadCodebook } from '@/lib/codebook/load'
import { parseCodebook } from '@/lib/codebook/parse'
import type { Codebook } from '@/lib/model/codebook'
import { LANGUAGES, type Language } from '@/lib/model/language'
import { codebooks } from './formats-random'

const RUNS = { numRuns: 40, seed: 20261125 }
const options = (lang: Language | null, format: ImportOptions['format']): ImportOptions => ({
  format,
  lang,
  name: 'codebook',
  guessLanguage: () => null,
})

/** What is left of a codebook in a format that holds words of one language only. */
function reduced(codebook: Codebook, lang: Language, format: 'liwc' | 'quanteda') {
  const order = { liwc: inLiwcOrder, quanteda: inQuantedaOrder }[format]
  return parseCodebook(plainContent(order(toPlain(codebook, lang).plain), lang)).codebook
}

function expectWhole(codebook: Codebook, format: 'own' | 'csv', told: boolean) {
  for (const { text } of exportCodebook(codebook, format, null)) {
    const back = importCodebook(Buffer.from(text), options(null, told ? format : null))
    expect(back.problems.filter(({ level }) => level === 'error')).toEqual([])
    expect(back.codebook).toEqual(codebook)
  }
}

function expectReduced(codebook: Codebook, format: 'liwc' | 'quanteda', told: boolean) {
  for (const { lang, text } of exportCodebook(codebook, format, null)) {
    if (lang === null) throw new Error('a file of no language')
    const back = importCodebook(Buffer.from(text), options(lang, told ? format : null))
    expect(back.codebook).toEqual(reduced(codebook, lang, format))
  }
}

describe('export, then import, is the identity', () => {
  it.each(['own', 'csv'] as const)('%s, on the whole of any codebook', (format) => {
    fc.assert(
      fc.property(codebooks, (codebook) => expectWhole(codebook, format, true)),
      RUNS,
    )
  })

  it.each(['liwc', 'quanteda'] as const)('%s, on what it can hold of any codebook', (format) => {
    fc.assert(
      fc.property(codebooks, (codebook) => expectReduced(codebook, format, true)),
      RUNS,
    )
  })

  it('and the format of our own codebook is told from its content', () => {
    for (const format of ['own', 'csv'] as const) expectWhole(loadCodebook(), format, false)
    for (const format of ['liwc', 'quanteda'] as const) expectReduced(loadCodebook(), format, false)
  })

  it('and what a format cannot hold is told', () => {
    const lost = (format: 'own' | 'csv' | 'liwc' | 'quanteda') =>
      exportCodebook(loadCodebook(), format, 'fr').flatMap((part) => part.lost.map(({ message }) => message))
    expect([lost('own'), lost('csv')]).toEqual([[], []])
    for (const format of ['liwc', 'quanteda'] as const) {
      expect(lost(format).join()).toMatch(/a gap.*a context|a context.*a gap/)
      expect(exportCodebook(loadCodebook(), format, null).map(({ lang }) => lang)).toEqual([...LANGUAGES])
    }
  })
})

describe('whatever a file holds', () => {
  const pieces = fc.constantFrom(
    '%',
    '\n',
    '\r',
    '\t',
    '1',
    'a',
    'mot',
    ' ',
    ':',
    '- ',
    '"',
    ',',
    ';',
    '[',
    '{',
    '<',
    '>',
    '*',
    '(',
    '+',
    '&a',
    '<of>1/2',
    'cue,pattern',
    '\u00e9',
    '~x',
    '<3>',
    '|',
  )
  it('is read or refused, never thrown', () => {
    const text = fc.array(pieces, { maxLength: 40 }).map((parts) => parts.join(''))
    const format = fc.constantFrom(null, 'own', 'liwc', 'quanteda', 'csv', 'lexicoder', 'wordstat', 'yoshikoder')
    fc.assert(
      fc.property(
        fc.oneof(
          text.map((one) => Buffer.from(one)),
          fc.uint8Array({ maxLength: 60 }),
        ),
        format,
        (bytes, given) => {
          const { codebook, problems } = importCodebook(bytes, options('fr', given))
          expect(codebook === null).toBe(problems.some(({ level }) => level === 'error'))
        },
      ),
      { numRuns: 500, seed: 20261125 },
    )
  })
})
