import { screen, within } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'
import { renderHeat, wideCorpus } from './figure-fixture'

/** What is seen in a cell: its text without the part for the ear. */
function seen(cell: Element): string {
  const copy = cell.cloneNode(true)
  if (!(copy instanceof Element)) return ''
  for (const hidden of copy.querySelectorAll('.sr-only')) hidden.remove()
  return copy.textContent?.trim() ?? ''
}

vi.setConfig({ testTimeout: 30_000 })

const rowOf = (name: string) => screen.getByRole('rowheader', { name: new RegExp(`^${name}`) }).closest('tr')
const cells = (name: string) => [...(rowOf(name)?.querySelectorAll('td') ?? [])]

describe('the table of outlets by cues', () => {
  it('prints every value: none found is 0.0, a bare count has its sign, a share says out of how many', () => {
    renderHeat({ cues: ['russia', 'terrorism'] })
    expect(cells('apa').map(seen)).toEqual(['0.0', '10.0'])
    expect(cells('site').map(seen)).toEqual(['10.0', '2.0'])
    expect(cells('blog').map(seen)).toEqual(['0×', '0×'])
  })

  it('writes as the language does', () => {
    renderHeat({ cues: ['russia', 'terrorism'], unit: 'share' }, undefined, 'fr')
    expect(cells('apa').map(seen)).toEqual(['0 sur 1', '1 sur 1'])
    expect(screen.getByRole('rowheader', { name: /apa.*1 article, 400 mots/ })).toBeInTheDocument()
  })

  it('tells no articles and no words in the voice apart, for the eye and for the ear', () => {
    const { unmount } = renderHeat({ cues: ['russia'], lang: 'en' })
    expect(cells('rt').map((cell) => [cell.className, cell.textContent])).toEqual([
      ['heat-missing', 'no articles, rt, russia'],
    ])
    unmount()
    renderHeat({ cues: ['russia'], voice: 'quoted' })
    expect(cells('rt').map((cell) => cell.className)).toEqual(['heat-silent'])
    expect(cells('rt')[0]).toHaveTextContent('no words in this voice')
  })

  it('makes every value a link to its phrases, whose name starts with what is seen and says n', () => {
    const { panel } = renderHeat({ cues: ['russia', 'terrorism'] })
    const links = new Map(screen.getAllByRole('link').map((link) => [link.getAttribute('href'), link]))
    for (const { outlet, cells: row } of panel.rows) {
      for (const cell of row) {
        const link = links.get(cell.href)
        const place = `${outlet.slug}, ${cell.cue}`
        expect(link, place).toHaveAccessibleName(new RegExp(`^${link === undefined ? '' : seen(link)} .*${place}`))
        expect(link, place).toHaveAccessibleName(
          new RegExp(`: ${cell.estimate.hits} phrases?, ${cell.estimate.words.toLocaleString('en-GB')} words`),
        )
      }
    }
  })

  it('has sort buttons as links, and says what it is sorted by', () => {
    renderHeat({ sort: '-value', by: 'russia' })
    const heads = screen
      .getAllByRole('columnheader')
      .map((head) => [head.getAttribute('aria-sort'), within(head).getByRole('link').getAttribute('href')])
    expect(heads).toEqual([
      [null, '/'],
      [null, '/?sort=-value&by=sovereignty'],
      [null, '/?sort=-value&by=terrorism'],
      ['descending', '/?sort=value&by=russia'],
      [null, '/?sort=-value&by=withdrawal'],
      [null, '/?sort=-value&by=blame_france'],
    ])
  })

  it('prints the limits of the colours, and colours by them', () => {
    const { panel, container } = renderHeat({ cues: ['russia', 'terrorism'] })
    expect(panel.limits).toEqual([0.5, 1, 2, 5, 10])
    expect(container.querySelector('.heat-legend')).toHaveTextContent(/to 0\.5.*to 1[^.].*to 2.*to 5.*to 10/)
    expect(cells('site')[0]).toHaveStyle({ background: 'var(--seq-5)', color: 'var(--seq-5-ink)' })
    expect(cells('site')[1]).toHaveStyle({ background: 'var(--seq-3)' })
    expect(cells('blog')[0]).not.toHaveAttribute('style')
  })

  it('takes twelve outlets', () => {
    renderHeat({}, wideCorpus)
    expect(screen.getAllByRole('rowheader')).toHaveLength(12)
  })
})
