import { render, screen, waitFor } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { ShareButton } from '@/components/frame/share-button'

const LINK = 'http://example.test/compare?cues=russia'

/** Puts a navigator with only these ways of sharing in place, and says whether the pointer is a finger. */
function withBrowser(abilities: { clipboard?: unknown; share?: unknown }, coarse = false) {
  vi.stubGlobal('navigator', { userAgent: 'test', ...abilities })
  vi.stubGlobal('matchMedia', (query: string) => ({ matches: coarse && query === '(pointer: coarse)' }))
}

const press = async (name: string) => {
  const button = screen.getByRole('button', { name })
  button.click()
  await waitFor(() => undefined)
}

beforeEach(() => {
  document.head.innerHTML = `<link rel="canonical" href="${LINK}">`
  HTMLDialogElement.prototype.showModal ??= function (this: HTMLDialogElement) {
    this.open = true
  }
})
afterEach(() => {
  vi.unstubAllGlobals()
  document.head.innerHTML = ''
  window.location.hash = ''
})

describe('Share', () => {
  it('copies the canonical link and says so once', async () => {
    const writeText = vi.fn(() => Promise.resolve())
    withBrowser({ clipboard: { writeText } })
    render(<ShareButton locale="en" />)
    expect(screen.getByRole('status')).toBeEmptyDOMElement()
    await press('Share')
    await waitFor(() => expect(screen.getByRole('status')).toHaveTextContent('Link copied'))
    expect(writeText).toHaveBeenCalledExactlyOnceWith(LINK)
    expect(screen.getAllByText('Link copied')).toHaveLength(1)
  })

  it('keeps the phrase that the address points at', async () => {
    const writeText = vi.fn(() => Promise.resolve())
    withBrowser({ clipboard: { writeText } })
    window.location.hash = '#h-abc'
    render(<ShareButton locale="en" />)
    await press('Share')
    await waitFor(() => expect(writeText).toHaveBeenCalledWith(`${LINK}#h-abc`))
  })

  it.each([
    ['is refused', { clipboard: { writeText: () => Promise.reject(new DOMException('no', 'NotAllowedError')) } }],
    ['is missing, as on plain HTTP', {}],
  ])('shows the link selected where the clipboard %s', async (_, abilities) => {
    withBrowser(abilities)
    render(<ShareButton locale="fr" />)
    await press('Partager')
    const field = await screen.findByRole('textbox', { name: 'Lien vers cette vue' })
    await waitFor(() => expect(field).toHaveValue(LINK))
    if (!(field instanceof HTMLInputElement)) throw new Error('no field')
    await waitFor(() => expect([field.selectionStart, field.selectionEnd]).toEqual([0, LINK.length]))
    expect(screen.getByRole('dialog', { name: 'Partager cette vue' })).toBeVisible()
    expect(screen.getByRole('status')).toBeEmptyDOMElement()
  })

  it('opens the sheet of the system under a finger, and takes a cancelled sheet for an answer', async () => {
    const share = vi.fn(() => Promise.reject(new DOMException('cancelled', 'AbortError')))
    const writeText = vi.fn(() => Promise.resolve())
    withBrowser({ share, clipboard: { writeText } }, true)
    render(<ShareButton locale="en" />)
    await press('Share')
    await waitFor(() => expect(share).toHaveBeenCalledWith(expect.objectContaining({ url: LINK })))
    expect(writeText).not.toHaveBeenCalled()
  })

  it('copies under a finger where the sheet fails', async () => {
    const writeText = vi.fn(() => Promise.resolve())
    withBrowser(
      { share: () => Promise.reject(new DOMException('no', 'NotAllowedError')), clipboard: { writeText } },
      true,
    )
    render(<ShareButton locale="en" />)
    await press('Share')
    await waitFor(() => expect(writeText).toHaveBeenCalledWith(LINK))
  })

  it('is reached by the keyboard', async () => {
    withBrowser({ clipboard: { writeText: () => Promise.resolve() } })
    render(<ShareButton locale="en" />)
    vi.unstubAllGlobals()
    await userEvent.tab()
    expect(screen.getByRole('button', { name: 'Share' })).toHaveFocus()
  })
})
