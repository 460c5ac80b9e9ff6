import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { NuqsTestingAdapter, type OnUrlUpdateFunction } from 'nuqs/adapters/testing'
import { describe, expect, it, vi } from 'vitest'
import { ViewProvider } from '@/components/controls/view-provider'
import { CueLegend } from '@/components/reading/cue-legend'

const entry = (id: string, code: string, core: number, weak = 0) => ({
  id,
  code,
  colour: 1,
  label: id,
  core,
  weak,
  focusHref: `?focus=${id}`,
  focused: false,
})

function show(query: string) {
  const onUrlUpdate = vi.fn<OnUrlUpdateFunction>()
  render(
    <NuqsTestingAdapter searchParams={query} onUrlUpdate={onUrlUpdate} hasMemory>
      <ViewProvider>
        <CueLegend
          locale="en"
          entries={[entry('terrorism', 'Te', 7), entry('russia', 'Ru', 2, 1)]}
          action="/articles/x"
          carried={{ voice: 'own' }}
          allHref="?"
          noneHref="?hl=none"
        />
      </ViewProvider>
    </NuqsTestingAdapter>,
  )
  return onUrlUpdate
}
const ticked = () =>
  screen.getAllByRole<HTMLInputElement>('checkbox').map(({ value, checked }) => `${value} ${checked}`)

describe('the legend as filter', () => {
  it('shows what the address says', () => {
    show('?hl=russia')
    expect(ticked()).toEqual(['terrorism false', 'russia true'])
  })

  it('writes the cues left, "none" for none, and nothing for all', async () => {
    const updates = show('')
    await userEvent.click(screen.getByRole('checkbox', { name: /russia/ }))
    await userEvent.click(screen.getByRole('checkbox', { name: /terrorism/ }))
    await userEvent.click(screen.getByRole('checkbox', { name: /russia/ }))
    await userEvent.click(screen.getByRole('checkbox', { name: /terrorism/ }))
    await vi.waitFor(() => expect(updates.mock.calls.at(-1)?.[0].queryString).toBe(''))
    const written = updates.mock.calls.map(([{ queryString }]) => queryString)
    expect(written).toContain('?hl=terrorism')
    expect(written).toContain('?hl=none')
    expect(ticked()).toEqual(['terrorism true', 'russia true'])
  })

  it('without script is a form that keeps the rest of the view', () => {
    show('')
    const form = screen.getByRole('form', { name: 'Cues' })
    expect([form.getAttribute('action'), form.getAttribute('method')]).toEqual(['/articles/x', 'get'])
    expect(form.querySelector('input[type="hidden"]')?.getAttribute('value')).toBe('own')
  })
})
