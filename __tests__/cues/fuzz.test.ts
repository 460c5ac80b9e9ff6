import fc from 'fast-check'
import { expect, it, vi } from 'vitest'
import { compileCodebook } from '@/lib/cues/compile'
import { type Pattern, readPattern } from '@/lib/cues/pattern'
import { Scanner } from '@/lib/cues/scan'
import { buildTrie } from '@/lib/cues/trie'
import { unitsOf } from '@/lib/cues/units'
import { LANGUAGES } from '@/lib/model/language'
import { readDocument, toScoredDocument } from '@/lib/pipeline'
import { findPlainly } from './plain-matcher'
import { smallCodebook } from './small-codebook'

/** Some in every run, and as many as asked for: `FUZZ_CASES=100000 npx vitest run … __tests__/cues/fuzz.test.ts`. */
const CASES = Number(process.env.FUZZ_CASES ?? 150)
const SEED = { seed: 20251125, numRuns: CASES }
vi.setConfig({ testTimeout: 60_000 + CASES * 100 })

const WORDS = ['a', 'ab', 'abe', 'é', 'e', 'ée', 'es', 'es', 'Eb', 'É', 'œ', 'bœ', 'oe', 'co', 'b2', 'ßa', 'A', 'AB']
const word = fc
  .tuple(fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 2 }), fc.boolean())
  .map(([parts, star]) => parts.join('') + (star ? '*' : ''))
const joint = fc.constantFrom(' ', ' ', '-', "'", '’', '.', ' <1> ', ' <2> ', ' <20> ', ' - ')
const written = fc
  .tuple(
    fc.constantFrom('', '', 'cs:', 'ac:'),
    word,
    fc.array(fc.tuple(joint, word), { maxLength: 3 }),
    fc.constantFrom('', '', ' ~near', ' ~!near', ' ~~near'),
  )
  .map(([prefix, first, rest, condition]) => prefix + first + rest.map((part) => part.join('')).join('') + condition)
const patterns = (lang: 'fr' | 'en') =>
  fc
    .array(written, { minLength: 1, maxLength: 10 })
    .map((forms) => forms.filter((form) => typeof readPattern(form, lang) !== 'string'))

it('the automaton finds what a plain reading of the rules finds', () => {
  const pieces = fc.constantFrom(...WORDS, 'x', 'E', 'ê', ' ', ' ', ' ', '-', "'", '’', '.', ',', '\u202f')
  const text = fc.array(pieces, { maxLength: 30 }).map((parts) => parts.join(''))
  fc.assert(
    fc.property(
      fc.constantFrom(...LANGUAGES),
      fc.array(written, { minLength: 1, maxLength: 10 }),
      text,
      (lang, forms, content) => {
        const read = forms.flatMap((form): Pattern[] => {
          const pattern = readPattern(form, lang)
          return typeof pattern === 'string' ? [] : [pattern]
        })
        const words = [...content.matchAll(/[\p{L}\p{N}]+/gu)].map(({ index, 0: { length } }) => ({
          start: index,
          end: index + length,
        }))
        const scanner = new Scanner(buildTrie(read), read.length, content, unitsOf(content), words)
        const order = (a: { pattern: number; start: number }, b: { pattern: number; start: number }) =>
          a.start - b.start || a.pattern - b.pattern
        const found = scanner.scan({ start: 0, end: content.length }, 0).toSorted(order)
        const expected = read.flatMap((pattern, index) =>
          findPlainly(pattern, content).map((span) => ({ pattern: index, ...span })),
        )
        expect(found).toEqual(expected.toSorted(order))
      },
    ),
    SEED,
  )
})

/** Anything that a text may hold: what patterns are made of, marks of quotation and of pages, any character, halves of pairs. */
const anything = fc
  .array(
    fc.oneof(
      { weight: 4, arbitrary: fc.constantFrom(...WORDS, ' ', ' ', '\n', '\n\n', '. ', ', ') },
      {
        weight: 2,
        arbitrary: fc.constantFrom(
          '«',
          '»',
          '“',
          '”',
          '"',
          "'",
          '’',
          '<p>',
          '(',
          ')',
          '\r',
          '\ufeff',
          '\u00ad',
          '\u0301',
          '\0',
        ),
      },
      {
        weight: 2,
        arbitrary: fc.constantFrom(
          'a dit que',
          'selon',
          'said that',
          'ne',
          'pas',
          'not',
          'Le ministre',
          'The',
          'http://x.y',
        ),
      },
      { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 5 }) },
      { weight: 1, arbitrary: fc.integer({ min: 0xd800, max: 0xdfff }).map((unit) => String.fromCharCode(unit)) },
    ),
    { maxLength: 60 },
  )
  .map((parts) => parts.join(''))

it('no text and no codebook make the pipeline throw, and every span is exact', () => {
  const forms = fc.record({ fr: patterns('fr'), en: patterns('en') })
  const codebooks = fc
    .tuple(forms, forms, forms, forms)
    .map(([one, two, exclude, near]) =>
      smallCodebook(
        { one: { core: one, exclude }, two: { weak: two } },
        { near: { fr: near.fr.map(bare), en: near.en.map(bare) } },
      ),
    )
  fc.assert(
    fc.property(
      anything,
      fc.option(anything),
      fc.constantFrom('fr', 'en', null),
      codebooks,
      (text, title, lang, codebook) => {
        const doc = toScoredDocument(readDocument({ id: 'x', text, title, lang }, compileCodebook(codebook)))
        const covered = new Uint8Array(doc.text.length)
        for (const { start, end } of doc.sentences)
          for (let at = start; at < end; at++) covered[at] = (covered[at] ?? 0) + 1
        for (let at = 0; at < doc.text.length; at++) {
          expect(covered[at]).toBeLessThanOrEqual(1)
          if (/\S/.test(doc.text.charAt(at))) expect(covered[at]).toBe(1)
        }
        for (const hit of [...doc.hits, ...doc.quotes]) expect(doc.text.slice(hit.start, hit.end)).toBe(hit.text)
        for (const { speaker } of [...doc.hits, ...doc.quotes])
          if (speaker) expect(doc.text.slice(speaker.start, speaker.end)).toBe(speaker.text)
        for (const [start, end, raw] of doc.rawSpans)
          expect(text.slice(raw, raw + end - start)).toBe(doc.text.slice(start, end))
        const voices = doc.words.own + doc.words.quoted + doc.words.reported + doc.words.scare + doc.words.unknown
        expect(voices).toBe(doc.words.all)
      },
    ),
    SEED,
  )
})

const bare = (form: string) => form.replace(/ ~.*/, '')
