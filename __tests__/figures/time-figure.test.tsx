import { render, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { TimeFigure } from '@/components/figures/time-figure'
import { selectOverTime } from '@/lib/view/select-over-time'
import { DEFAULT_VIEW } from '@/lib/view/view-state'
import { CUES, corpusOf } from '../view/random-corpus'
import { articleOf, smallCorpus } from '../view/small-corpus'

function renderTime(corpus = smallCorpus) {
  const figure = selectOverTime(corpus, CUES, { ...DEFAULT_VIEW, view: 'time', cues: ['russia'] }, 'en')
  const [panel] = figure?.panels ?? []
  if (figure === null || panel === undefined) throw new Error('nothing over time')
  const { container } = render(<TimeFigure panel={panel} figure={figure} locale="en" note="n" />)
  return { container, figure, panel }
}

describe('a cue over time', () => {
  it('has a name, and says every value in its description', () => {
    const { container } = renderTime()
    const picture = within(container).getByRole('img', { name: 'russia, per 1,000 words, by year' })
    expect(picture).toHaveAccessibleDescription(expect.stringContaining('site: 2022 2.0'))
    expect(picture).toHaveAccessibleDescription(expect.stringContaining('rt: 2025 0.0'))
  })

  it('draws a marker for every stretch with articles, none for a gap, and no line across one', () => {
    const months = ['2022-01', '2022-02', '2022-04']
    const rows = months.flatMap((date) =>
      ['03', '08', '15', '20', '27'].map((day, nth) =>
        articleOf(`${date}-${nth}`, 'apa', 400, { russia: 1 }, { date: `${date}-${day}` }),
      ),
    )
    const { container, panel, figure } = renderTime(corpusOf(['apa', 'rt'], rows))
    expect(figure.bins).toHaveLength(4)
    expect(panel.rows[0]?.cells.map((cell) => cell === null)).toEqual([false, false, true, false])
    expect(panel.rows[1]?.cells.every((cell) => cell === null)).toBe(true)
    expect(container.querySelectorAll('svg.plot path')).toHaveLength(3)
    expect(container.querySelectorAll('svg.plot line[stroke-width="1.5"]')).toHaveLength(1)
    expect(container.querySelectorAll('svg.plot line[stroke-width="2"]')).toHaveLength(3)
  })

  it('has the same numbers in its table, each a link to the phrases of that time', () => {
    const { container, panel } = renderTime()
    const table = container.querySelector('table')
    const links = [...(table?.querySelectorAll('a') ?? [])].map((link) => [link.textContent, link.getAttribute('href')])
    const cells = panel.rows.flatMap((row) => row.cells.flatMap((cell) => cell ?? []))
    expect(links).toHaveLength(cells.length)
    expect(links).toContainEqual(['2.0', '/phrases?outlets=site&cues=russia&time=2022..2022'])
    expect(within(container).getAllByText('no articles').length).toBeGreaterThan(0)
  })
})
