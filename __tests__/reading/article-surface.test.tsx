import { fireEvent, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { ArticleSurface } from '@/components/reading/article-surface'
import type { PhraseLinks } from '@/components/reading/phrase-card'

const replace = vi.fn()
vi.mock('next/navigation', async (importOriginal) => ({
  ...(await importOriginal<typeof import('next/navigation')>()),
  useSearchParams: () => new URLSearchParams(window.location.search),
  useRouter: () => ({ replace }),
}))

const phrase = (id: string, text: string, weak = false): PhraseLinks => ({
  facts: {
    id,
    code: 'Ru',
    colour: 3,
    cue: 'Russia',
    concept: 'Wagner',
    phrase: text,
    lang: 'en',
    pattern: text.toLowerCase(),
    voice: 'quoted',
    speaker: 'Florence Parly',
    polarity: null,
    weak,
  },
  atOutlet: '/phrases?outlets=apa&cues=russia',
  everywhere: '/phrases?cues=russia',
})

function show() {
  return render(
    <>
      <input aria-label="elsewhere" />
      <ArticleSurface
        locale="en"
        lang="en"
        label="Text of the article"
        phrases={[phrase('a', 'Wagner'), phrase('b', 'Moscow')]}
        others={[phrase('w', 'Kremlin', true)]}
        toggles={['?hl=none']}
      >
        <p>
          <span id="h-a" />
          <mark data-hits="a">Wagner</mark> and <span id="h-b" />
          <mark data-hits="b">Moscow</mark> and <mark data-hits="w">Kremlin</mark>
        </p>
      </ArticleSurface>
    </>,
  )
}
const text = () => screen.getByRole('article', { name: 'Text of the article' })
const current = () => [...document.querySelectorAll('[data-current]')].map((mark) => mark.textContent)
const press = (key: string) => fireEvent.keyDown(text(), { key })

beforeEach(() => {
  replace.mockClear()
  window.history.replaceState(null, '', '/articles/x')
  Element.prototype.scrollIntoView = vi.fn()
})

describe('keys in the text', () => {
  it('J visits every phrase in order and comes round, K goes back; address and status follow', () => {
    show()
    const visited = ['j', 'j', 'j', 'k'].map((key) => {
      press(key)
      return [window.location.hash, ...current()]
    })
    expect(visited).toEqual([
      ['#h-a', 'Wagner'],
      ['#h-b', 'Moscow'],
      ['#h-a', 'Wagner'],
      ['#h-b', 'Moscow'],
    ])
    expect(screen.getByRole('status').textContent).toBe('Phrase 2 of 2, Russia: Moscow, quoted: Florence Parly')
  })

  it('do nothing outside the text, with a modifier, or when switched off', async () => {
    show()
    fireEvent.keyDown(screen.getByLabelText('elsewhere'), { key: 'j' })
    fireEvent.keyDown(text(), { key: 'j', ctrlKey: true })
    expect(current()).toEqual([])
    await userEvent.click(screen.getByLabelText('Keys on'))
    press('j')
    expect(current()).toEqual([])
  })

  it('H hides and shows the underlines, and says so', () => {
    show()
    press('h')
    expect([text().hasAttribute('data-plain'), screen.getByRole('status').textContent]).toEqual([
      true,
      'Underlines hidden',
    ])
    press('h')
    expect([text().hasAttribute('data-plain'), screen.getByRole('status').textContent]).toEqual([
      false,
      'Underlines shown',
    ])
  })

  it('a digit goes to the address that toggles its cue; one without a cue does nothing', () => {
    show()
    press('1')
    press('2')
    expect(replace.mock.calls).toEqual([['?hl=none', { scroll: false }]])
  })
})

describe('the phrase card', () => {
  it('opens by Enter, says what is known, and Esc returns the focus to the text', () => {
    show()
    press('j')
    press('Enter')
    const card = screen.getByRole('dialog', { name: 'Phrase' })
    expect(document.activeElement).toBe(card)
    expect(card.textContent).toContain('Florence Parly')
    expect(screen.getByRole('link', { name: 'All phrases of Russia at this outlet' }).getAttribute('href')).toBe(
      '/phrases?outlets=apa&cues=russia',
    )
    fireEvent.keyDown(card, { key: 'Escape' })
    expect(screen.queryByRole('dialog')).toBeNull()
    expect(document.activeElement).toBe(text())
  })

  it('opens by a press on a phrase, a weak one too, and puts it in the address', async () => {
    show()
    await userEvent.click(screen.getByText('Kremlin'))
    expect(window.location.hash).toBe('#h-w')
    expect(screen.getByRole('dialog').textContent).toContain('Weak phrases')
  })

  it('an address with a phrase marks it on arrival', () => {
    window.history.replaceState(null, '', '/articles/x#h-b')
    show()
    expect(current()).toEqual(['Moscow'])
  })

  it('shows the link to be copied by hand where the clipboard is refused', async () => {
    const user = userEvent.setup({ writeToClipboard: false })
    Object.defineProperty(navigator, 'clipboard', {
      configurable: true,
      value: { writeText: () => Promise.reject(new Error('refused')) },
    })
    show()
    press('j')
    press('Enter')
    await user.click(screen.getByRole('button', { name: 'Copy link' }))
    expect(await screen.findByDisplayValue(/\/articles\/x#h-a$/)).toBeDefined()
  })
})
