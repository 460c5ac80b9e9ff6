import fc from 'fast-check'
import type { ArticleRow } from '@/lib/model/article-row'
import type { Corpus, PhraseQuery } from '@/lib/model/reading'
import type { CueScore, WordCounts } from '@/lib/model/score'
import { VOICES, type Voice } from '@/lib/model/voice'
import { ratePer1000 } from '@/lib/score/article'
import type { CueHead } from '@/lib/view/panel'
import { isWithin } from '@/lib/view/time-range'
import type { KnownNames } from '@/lib/view/view-state'
import { rowOf } from './row-of'

/** Cues as a codebook might have them; the headline ones do not stand first on purpose. */
export const CUES: readonly CueHead[] = [
  ['withdrawal', 'Wi', 9, false],
  ['sovereignty', 'So', 1, true],
  ['terrorism', 'Te', 2, true],
  ['russia', 'Ru', 3, true],
  ['blame_france', 'Bl', null, false],
].map(([id, code, colour, headline]) => ({
  id: String(id),
  code: String(code),
  colour: typeof colour === 'number' ? colour : null,
  headline: headline === true,
  label: { en: `The cue ${id}`, fr: `Le marqueur ${id}` },
  short: { en: `${id}`, fr: `${id} (fr)` },
}))

const OUTLETS = Array.from({ length: 14 }, (_, index) => `outlet-${index}`)
const EVENTS = ['withdrawal-2022', 'rupture-2025']
const IDS = Array.from({ length: 40 }, (_, index) => `article-${index}`)

type PerVoice = Readonly<Record<Voice, number>>

export function sumOf(counts: PerVoice): number {
  return VOICES.reduce((sum, voice) => sum + counts[voice], 0)
}

const NONE: PerVoice = { own: 0, quoted: 0, reported: 0, scare: 0, unknown: 0 }

/** One cue stands in a tenth of the articles only, so that some samples have none of it. */
function isRare(cue: CueHead | undefined, article: string): boolean {
  return cue?.id === 'sovereignty' && !article.endsWith('7')
}

/** One outlet has six times the hits, so that outlets differ by more than chance. */
function louder({ own, quoted, reported, scare, unknown }: PerVoice, outlet: string): PerVoice {
  const times = outlet === OUTLETS[0] ? 6 : 1
  return {
    own: times * own,
    quoted: times * quoted,
    reported: times * reported,
    scare: times * scare,
    unknown: times * unknown,
  }
}

/** Half of the hits, rounded down: those that a random article denies. */
function halfOf({ own, quoted, reported, scare, unknown }: PerVoice): PerVoice {
  const half = (count: number) => Math.floor(count / 2)
  return { own: half(own), quoted: half(quoted), reported: half(reported), scare: half(scare), unknown: half(unknown) }
}

export function wordsOf(counts: PerVoice): WordCounts {
  return { ...counts, all: sumOf(counts) }
}

export function scoreOf(counts: PerVoice, words: WordCounts): CueScore {
  const hits = sumOf(counts)
  return { ...counts, hits, per1000: ratePer1000(hits, words.all) }
}

const few = fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 9 }))
const hitCounts = fc.record({ own: few, quoted: few, reported: few, scare: few, unknown: few })
const wordCounts = fc.record({
  own: fc.integer({ min: 0, max: 900 }),
  quoted: fc.integer({ min: 0, max: 300 }),
  reported: fc.integer({ min: 0, max: 200 }),
  scare: fc.integer({ min: 0, max: 9 }),
  unknown: fc.integer({ min: 0, max: 40 }),
})

const article = (outlets: readonly string[]) =>
  fc
    .record({
      id: fc.constantFrom(...IDS),
      outlet: fc.constantFrom(...outlets),
      event: fc.option(fc.constantFrom(...EVENTS), { nil: null }),
      lang: fc.constantFrom('fr' as const, 'en' as const),
      date: fc.option(fc.constantFrom('2022', '2022-02', '2022-02-17', '2025-09-19', '2024-06'), { nil: null }),
      sameAs: fc.oneof({ weight: 2, arbitrary: fc.constant(null) }, { weight: 1, arbitrary: fc.constantFrom(...IDS) }),
      words: wordCounts.map(wordsOf),
      counts: fc.array(hitCounts, { minLength: CUES.length, maxLength: CUES.length }),
    })
    .map(({ counts: drawn, ...rest }): ArticleRow => {
      const counts = drawn.map((own, cue) => (isRare(CUES[cue], rest.id) ? NONE : louder(own, rest.outlet)))
      return rowOf({
        ...rest,
        title: `Title of ${rest.id}`,
        hasHeadline: true,
        url: null,
        inferred: null,
        sameAs: rest.sameAs === rest.id ? null : rest.sameAs,
        denied: Object.fromEntries(CUES.map(({ id }, index) => [id, halfOf(counts[index] ?? NONE)])),
        cues: Object.fromEntries(
          CUES.map(({ id }, index) => {
            const own = counts[index] ?? NONE
            return [id, scoreOf(own, rest.words)]
          }),
        ),
      })
    })

/** A corpus with 2 to 14 outlets, some without articles, and with repeats, rings of repeats among them. */
export const randomCorpus: fc.Arbitrary<Corpus> = fc
  .oneof(fc.constant(2), fc.integer({ min: 2, max: OUTLETS.length }))
  .chain((count) => {
    const slugs = OUTLETS.slice(0, count)
    // Two outlets are also drawn with many articles, enough for intervals that can be told apart.
    const minLength = count === 2 ? 24 : 0
    return fc
      .uniqueArray(article(slugs), { selector: ({ id }) => id, minLength, maxLength: 28 })
      .map((articles) => corpusOf(slugs, articles))
  })

export function corpusOf(slugs: readonly string[], articles: readonly ArticleRow[]): Corpus {
  return {
    versions: { corpus: 'c', codebook: 'b', engine: 'e' },
    outlets: slugs.map((slug) => ({
      slug,
      short: { en: slug, fr: slug },
      name: { en: `The ${slug}`, fr: `Le ${slug}` },
      country: null,
      kind: 'other',
    })),
    events: EVENTS.map((slug) => ({
      slug,
      title: { en: slug, fr: slug },
      summary: { en: slug, fr: slug },
      from: slug.slice(-4),
      to: slug.slice(-4),
    })),
    articles,
  }
}

export function knownIn(corpus: Corpus): KnownNames {
  return {
    outlets: corpus.outlets.map(({ slug }) => slug),
    cues: CUES.map(({ id }) => id),
    events: EVENTS,
    isArticle: (id) => corpus.articles.some((article) => article.id === id),
    defaultCues: CUES.map(({ id }) => id),
  }
}

/** Rows of the list of phrases that a query opens, counted from the articles as the store would. */
export function countPhrases(corpus: Corpus, query: PhraseQuery): number {
  return corpus.articles
    .filter(
      ({ id, outlet, event, lang, date }) =>
        (query.outlets.length === 0 || query.outlets.includes(outlet)) &&
        (query.event === null || query.event === event) &&
        (query.lang === null || query.lang === lang) &&
        (query.article === null || query.article === id) &&
        !query.without.includes(id) &&
        isWithin(date, { from: query.from, to: query.to }),
    )
    .flatMap((article) =>
      CUES.filter(({ id }) => query.cues.length === 0 || query.cues.includes(id)).map(
        ({ id }) => article.hitsIn(id, query.voice) ?? 0,
      ),
    )
    .reduce((sum, hits) => sum + hits, 0)
}
