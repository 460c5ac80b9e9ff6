import { act, fireEvent, screen, waitFor } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { renderCompare } from './figure-fixture'

beforeEach(() => {
  vi.stubGlobal(
    'ResizeObserver',
    class {
      observe() {}
      disconnect() {}
    },
  )
  vi.spyOn(HTMLElement.prototype, 'clientWidth', 'get').mockReturnValue(600)
})
afterEach(() => {
  vi.unstubAllGlobals()
  vi.restoreAllMocks()
})

const buttonIn = (element: HTMLElement) => {
  const button = element.querySelector('button')
  if (button === null) throw new Error('no button in the figure')
  return button
}
const said = (element: HTMLElement) => element.querySelector('[aria-live]')?.textContent ?? ''
const surfaceIn = (element: HTMLElement) => element.querySelector('svg.recharts-surface')
const isAwake = (element: HTMLElement) =>
  waitFor(() => expect(surfaceIn(element)?.querySelectorAll('[data-point]').length).toBeGreaterThan(0), {
    timeout: 15_000,
  })

describe('a figure is a picture until somebody asks', () => {
  it.each([
    ['reaches it by keyboard', (element: HTMLElement) => act(() => buttonIn(element).focus())],
    ['points at it', (element: HTMLElement) => fireEvent.pointerEnter(element.querySelector('.explore') ?? element)],
    ['touches it', (element: HTMLElement) => fireEvent.touchStart(element.querySelector('.explore') ?? element)],
  ])(
    'and %s',
    async (_, ask) => {
      const { element } = renderCompare('dots', { cues: ['russia'] }).figureOf('russia')
      expect(surfaceIn(element)).toBeNull()
      const before = [...element.querySelectorAll('[data-point]')].map((point) => point.getAttribute('data-point'))
      ask(element)
      await isAwake(element)
      const after = [...element.querySelectorAll('[data-point]')].map((point) => point.getAttribute('data-point'))
      expect(after).toEqual(before)
    },
    30_000,
  )

  it('keeps its height, its name, its description and the focus', async () => {
    const { element } = renderCompare('dots', { cues: ['russia'] }).figureOf('russia')
    const picture = element.querySelector('svg[role="img"]')
    const [name, description, height] = [
      picture?.querySelector('title')?.textContent,
      picture?.querySelector('desc')?.textContent,
      picture?.getAttribute('height'),
    ]
    act(() => buttonIn(element).focus())
    await isAwake(element)
    expect(surfaceIn(element)?.querySelector('title')).toHaveTextContent(name ?? 'no name')
    expect(surfaceIn(element)?.querySelector('desc')).toHaveTextContent(description ?? 'no description')
    expect(surfaceIn(element)).toHaveAttribute('height', height)
    expect(element.querySelector('[role="application"], [aria-live="assertive"]')).toBeNull()
    expect(element.querySelectorAll('svg a, svg [tabindex="0"]')).toHaveLength(0)
    expect(buttonIn(element)).toHaveFocus()
  }, 30_000)
})

describe('the keyboard', () => {
  it('walks outlets as they stand, and one line says where one is', async () => {
    const user = userEvent.setup()
    const { element, panel } = renderCompare('dots', { cues: ['russia'] }).figureOf('russia')
    act(() => buttonIn(element).focus())
    expect(element.querySelectorAll('[aria-live]')).toHaveLength(1)
    const order = panel.rows.map(({ outlet }) => outlet)
    expect(order).toEqual(['apa', 'blog', 'rt', 'site'])
    const walk: [string, RegExp][] = [
      ['{ArrowDown}', /^10\.0 per 1,000 words, apa, russia: 4 phrases/],
      ['{ArrowDown}', /^0× blog, russia: 0 phrases, 140 words.*too few words/],
      ['{ArrowUp}', /apa/],
      ['{End}', /site/],
      ['{ArrowDown}', /site/],
      ['{Home}', /apa/],
      ['{Escape}', /^$/],
    ]
    for (const [key, expected] of walk) {
      await user.keyboard(key)
      expect(said(element)).toMatch(expected)
      expect(buttonIn(element)).toHaveFocus()
    }
  }, 30_000)

  it('goes to the same outlet in the next cue and back', async () => {
    const user = userEvent.setup()
    const { figureOf } = renderCompare('dots', { cues: ['russia', 'terrorism'] })
    const [first, second] = [figureOf('terrorism').element, figureOf('russia').element]
    act(() => buttonIn(first).focus())
    await user.keyboard('{End}{ArrowRight}')
    expect(buttonIn(second)).toHaveFocus()
    expect(said(second)).toMatch(/site, russia/)
    expect(said(first)).toBe('')
    await user.keyboard('{ArrowRight}{ArrowLeft}')
    expect(buttonIn(first)).toHaveFocus()
    expect(said(first)).toMatch(/site, terrorism/)
  }, 30_000)

  it('opens the phrases with Enter, and the table with T', async () => {
    const user = userEvent.setup()
    const { element } = renderCompare('dots', { cues: ['russia'] }).figureOf('russia')
    const opened: string[] = []
    element.addEventListener(
      'click',
      (event) => {
        if (!(event.target instanceof HTMLAnchorElement)) return
        opened.push(event.target.getAttribute('href') ?? '')
        event.preventDefault()
      },
      true,
    )
    act(() => buttonIn(element).focus())
    await user.keyboard('{ArrowDown}{Enter}')
    expect(opened).toEqual(['/phrases?outlets=apa&cues=russia'])
    expect(screen.getByRole('link', { name: 'Open 4 phrases' })).toHaveAttribute('tabindex', '-1')
    const details = element.querySelector('details.figure-table')
    expect(details).not.toHaveAttribute('open')
    await user.keyboard('t')
    expect(details).toHaveAttribute('open')
    expect(details?.querySelector('summary')).toHaveFocus()
  }, 30_000)

  it('leaves keys with a modifier to the browser', async () => {
    const user = userEvent.setup()
    const { element } = renderCompare('dots', { cues: ['russia'] }).figureOf('russia')
    act(() => buttonIn(element).focus())
    await user.keyboard('{Control>}t{/Control}{Alt>}{ArrowDown}{/Alt}')
    expect(element.querySelector('details.figure-table')).not.toHaveAttribute('open')
    expect(said(element)).toBe('')
  }, 30_000)
})

describe('a point', () => {
  it('says which article it is; a click on it opens that article’s phrases', async () => {
    const { element } = renderCompare('dots', { cues: ['russia'] }).figureOf('russia')
    fireEvent.pointerEnter(element.querySelector('.explore') ?? element)
    await isAwake(element)
    const point = surfaceIn(element)?.querySelector('[data-point="apa-en"]')
    if (point == null) throw new Error('no such point')
    fireEvent.pointerEnter(point, { pointerType: 'mouse' })
    expect(said(element)).toBe(
      '10.0 per 1,000 words; apa, February 2022: 5 phrases, 500 words; not counted: repeats another',
    )
    expect(screen.getByRole('link', { name: 'Open 5 phrases' })).toHaveAttribute(
      'href',
      '/phrases?cues=russia&article=apa-en',
    )
  }, 30_000)
})

describe('a difference', () => {
  it('is walked like the points, rows without a ratio too', async () => {
    const user = userEvent.setup()
    const { element } = renderCompare('diff', { cues: ['russia'] }).figureOf('russia')
    act(() => buttonIn(element).focus())
    await user.keyboard('{End}{ArrowUp}')
    expect(said(element)).toMatch(/^not here, but there, rt, russia: 0 phrases, 200 words, 1 article/)
  }, 30_000)
})
