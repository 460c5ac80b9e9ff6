import { describe, expect, it, vi } from 'vitest'
import { INSET, plotHeight } from '@/components/figures/plot-layout'
import { corpusOf } from '../view/random-corpus'
import { articleOf } from '../view/small-corpus'
import { cellsOf, renderCompare, smallCorpus, wideCorpus } from './figure-fixture'

vi.setConfig({ testTimeout: 30_000 })

/** Shares of the scale at which the markers of articles or outlets were drawn. */
function drawnAt(figure: Element): ReadonlyMap<string, number> {
  const points = [...figure.querySelectorAll('svg[role="img"] > [data-point]')]
  return new Map(
    points.map((point) => {
      const place = Number.parseFloat(point.firstElementChild?.getAttribute('x') ?? '')
      return [point.getAttribute('data-point') ?? '', (place / 100 - INSET) / (1 - 2 * INSET)]
    }),
  )
}

/** The printed cells of the table's rows, by outlet or article. */
function printedIn(figure: Element): ReadonlyMap<string, readonly string[]> {
  const rows = [...figure.querySelectorAll('tbody tr')]
  return new Map(
    rows.map((row) => [row.getAttribute('data-outlet') ?? row.getAttribute('data-article') ?? '', cellsOf(row)]),
  )
}
const texts = (figure: Element) => [...figure.querySelectorAll('svg text')].map((text) => text.textContent ?? '')

describe.each(['smallCorpus', 'wideCorpus'] as const)('the picture and the table say the same (%s)', (name) => {
  const corpus = name === 'wideCorpus' ? wideCorpus : smallCorpus
  const cues = name === 'wideCorpus' ? ['russia'] : []

  it('of every article', () => {
    const { figure, figureOf } = renderCompare('dots', { cues }, corpus)
    for (const { cue } of figure.panels) {
      const { element, panel } = figureOf(cue.id)
      const [drawn, printed] = [drawnAt(element), printedIn(element)]
      const dots = panel.rows.flatMap((row) => row.dots.filter(({ value }) => value !== null))
      expect([...drawn.keys()].sort()).toEqual(dots.map(({ article }) => article).sort())
      for (const { article, value } of dots) {
        const seen = (drawn.get(article) ?? Number.NaN) * panel.scale.max
        expect(seen).toBeCloseTo(value ?? Number.NaN, 3)
        const [, cell] = printed.get(article) ?? []
        if (cell !== undefined) expect(cell).toBe(seen.toFixed(1))
      }
    }
  })

  it('of every outlet', () => {
    const { figure, figureOf } = renderCompare('dots', { cues }, corpus)
    for (const { cue } of figure.panels) {
      const { element, panel } = figureOf(cue.id)
      const [drawn, printed] = [texts(element), printedIn(element)]
      for (const { outlet, estimate } of panel.rows) {
        const cells = printed.get(outlet) ?? []
        expect(cells.slice(3, 7)).toEqual([
          estimate.state === 'no_article' ? '–' : `${estimate.hits}`,
          estimate.words.toLocaleString('en-GB'),
          `${estimate.articles}`,
          `${estimate.articlesWithCue}`,
        ])
        expect(cells[1] === '').toBe(estimate.state === 'no_article')
        if (cells[1] !== '') expect(drawn).toContain(cells[1])
      }
    }
  })

  it('of every difference', () => {
    const { figure, figureOf } = renderCompare('diff', { cues: ['russia'] }, corpus)
    const { element, panel } = figureOf('russia')
    const { min, max } = figure.differenceScale
    const [drawn, written, printed] = [drawnAt(element), texts(element), printedIn(element)]
    const ratios = panel.rows.filter(({ comparison }) => comparison?.kind === 'ratio')
    expect([...drawn.keys()].sort()).toEqual(ratios.map(({ outlet }) => outlet).sort())
    expect(ratios.length).toBeGreaterThan(1)
    for (const { outlet, comparison } of panel.rows) {
      const cell = printed.get(outlet)?.[4] ?? ''
      if (comparison?.kind === 'ratio') {
        expect((drawn.get(outlet) ?? Number.NaN) * (max - min) + min).toBeCloseTo(comparison.log2, 3)
      }
      expect(written).toContain(cell)
    }
  })
})

describe('what may be drawn', () => {
  it('a repeat is there, faint, and marked in the table', () => {
    const { element } = renderCompare('dots').figureOf('russia')
    expect(element.querySelector('[data-point="apa-en"]')).toHaveAttribute('opacity')
    expect(element.querySelector('[data-point="apa-fr"]')).not.toHaveAttribute('opacity')
    expect(cellsOf(element.querySelector('tr[data-article="apa-en"]')).at(-1)).toBe('not counted: repeats another')
  })

  it('an interval stands only where the articles allow one', () => {
    const { element, panel } = renderCompare('dots', { cues: ['russia'] }, wideCorpus).figureOf('russia')
    const intervals = [...element.querySelectorAll('svg line[stroke-width="3"]')]
    const estimates = panel.rows.filter(({ estimate }) => estimate.state === 'estimate')
    expect(intervals).toHaveLength(estimates.length)
    expect(estimates.length).toBeGreaterThan(3)
    const printed = printedIn(element)
    for (const { outlet } of estimates) expect(printed.get(outlet)?.[2]).toMatch(/^\d+\.\d to \d+\.\d$/)
  })

  it('no text is below 12 px, and rows keep their distance at twelve outlets', () => {
    const { element } = renderCompare('dots', { cues: ['russia'] }, wideCorpus).figureOf('russia')
    const sizes = [...element.querySelectorAll('svg [font-size]')].map((text) => Number(text.getAttribute('font-size')))
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(13)
    const bases = [...element.querySelectorAll('svg text[font-weight="600"]')].map((text) =>
      Number(text.getAttribute('y')),
    )
    const lines = [...new Set(bases)].sort((a, b) => a - b)
    expect(lines).toHaveLength(12)
    expect(lines.every((y, index) => index === 0 || y - (lines[index - 1] ?? 0) >= 28)).toBe(true)
  })
})

describe('the frame of a figure', () => {
  it('names the picture and describes it with every row', () => {
    const { in: inside, element } = renderCompare('dots').figureOf('russia')
    expect(element.tagName).toBe('FIGURE')
    expect(element).toHaveAccessibleName('The cue russia')
    const picture = inside.getByRole('img', { name: 'russia, per 1,000 words, article by article' })
    expect(picture).toHaveAccessibleDescription(/10\.0 per 1,000 words, apa, russia: 4 phrases, 400 words, 1 article/)
    expect(picture).toHaveAccessibleDescription(
      /blog, russia: 0 phrases, 140 words, 1 article; too few words for a rate/,
    )
    expect(picture).toHaveAttribute('height', String(plotHeight(4)))
  })

  it('has the table folded below it, with every number a link to its phrases', () => {
    const { element } = renderCompare('dots').figureOf('russia')
    const links = [...element.querySelectorAll('tr[data-outlet="apa"] td a')].map((link) => link.getAttribute('href'))
    expect(links).toEqual(['/phrases?outlets=apa&cues=russia', '/phrases?outlets=apa&cues=russia'])
    expect(element.querySelector('details.figure-table summary')).toHaveTextContent('Table with these numbers')
  })
})

describe('an outlet with hundreds of articles of which few have words enough', () => {
  const articles = (count: number) =>
    Array.from({ length: count }, (_, at) => articleOf(`a-${at}`, 'apa', at < 3 ? 500 : 40, { russia: 1 }))

  it('has a point for each of these, and no rows that would look like all', () => {
    const many = renderCompare('dots', { cues: ['russia'] }, corpusOf(['apa'], articles(201))).figureOf('russia')
    expect(many.panel.rows[0]?.dots.map(({ article }) => article)).toEqual(['a-0', 'a-1', 'a-2'])
    expect(many.element.querySelectorAll('[data-article]').length).toBe(0)
    expect(many.panel.rows[0]?.estimate.articles).toBe(201)
    expect(many.element.textContent).toContain('fewer than 150 words in the voice on show has no marker')
  })

  it('has all told while they are fewer', () => {
    const few = renderCompare('dots', { cues: ['russia'] }, corpusOf(['apa'], articles(9))).figureOf('russia')
    expect(few.panel.rows[0]?.dots).toHaveLength(9)
    expect(few.element.querySelectorAll('tr[data-article]').length).toBe(9)
  })
})
