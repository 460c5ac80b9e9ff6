import { describe, expect, it } from 'vitest'
import { articleFacts } from '@/lib/export/article-facts'
import { selectCompare } from '@/lib/view/select-compare'
import { selectEventCards } from '@/lib/view/select-event-cards'
import { selectOverview, summariseSample } from '@/lib/view/select-overview'
import { narrowestFilter } from '@/lib/view/select-sample'
import type { ViewState } from '@/lib/view/view-parsers'
import { DEFAULT_VIEW } from '@/lib/view/view-state'
import { CUES, corpusOf } from './random-corpus'
import { rowOf } from './row-of'
import { articleOf, smallCorpus } from './small-corpus'

const state = (part: Partial<ViewState>): ViewState => ({ ...DEFAULT_VIEW, ...part })
const overview = (part: Partial<ViewState> = {}) => selectOverview(smallCorpus, CUES, state(part), 'en')
const compare = (part: Partial<ViewState> = {}) => selectCompare(smallCorpus, CUES, state(part), 'en')
const russia = (part: Partial<ViewState> = {}) => {
  const panel = overview({ cues: ['russia'], ...part })
  return Object.fromEntries(panel.rows.map(({ outlet, cells }) => [outlet.slug, cells[0]?.estimate]))
}

describe('the table of the overview', () => {
  it('has all cues, the headline ones first, and outlets by name', () => {
    const { cues, rows } = overview()
    expect(cues.map(({ id }) => id)).toEqual(['sovereignty', 'terrorism', 'russia', 'withdrawal', 'blame_france'])
    expect(rows.map(({ outlet }) => outlet.slug)).toEqual(['apa', 'blog', 'rt', 'site'])
  })

  it('counts a dispatch and its translation once: the original’s words and hits', () => {
    expect(russia().apa).toMatchObject({ articles: 1, words: 400, hits: 4, value: 10, state: 'articles_own' })
    expect(overview().rows[0]?.repeats).toMatchObject([{ article: 'apa-en', lang: 'en', of: 'apa-fr', ofLang: 'fr' }])
  })

  it('counts both where the reader asks for it, and the translation where it stands alone', () => {
    expect(russia({ repeats: 'all' }).apa).toMatchObject({ articles: 2, words: 900, hits: 9, value: 10 })
    expect(russia({ lang: 'en' }).apa).toMatchObject({ articles: 1, words: 500, hits: 5 })
  })

  it('tells none found, too little to say and no article apart', () => {
    expect(russia().rt).toMatchObject({ value: 0, state: 'articles_own', low: null })
    expect(russia().blog).toMatchObject({ value: null, state: 'count_only', hits: 0 })
    expect(russia({ lang: 'en' }).rt).toMatchObject({ value: null, state: 'no_article' })
    expect(russia({ voice: 'quoted' }).rt).toMatchObject({ value: null, state: 'no_words', articles: 1 })
  })

  it('opens the phrases of a cell with everything that the view says of the sample', () => {
    const cell = overview({ voice: 'own', event: 'withdrawal-2022', unit: 'share', cues: ['russia'] }).rows[0]?.cells[0]
    expect(cell?.href).toBe('/phrases?outlets=apa&cues=russia&event=withdrawal-2022&voice=own')
  })

  it('has six classes of colour with round limits, zero a class of its own', () => {
    const { limits, rows } = overview({ cues: ['russia', 'terrorism'] })
    expect(limits).toEqual([0.5, 1, 2, 5, 10])
    const levels = rows.map(({ outlet, cells }) => [outlet.slug, ...cells.map(({ level }) => level)])
    expect(levels).toEqual([
      ['apa', 0, 5],
      ['blog', null, null],
      ['rt', 4, 0],
      ['site', 5, 3],
    ])
  })

  it.each<[ViewState['sort'], string, readonly string[]]>([
    ['-name', 'russia', ['site', 'rt', 'blog', 'apa']],
    ['value', 'russia', ['rt', 'site', 'apa', 'blog']],
    ['-value', 'russia', ['apa', 'site', 'rt', 'blog']],
    ['-value', 'terrorism', ['site', 'rt', 'apa', 'blog']],
    ['n', 'russia', ['blog', 'rt', 'apa', 'site']],
    ['-n', 'russia', ['site', 'apa', 'rt', 'blog']],
  ])('sorted by %s of %s; what has no value comes last', (sort, by, slugs) => {
    expect(overview({ sort, by }).rows.map(({ outlet }) => outlet.slug)).toEqual(slugs)
  })

  it('opens with the statement that divides the outlets best', () => {
    expect(overview().takeaways).toEqual([
      { kind: 'named_by', cue: 'terrorism', voice: 'all', outlets: ['rt', 'site'], notIn: ['apa'], among: null },
      { kind: 'named_by', cue: 'russia', voice: 'all', outlets: ['apa', 'site'], notIn: ['rt'], among: null },
    ])
  })

  it('says that nobody has a cue only where no article has it, however short', () => {
    const said = (outlets: readonly string[]) => overview({ cues: ['sovereignty'], outlets }).takeaways
    expect(said(['apa', 'rt', 'blog'])).toEqual([])
    expect(said(['apa', 'rt'])).toEqual([
      { kind: 'named_by_none', cue: 'sovereignty', voice: 'all', outlets: ['apa', 'rt'] },
    ])
  })

  it('keeps the twelve outlets with the most articles, and names the others', () => {
    const slugs = Array.from({ length: 14 }, (_, index) => `o-${index}`)
    const articles = slugs.flatMap((slug, index) =>
      Array.from({ length: index }, (_, nth) => articleOf(`${slug}-${nth}`, slug, 300, {})),
    )
    const { rows, beyond } = selectOverview(corpusOf(slugs, articles), CUES, DEFAULT_VIEW, 'en')
    expect(rows).toHaveLength(12)
    expect(beyond.map(({ slug }) => slug)).toEqual(['o-1'])
  })
})

describe('the panels of a comparison', () => {
  it('are the headline cues by default, each with every article as a point', () => {
    const { panels } = compare()
    expect(panels.map(({ cue }) => cue.id)).toEqual(['sovereignty', 'terrorism', 'russia'])
    const dots = panels[2]?.rows[0]?.dots.map(({ article, value, sameAs, href }) => ({ article, value, sameAs, href }))
    expect(dots).toEqual([
      { article: 'apa-en', value: 10, sameAs: 'apa-fr', href: '/phrases?cues=russia&article=apa-en' },
      { article: 'apa-fr', value: 10, sameAs: null, href: '/phrases?cues=russia&article=apa-fr' },
    ])
  })

  it('share one scale from zero, or have their own', () => {
    expect(compare().panels.map(({ scale }) => scale.max)).toEqual([10, 10, 10])
    expect(
      compare({ scale: 'own', cues: ['russia', 'withdrawal', 'sovereignty'] }).panels.map(({ scale }) => scale.max),
    ).toEqual([1, 10, 8])
  })

  it('compare each outlet with the rest: a ratio where both have the cue, otherwise the reason why not', () => {
    const kinds = compare().panels.map(({ rows }) => rows.map(({ outlet, comparison }) => [outlet, comparison?.kind]))
    expect(kinds[2]).toEqual([
      ['apa', 'ratio'],
      ['blog', 'too_few_words'],
      ['rt', 'only_base'],
      ['site', 'ratio'],
    ])
    const [apa] = compare({ cues: ['withdrawal'] }).panels[0]?.rows ?? []
    expect(apa?.comparison).toMatchObject({ kind: 'ratio', log2: Math.log2(2 / 400 / (10 / 1340)), low: null })
  })

  it('compare with one outlet, which is not compared with itself', () => {
    const { base, panels } = compare({ base: 'site', cues: ['russia'] })
    expect(base).toMatchObject({ slug: 'site' })
    expect(panels[0]?.rows.map(({ outlet, comparison }) => [outlet, comparison?.kind])).toEqual([
      ['apa', 'ratio'],
      ['blog', 'too_few_words'],
      ['rt', 'only_base'],
      ['site', undefined],
    ])
  })

  it('fall back to the rest where the base is not on show', () => {
    expect(compare({ base: 'rt', outlets: ['apa', 'site'] }).base).toBe('rest')
  })

  it('say what is highest where all have it', () => {
    expect(compare({ cues: ['withdrawal'], outlets: ['apa', 'rt', 'site'] }).panels[0]?.takeaway).toEqual({
      kind: 'highest',
      cue: 'withdrawal',
      voice: 'all',
      unit: 'rate',
      outlet: 'site',
      value: 8,
      lowest: ['apa', 'rt'],
      lowestValue: 5,
    })
  })
})

describe('the sample', () => {
  it('is summed up with repeats told apart', () => {
    expect(summariseSample(smallCorpus, state({ event: 'withdrawal-2022' }))).toMatchObject({
      articles: 3,
      counted: 2,
      languages: ['fr', 'en'],
      words: 1400,
      from: '2022-02',
      to: '2022-02-17',
    })
  })

  it('tells languages and dates of repeats too, wherever the outlet stands that has them', () => {
    const one = articleOf('one', 'aaa', 500, {})
    const two = articleOf('two', 'bbb', 500, {})
    const repeat = rowOf({ ...articleFacts(two), id: 'repeat', lang: 'en', date: '2031-05-06', sameAs: 'two' })
    const found = summariseSample(corpusOf(['aaa', 'bbb'], [one, two, repeat]), state({}))
    expect(found).toMatchObject({ articles: 3, counted: 2, languages: ['fr', 'en'], countedLanguages: ['fr'] })
    expect(found.to).toBe('2031-05-06')
  })

  it('lists events with their coverage, the latest first', () => {
    const cards = selectEventCards(smallCorpus, 'en')
    expect(cards.map(({ event, articles, counted }) => [event.slug, articles, counted])).toEqual([
      ['rupture-2025', 2, 2],
      ['withdrawal-2022', 3, 2],
    ])
    expect(cards[1]?.coverage.map(({ outlet, articles }) => [outlet.slug, articles])).toEqual([
      ['apa', 2],
      ['site', 1],
    ])
  })

  it.each<[string, Partial<ViewState>, string | undefined]>([
    ['no filter', {}, undefined],
    ['the one whose removal gives the most back', { outlets: ['rt'], lang: 'en' }, 'outlets'],
    ['a period without articles', { time: { from: '1990', to: '1991' }, lang: 'fr' }, 'time'],
  ])('%s', (_, part, filter) => {
    expect(narrowestFilter(smallCorpus, state(part))?.filter).toBe(filter)
  })
})
