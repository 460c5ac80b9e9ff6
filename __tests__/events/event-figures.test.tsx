import { render, screen, within } from '@testing-library/react'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { EventDots } from '@/components/event/event-dots'
import { EventTable } from '@/components/event/event-table'
import { placeDots } from '@/components/event/place-dots'
import type { Cue } from '@/lib/model/codebook'
import type { Outlet } from '@/lib/model/corpus'
import type { CueScore } from '@/lib/model/score'
import { selectEvent } from '@/lib/view/select-event'
import { articleOf } from '../reading/reading-fixture'

const label = (text: string) => ({ en: text, fr: text })
const cueOf = (id: string, code: string, colour: number | null): Cue => ({
  id,
  code,
  colour,
  headline: true,
  label: label(`The cue ${id}`),
  short: label(id),
  definition: label(id),
  counted: label(id),
  notCounted: label(id),
  concepts: [],
  exclude: { en: [], fr: [] },
})
const CUES = [cueOf('russia', 'Ru', 3), cueOf('terrorism', 'Te', 2)]
const OUTLETS: readonly Outlet[] = ['apa', 'rt', 'site'].map((slug) => ({
  slug,
  short: label(slug.toUpperCase()),
  name: label(slug),
  country: null,
  kind: 'other',
}))
const score = (hits: number): CueScore => ({
  hits,
  own: hits,
  quoted: 0,
  reported: 0,
  scare: 0,
  unknown: 0,
  per1000: null,
})
const rowOf = (outlet: string, words: number, russia: number, terrorism: number) =>
  articleOf({
    text: 'x',
    row: {
      id: outlet,
      outlet,
      words: { all: words, own: words, quoted: 0, reported: 0, scare: 0, unknown: 0 },
      cues: { russia: score(russia), terrorism: score(terrorism) },
    },
  }).row

const PANEL = selectEvent(
  [rowOf('apa', 400, 2, 0), rowOf('rt', 500, 2, 6), rowOf('site', 100, 3, 1)],
  OUTLETS,
  CUES.map(({ id }) => id),
  { a: null, b: null, c: null, d: null, voice: 'all', unit: 'rate' },
  'en',
)

describe('dots and table', () => {
  it('have the same numbers: each letter stands where its value is on the axis', () => {
    const { container } = render(
      <>
        <EventDots locale="en" panel={PANEL} cues={CUES} description="what it shows" />
        <EventTable locale="en" panel={PANEL} cues={CUES} phrasesHref={(article, cue) => `/${article}/${cue}`} />
      </>,
    )
    for (const svg of container.querySelectorAll('svg[role="img"]')) {
      const ticks = [...svg.querySelectorAll('text[text-anchor="middle"][fill="var(--muted)"]')].map((tick) => [
        Number(tick.textContent),
        Number(tick.getAttribute('x')),
      ])
      const [zero = 0] = ticks.filter(([value]) => value === 0).map(([, x]) => x)
      const [top, right] = ticks.at(-1) ?? []
      const valueAt = (x: number) => ((x - zero) / ((right ?? 0) - zero)) * (top ?? 0)
      for (const row of PANEL.rows) {
        const drawn = [...svg.querySelectorAll(`[data-cue="${row.cue}"] circle`)].map(
          (circle) =>
            `${circle.nextElementSibling?.textContent} ${valueAt(Number(circle.getAttribute('cx'))).toFixed(3)}`,
        )
        const expected = row.cells.flatMap(({ letter, estimate }) =>
          estimate.value === null ? [] : [`${letter} ${estimate.value.toFixed(3)}`],
        )
        expect(drawn.sort()).toEqual(expected.sort())
      }
    }
    const cells = [...container.querySelectorAll('td')].map((cell) => cell.textContent?.trim())
    expect(cells).toEqual(['5.0 (2)', '4.0 (2)', 'count only (3)', '0.0 (0)', '12.0 (6)', 'count only (1)'])
  })

  it('every count but zero opens its phrases', () => {
    render(<EventTable locale="en" panel={PANEL} cues={CUES} phrasesHref={(article, cue) => `/${article}/${cue}`} />)
    const links = within(screen.getByRole('table')).getAllByRole('link')
    expect(links.map((link) => link.getAttribute('href'))).toEqual([
      '/apa/russia',
      '/rt/russia',
      '/site/russia',
      '/rt/terrorism',
      '/site/terrorism',
    ])
  })

  it('the drawing has a name, says what it shows, and no letter under 12 pixels', () => {
    const { container } = render(<EventDots locale="fr" panel={PANEL} cues={CUES} description="ce qu’elle montre" />)
    for (const svg of container.querySelectorAll('svg')) {
      const ids = (svg.getAttribute('aria-labelledby') ?? '').split(' ')
      const name = ids.map((id) => container.querySelector(`[id="${id}"]`)?.textContent).join(' ')
      expect(name).toBe('Marqueurs par article sur une même échelle ce qu’elle montre')
      for (const text of svg.querySelectorAll('text'))
        expect(Number(text.getAttribute('font-size'))).toBeGreaterThan(11)
    }
  })
})

describe('dots on one line', () => {
  it('never cover one another on a lane, and none is lost', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0, max: 700, noNaN: true }), { maxLength: 8 }), (places) => {
        const dots = placeDots(
          places.map((x, item) => ({ item, x })),
          23,
        )
        expect(dots.map(({ item }) => item).sort()).toEqual(places.map((_, item) => item).sort())
        for (const dot of dots)
          for (const other of dots)
            if (dot.item !== other.item && dot.lane === other.lane)
              expect(Math.abs(dot.x - other.x)).toBeGreaterThanOrEqual(23 - 1e-9)
      }),
      { seed: 4, numRuns: 300 },
    )
  })
})
