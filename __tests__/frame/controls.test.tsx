import { act, render, screen, waitFor } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { withNuqsTestingAdapter } from 'nuqs/adapters/testing'
import type { ReactNode } from 'react'
import { describe, expect, it } from 'vitest'
import { CheckList } from '@/components/controls/check-list'
import { ChoiceGroup } from '@/components/controls/choice-group'
import { FilterForm } from '@/components/controls/filter-form'
import { FilterPopover } from '@/components/controls/filter-popover'
import { SearchField } from '@/components/controls/search-field'
import { TimeFields } from '@/components/controls/time-fields'
import { ViewProvider } from '@/components/controls/view-provider'

/** Renders controls at an address, and keeps what they write to it. */
function at(searchParams: string, controls: ReactNode) {
  const written: { query: string; history: string }[] = []
  render(<ViewProvider>{controls}</ViewProvider>, {
    wrapper: withNuqsTestingAdapter({
      searchParams,
      hasMemory: true,
      onUrlUpdate: ({ queryString, options }) => written.push({ query: queryString, history: options.history }),
    }),
  })
  return written
}

const OUTLETS = [
  { id: 'apa', label: 'APA' },
  { id: 'blog', label: 'Blog' },
  { id: 'rt', label: 'RT' },
]
const outlets = (
  <CheckList param="outlets" legend="Outlets" options={OUTLETS} usual={['apa', 'blog', 'rt']} all="All outlets" />
)
const ticked = () => screen.getAllByRole('checkbox', { checked: true }).map((box) => box.getAttribute('value'))

describe('a list to tick', () => {
  it('shows everything ticked where the link names nothing', () => {
    at('', outlets)
    expect(ticked()).toEqual(['apa', 'blog', 'rt'])
    expect(screen.queryByRole('button', { name: 'All outlets' })).toBeNull()
  })

  it('writes what is left, sorted, as a new step in the history, back on page 1', async () => {
    const written = at('?page=3', outlets)
    await userEvent.click(screen.getByRole('checkbox', { name: 'Blog' }))
    expect(written).toEqual([{ query: '?outlets=apa~rt', history: 'push' }])
    expect(ticked()).toEqual(['apa', 'rt'])
  })

  it('leaves the default out of the link', async () => {
    const written = at('?outlets=apa~rt', outlets)
    await userEvent.click(screen.getByRole('checkbox', { name: 'Blog' }))
    expect(written.at(-1)?.query).toBe('')
  })

  it('falls back to the default with the last tick gone, since a view of nothing does not exist', async () => {
    const written = at('?outlets=rt', outlets)
    await userEvent.click(screen.getByRole('checkbox', { name: 'RT' }))
    expect(written.at(-1)?.query).toBe('')
    expect(ticked()).toEqual(['apa', 'blog', 'rt'])
  })

  it('ticks all at once', async () => {
    const written = at('?outlets=rt', outlets)
    await userEvent.click(screen.getByRole('button', { name: 'All outlets' }))
    expect(written.at(-1)?.query).toBe('')
  })

  it('ignores names that it does not offer', async () => {
    const written = at('?outlets=gazette~rt', outlets)
    expect(ticked()).toEqual(['rt'])
    await userEvent.click(screen.getByRole('checkbox', { name: 'APA' }))
    expect(written.at(-1)?.query).toBe('?outlets=apa~rt')
  })
})

const voices = (
  <ChoiceGroup
    param="voice"
    legend="Voice"
    look="list"
    choices={[
      { value: '', label: 'all voices', patch: { voice: 'all' } },
      { value: 'own', label: 'own voice', patch: { voice: 'own' } },
      { value: 'quoted', label: 'quoted', patch: { voice: 'quoted' } },
    ]}
  />
)

describe('one of several', () => {
  it('is the default where the link says nothing, or something unknown', () => {
    at('?voice=whisper', voices)
    expect(screen.getByRole('radio', { name: 'all voices' })).toBeChecked()
  })

  it('writes a choice, and takes the default out of the link again', async () => {
    const written = at('', voices)
    await userEvent.click(screen.getByRole('radio', { name: 'quoted' }))
    expect(screen.getByRole('radio', { name: 'quoted' })).toBeChecked()
    await userEvent.click(screen.getByRole('radio', { name: 'all voices' }))
    expect(written.map(({ query }) => query)).toEqual(['?voice=quoted', ''])
  })
})

describe('a search', () => {
  const field = <SearchField label="Search" hint="Words" placeholder="junta" />

  it('is written once after a pause, without a step in the history', async () => {
    const written = at('', field)
    await userEvent.type(screen.getByRole('searchbox', { name: 'Search' }), 'coup d’état')
    await waitFor(() => expect(written.length).toBeGreaterThan(0), { timeout: 3000 })
    expect(written.map(({ history }) => history)).toEqual(['replace'])
    expect(new URLSearchParams(written[0]?.query).get('q')).toBe('coup d’état')
    expect(screen.getByRole('searchbox', { name: 'Search' })).toHaveValue('coup d’état')
  })

  it('is written at once on Enter, and only once', async () => {
    const written = at('', field)
    await userEvent.type(screen.getByRole('searchbox', { name: 'Search' }), 'junte {Enter}')
    expect(written.map(({ query }) => query)).toEqual(['?q=junte'])
    await act(() => new Promise((resolve) => setTimeout(resolve, 600)))
    expect(written).toHaveLength(1)
    expect(screen.getByRole('searchbox', { name: 'Search' })).toHaveValue('junte ')
  })
})

describe('a period', () => {
  const fields = (
    <TimeFields
      messages={{ legend: 'Period', from: 'From', to: 'To', hint: '2022-02' }}
      presets={[{ label: '2025', time: { from: '2025', to: '2025' } }]}
    />
  )

  it('is written when a field is left, and never half-typed', async () => {
    const written = at('', fields)
    await userEvent.type(screen.getByLabelText('From'), '2022-0')
    await userEvent.tab()
    expect(written).toEqual([])
    await userEvent.clear(screen.getByLabelText('From'))
    await userEvent.type(screen.getByLabelText('From'), '2022-02')
    await userEvent.tab()
    expect(written.map(({ query }) => query)).toEqual(['?time=2022-02..latest'])
  })

  it('offers the years that there are', async () => {
    const written = at('?time=2022..2022', fields)
    expect(screen.getByLabelText('From')).toHaveValue('2022')
    await userEvent.click(screen.getByRole('button', { name: '2025' }))
    expect(written.at(-1)?.query).toBe('?time=2025..2025')
    expect(screen.getByLabelText('To')).toHaveValue('2025')
  })
})

describe('the form around the controls', () => {
  it('carries without script what it has no field for, and sends nothing with script', async () => {
    at(
      '',
      <FilterForm action="/fr/compare" label="What to compare" submit="Show" carried={{ repeats: 'all' }}>
        {voices}
      </FilterForm>,
    )
    const form = screen.getByRole('form', { name: 'What to compare' })
    expect(form).toHaveAttribute('action', '/fr/compare')
    expect(form).toHaveAttribute('method', 'get')
    expect(form.querySelector('input[type="hidden"][name="repeats"]')).toHaveValue('all')
    expect(form.dispatchEvent(new Event('submit', { cancelable: true, bubbles: true }))).toBe(false)
  })

  it('folds a group behind a button that says what is chosen; Escape closes it and gives the focus back', async () => {
    at(
      '',
      <FilterPopover name="Voice" chosen="all voices">
        {voices}
      </FilterPopover>,
    )
    const button = screen.getByText('all voices', { selector: 'summary *' }).closest('summary')
    const details = button?.closest('details')
    if (!(button instanceof HTMLElement) || !(details instanceof HTMLDetailsElement)) throw new Error('no disclosure')
    await act(async () => {
      details.open = true
    })
    screen.getByRole('radio', { name: 'quoted' }).focus()
    await userEvent.keyboard('{Escape}')
    expect(details.open).toBe(false)
    expect(document.activeElement).toBe(button)
  })
})
