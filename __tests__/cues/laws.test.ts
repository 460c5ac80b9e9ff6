import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { compileCodebook } from '@/lib/cues/compile'
import { matchCues } from '@/lib/cues/match'
import type { RawHit } from '@/lib/model/hit'
import type { SegmentedText } from '@/lib/model/segment'
import { smallCodebook } from './small-codebook'

const SEED = { seed: 20220217, numRuns: 250 }
/** A ceiling for busy machines, not a measure: the laws are run on hundreds of texts each. */
vi.setConfig({ testTimeout: 60_000 })

/** Pieces that words, patterns and traps are made of: few, so that they meet often. */
const PIECES = [
  'a',
  'é',
  'e',
  'E',
  'e\u0301',
  'É',
  'œ',
  's',
  'b',
  'ab',
  'x1',
  '\u00ad',
  "'",
  '’',
  '-',
  '\u2011',
  ' ',
  '  ',
  '\u202f',
  '\n',
  '.',
  '😀',
  '𝐱',
  'ß',
  'م',
]
const text = fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }).map((pieces) => pieces.join(''))
const patternWord = fc
  .tuple(fc.constantFrom('a', 'b', 'ab', 'é', 'e', 's', 'œ', 'x1', 'abe'), fc.boolean())
  .map(([word, star]) => (star && word.length > 1 ? `${word}*` : word))
const pattern = fc
  .tuple(
    fc.constantFrom('', 'cs:', 'ac:'),
    patternWord,
    fc.array(fc.tuple(fc.constantFrom(' ', '-', "'", ' <1> ', ' <3> '), patternWord), { maxLength: 2 }),
  )
  .map(([prefix, first, rest]) => prefix + first + rest.map((part) => part.join('')).join(''))
const codebooks = fc
  .tuple(
    fc.array(pattern, { minLength: 1, maxLength: 8 }),
    fc.array(pattern, { minLength: 1, maxLength: 8 }),
    fc.array(pattern, { maxLength: 2 }),
  )
  .map(([one, two, exclude]) =>
    smallCodebook({ one: { core: { fr: one } }, two: { weak: { fr: two }, exclude: { fr: exclude } } }),
  )

/** One sentence, its words cut at everything but letters, digits and marks. */
function asSentence(content: string): SegmentedText {
  const words = [...content.matchAll(/[\p{L}\p{N}\p{M}\u00ad]+/gu)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }))
  const whole = { start: 0, end: content.length, lang: 'fr' as const }
  return {
    text: content,
    lang: 'fr',
    paragraphs: [whole],
    sentences: [{ ...whole, firstWord: 0, endWord: words.length }],
    words,
  }
}

const overlap = (a: RawHit, b: RawHit) => a.start < b.end && b.start < a.end
const LETTER = /[\p{L}\p{N}]/u

describe('laws of matching, on random texts and codebooks', () => {
  it('hits of one cue never overlap, and all are in order of the text', () => {
    fc.assert(
      fc.property(text, codebooks, (content, codebook) => {
        const hits = matchCues(asSentence(content), compileCodebook(codebook))
        hits.forEach((hit, index) => {
          const next = hits[index + 1]
          if (next) expect(hit.start).toBeLessThanOrEqual(next.start)
          for (const other of hits.slice(index + 1)) if (other.cue === hit.cue) expect(overlap(hit, other)).toBe(false)
        })
      }),
      SEED,
    )
  })

  it('a hit begins and ends at a letter or its mark, and no letter or digit touches it', () => {
    fc.assert(
      fc.property(text, codebooks, (content, codebook) => {
        for (const { start, end } of matchCues(asSentence(content), compileCodebook(codebook))) {
          const words = content.slice(start, end)
          expect(words).toMatch(/^[\p{L}\p{N}]/u)
          expect(words).toMatch(/[\p{L}\p{N}\p{M}]$/u)
          const before = [...content.slice(0, start).replace(/[\u00ad\p{M}]+$/u, '')].at(-1) ?? ''
          const after = [...content.slice(end).replace(/^[\u00ad\p{M}]+/u, '')].at(0) ?? ''
          expect(LETTER.test(before)).toBe(false)
          expect(LETTER.test(after)).toBe(false)
        }
      }),
      SEED,
    )
  })

  it('what is found does not depend on what stands in front of the text or after it', () => {
    fc.assert(
      fc.property(text, codebooks, (content, codebook) => {
        const compiled = compileCodebook(codebook)
        const shift = 4
        const inside = matchCues(asSentence(content), compiled)
        const moved = matchCues(asSentence(`!! . ${content} . !!`.replace(/^!! \. /, '!! ;')), compiled)
        expect(moved.map(({ start, end, pattern }) => [start - shift, end - shift, pattern])).toEqual(
          inside.map(({ start, end, pattern }) => [start, end, pattern]),
        )
      }),
      SEED,
    )
  })

  it('a pattern more never takes a hit away from another cue', () => {
    fc.assert(
      fc.property(text, fc.array(pattern, { minLength: 1, maxLength: 5 }), pattern, (content, patterns, more) => {
        const find = (two: readonly string[]) =>
          matchCues(
            asSentence(content),
            compileCodebook(smallCodebook({ one: { core: { fr: patterns } }, two: { core: { fr: two } } })),
          )
        const ofOne = (hits: readonly RawHit[]) => hits.filter(({ cue }) => cue === 'one')
        expect(ofOne(find([more, 'b']))).toEqual(ofOne(find(['b'])))
      }),
      SEED,
    )
  })

  it('composed and decomposed accents give the same words', () => {
    fc.assert(
      fc.property(text, codebooks, (content, codebook) => {
        const compiled = compileCodebook(codebook)
        const words = (form: 'NFC' | 'NFD') => {
          const normal = content.normalize(form)
          return matchCues(asSentence(normal), compiled).map(
            ({ start, end, cue }) => `${cue} ${normal.slice(start, end).normalize('NFC')}`,
          )
        }
        expect(words('NFD')).toEqual(words('NFC'))
      }),
      SEED,
    )
  })
})

it('agrees with a plain reading of the rules on words without accents', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom('a', 'ab', 'abe', 'b', 'bb', '.', ','), { maxLength: 25 }),
      fc.array(fc.tuple(fc.constantFrom('a', 'ab', 'b'), fc.constantFrom('', ' b', ' a', '*')), {
        minLength: 1,
        maxLength: 4,
      }),
      (tokens, parts) => {
        const content = tokens.join(' ')
        const patterns = [
          ...new Set(parts.map(([word, rest]) => (rest === '*' && word.length < 2 ? word : word + rest))),
        ]
        const found = matchCues(
          asSentence(content),
          compileCodebook(smallCodebook({ one: { core: { fr: patterns } } })),
        )
        const candidates = patterns
          .flatMap((written) =>
            [
              ...content.matchAll(
                new RegExp(`(?<![a-z])(?=(${written.replace(/ /g, '\\s+').replace('*', '[a-z]*')})(?![a-z]))`, 'g'),
              ),
            ].map((match) => [match.index, match.index + (match[1] ?? '').length] as const),
          )
          .sort((a, b) => b[1] - b[0] - (a[1] - a[0]) || a[0] - b[0])
        const kept: (readonly [number, number])[] = []
        for (const one of candidates)
          if (kept.every((other) => one[1] <= other[0] || other[1] <= one[0])) kept.push(one)
        expect(found.map(({ start, end }) => [start, end])).toEqual(kept.sort((a, b) => a[0] - b[0]))
      },
    ),
    SEED,
  )
})

describe('hostile text', () => {
  const compiled = compileCodebook(
    smallCodebook({ one: { core: { fr: ['a', 'ab*', 'a <5> b', 'a a a', 'b <3> a <3> b', 'cs:A', 'ac:éa*'] } } }),
  )

  it.each([
    ['one word without end', 'ab'.repeat(300_000), 1],
    ['a run of one short word', 'a '.repeat(50_000), 16_668],
    ['separators without end', `a${' '.repeat(500_000)}b`, 1],
    ['marks without end', `a${'\u0301'.repeat(300_000)} b`, 1],
    ['words that open a gap and never close it', 'a x x x x x x '.repeat(20_000), 20_000],
    ['capitals in one line', 'A '.repeat(50_000), 16_668],
  ])('%s', (_, content, count) => {
    const hits = matchCues(asSentence(content), compiled)
    expect(hits).toHaveLength(count)
  })
})
