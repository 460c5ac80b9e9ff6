import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { articleFacts } from '@/lib/export/article-facts'
import { ColumnWriter } from '@/lib/model/article-columns'
import { rowsOf } from '@/lib/model/article-row'
import type { PatternCounts } from '@/lib/model/pattern-count'
import type { Corpus } from '@/lib/model/reading'
import { answerFigure, figureQuestion } from '@/lib/view/figure-question'
import { corpusAsCounted } from '@/lib/view/leave-out-denied'
import { type FigureInput, makeFigure } from '@/lib/view/make-figure'
import type { TakeawayChecks } from '@/lib/view/robustness'
import { selectCell } from '@/lib/view/select-cell'
import { selectSample } from '@/lib/view/select-sample'
import { takeawayOf } from '@/lib/view/takeaway'
import { DENIALS } from '@/lib/view/view-parsers'
import { DEFAULT_VIEW } from '@/lib/view/view-state'
import { CUES, randomCorpus } from './random-corpus'
import { addFacts } from './row-of'

/** The same corpus with all articles in the same columns, as a store gives it. */
function inColumns(corpus: Corpus, version: string): Corpus {
  const writer = new ColumnWriter(CUES.map(({ id }) => id))
  for (const facts of corpus.articles.map(articleFacts)) addFacts(writer, facts)
  return { ...corpus, versions: { ...corpus.versions, corpus: version }, articles: rowsOf(writer.finish()) }
}

const inputOf = (corpus: Corpus, state: FigureInput['state']): FigureInput => ({
  corpus,
  cues: CUES,
  state,
  locale: 'fr',
  precision: new Map([['russia fr', { right: 90, of: 100 }]]),
})

/** What is said of a corpus, and a written form for each cue, in the first article that has it. */
function checksOf(corpus: Corpus, state: FigureInput['state']): TakeawayChecks {
  const groups = selectSample(corpus, state)
  const takeaways = CUES.flatMap(
    (cue) =>
      takeawayOf(
        groups.map((group) => selectCell(group, cue, state, 'fr')),
        state.voice,
      ) ?? [],
  )
  const patterns = CUES.flatMap(({ id }): PatternCounts[] => {
    const article = corpus.articles.find((row) => (row.hitsIn(id, 'all') ?? 0) > 0)
    if (article === undefined) return []
    const columns = { voices: Uint8Array.of(0), denied: Uint8Array.of(0), hits: Uint32Array.of(1) }
    return [{ cue: id, concept: 'any', pattern: id, articles: Float64Array.of(article.articleKey), ...columns }]
  })
  return { takeaways, patterns }
}

const FIGURES = ['overview', 'events', 'compare', 'outlet', 'sample', 'keyness', 'time', 'takeaways'] as const

describe('a figure that is asked of another thread', () => {
  it('is the one that is made here, whatever the articles and however they are counted', () => {
    let version = 0
    fc.assert(
      fc.property(randomCorpus, fc.constantFrom(...DENIALS), (random, denials) => {
        const corpus = corpusAsCounted(inColumns(random, String(version++)), { denials })
        const state = { ...DEFAULT_VIEW, denials }
        const input = { ...inputOf(corpus, state), checks: checksOf(corpus, state) }
        for (const kind of FIGURES) {
          const outlets = kind === 'outlet' ? random.outlets.slice(0, 1).map(({ slug }) => slug) : []
          const asked = { ...input, state: { ...state, outlets } }
          const question = figureQuestion(kind, asked)
          if (question === null) expect(corpus.articles).toHaveLength(0)
          else expect(answerFigure(structuredClone(question))).toEqual({ figure: makeFigure(kind, asked) })
        }
      }),
      { seed: 21, numRuns: 60 },
    )
  })

  it('is made of columns that were told once, and asks for those that it has forgotten', () => {
    const questions = fc.sample(randomCorpus, { seed: 3, numRuns: 20 }).flatMap((random, index) => {
      const question = figureQuestion('overview', inputOf(inColumns(random, `told ${index}`), DEFAULT_VIEW))
      return question === null ? [] : [question]
    })
    const [first, ...others] = questions
    if (first === undefined || others.length < 3) throw new Error('no corpora')
    expect(answerFigure({ ...first, columns: null })).toBe('columns')
    const told = answerFigure(first)
    expect(answerFigure({ ...first, columns: null })).toEqual(told)
    for (const other of others) answerFigure(other)
    expect(answerFigure({ ...first, columns: null })).toBe('columns')
  })

  it('is not asked for where the articles are not those of columns as they are', () => {
    const [random] = fc.sample(randomCorpus, { seed: 5, numRuns: 1 })
    if (random === undefined) throw new Error('no corpus')
    const corpus = inColumns(random, 'part')
    const input = inputOf({ ...corpus, articles: corpus.articles.slice(1) }, DEFAULT_VIEW)
    expect(figureQuestion('overview', input)).toBeNull()
    expect(figureQuestion('overview', inputOf(corpus, DEFAULT_VIEW))).not.toBeNull()
  })
})
