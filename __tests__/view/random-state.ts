import fc from 'fast-check'
import type { TimeRange } from '@/lib/view/time-range'
import {
  CONTEXT,
  canonicalList,
  canonicalSearch,
  DENIALS,
  FURNITURE_CHOICES,
  PHRASE_ORDERS,
  REPEATS,
  SCALES,
  SORTS,
  STRENGTH_CHOICES,
  UNITS,
  VIEWS,
  type ViewState,
  VOICE_CHOICES,
} from '@/lib/view/view-parsers'
import type { KnownNames } from '@/lib/view/view-state'

/** Chosen once, so that a failure can be run again. */
export const SEED = 20260217

const outlets = ['apa', 'french-site', 'rt', 'manaa-blog', 'outlet-2', 'outlet-3']
const cues = ['sovereignty', 'terrorism', 'russia', 'blame_france', 'withdrawal']
const articles = ['a-first-0a1b', 'second-99ff', 'third-1234', 'le-mali-77aa']

export const known: KnownNames = {
  outlets,
  cues,
  events: ['withdrawal-2022', 'rupture-2025'],
  isArticle: (id) => articles.includes(id),
  defaultCues: ['sovereignty', 'terrorism', 'russia'],
}

const oneOf = <T>(...values: readonly T[]) => fc.constantFrom(...values)
const maybe = (names: readonly string[]) => fc.option(oneOf(...names), { nil: null })

/** Some of the names, never exactly the usual ones: naming those is the default, and is written as nothing. */
const someOf = (names: readonly string[], usual: readonly string[]) =>
  fc
    .subarray([...names])
    .filter((chosen) => chosen.length !== usual.length || !usual.every((name) => chosen.includes(name)))
    .map(canonicalList)

const date = fc
  .record({
    year: fc.integer({ min: 1990, max: 2030 }),
    month: fc.integer({ min: 1, max: 12 }),
    day: fc.integer({ min: 1, max: 28 }),
  })
  .chain(({ year, month, day }) => {
    const two = (value: number) => String(value).padStart(2, '0')
    return oneOf(`${year}`, `${year}-${two(month)}`, `${year}-${two(month)}-${two(day)}`)
  })

export const randomTime: fc.Arbitrary<TimeRange> = fc
  .record({ from: fc.option(date, { nil: null }), to: fc.option(date, { nil: null }) })
  .map(({ from, to }) => {
    if (from === null || to === null) return { from, to }
    const length = Math.min(from.length, to.length)
    return from.slice(0, length) > to.slice(0, length) ? { from: to, to: from } : { from, to }
  })

/** Any state that a link can say, in canonical form. */
export const randomState: fc.Arbitrary<ViewState> = fc.record({
  outlets: someOf(outlets, outlets),
  cues: someOf(cues, known.defaultCues),
  concept: maybe(['state', 'wagner']),
  event: maybe(known.events),
  article: maybe(articles),
  time: randomTime,
  lang: fc.option(oneOf('fr' as const, 'en' as const), { nil: null }),
  voice: oneOf(...VOICE_CHOICES),
  unit: oneOf(...UNITS),
  repeats: oneOf(...REPEATS),
  denials: oneOf(...DENIALS),
  view: fc.option(oneOf(...VIEWS), { nil: null }),
  base: oneOf('rest', ...outlets),
  sort: oneOf(...SORTS),
  by: maybe(cues),
  scale: oneOf(...SCALES),
  focus: maybe([...outlets, ...cues]),
  a: maybe(articles),
  b: maybe(articles),
  c: maybe(articles),
  d: maybe(articles),
  hl: fc.option(fc.subarray([...cues]).map(canonicalList), { nil: null }),
  furniture: oneOf(...FURNITURE_CHOICES),
  q: fc.oneof(fc.string({ unit: 'binary', maxLength: 40 }), fc.string({ maxLength: 40 })).map(canonicalSearch),
  order: fc.option(oneOf(...PHRASE_ORDERS), { nil: null }),
  ctx: fc.integer({ min: CONTEXT.least, max: CONTEXT.most }),
  strength: oneOf(...STRENGTH_CHOICES),
  page: fc.integer({ min: 1, max: 5000 }),
  v: fc.option(
    fc.record({
      corpus: fc.stringMatching(/^[0-9a-f]{10}$/),
      codebook: fc.stringMatching(/^[0-9a-f]{12}$/),
      engine: oneOf('1.0.0', '1.12.3'),
    }),
    { nil: null },
  ),
})
