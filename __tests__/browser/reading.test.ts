import { readFileSync } from 'node:fs'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { loadCodebook } from '@/lib/codebook/load'
import { compileCodebook } from '@/lib/cues/compile'
import { readDocument } from '@/lib/pipeline'
import { DESKTOP, openBrowser, PHONE, visit } from './visit'

/** What the pipeline makes of a supplied article: what the page must show. */
function supplied(file: string) {
  const text = readFileSync(new URL(`../../data/articles/${file}`, import.meta.url), 'utf8')
  return readDocument({ id: file, text, title: null, lang: null }, compileCodebook(loadCodebook()))
}
const SITE = supplied('001_1eeb353eab19d8bf.txt')
const RT = supplied('004_9898b08f002cbda8.txt')

let browser: Browser
let sitePath = ''
let rtPath = ''
beforeAll(async () => {
  browser = await openBrowser()
  const { page, close } = await visit(browser, '/events')
  const pathOf = async (title: RegExp) =>
    (await page.locator('main a').filter({ hasText: title }).first().getAttribute('href')) ?? ''
  sitePath = await pathOf(/C'était un retrait attendu/)
  rtPath = await pathOf(/France-Mali : suspension/)
  await close()
})
afterAll(() => browser.close())

const textOf = (page: Page) => page.locator('#text').evaluate((text) => text.textContent)
const rail = (page: Page) => page.locator('#rail')

describe('the text', () => {
  it.each([
    ['with script', true],
    ['without script', false],
  ])('is the clean text, character for character, %s', async (_, javaScriptEnabled) => {
    const { page, close } = await visit(browser, sitePath, { javaScriptEnabled })
    expect(await page.locator('#text').textContent()).toBe(SITE.clean.text)
    await close()
  })

  it('keeps RT’s consent notice out, says so, and puts it back on demand', async () => {
    const { page, close } = await visit(browser, rtPath)
    expect(await textOf(page)).toBe(RT.clean.text)
    expect(await page.locator('#text').textContent()).not.toContain('Tout Accepter')
    await page.getByRole('link', { name: 'show it in the text' }).click()
    await page.waitForURL(/\?furniture=shown$/)
    const del = page.locator('#text del').filter({ hasText: 'Tout Accepter' })
    await del.first().waitFor()
    expect(await del.first().textContent()).toContain('cookie notice')
    await page.getByRole('link', { name: 'take it out of the text' }).click()
    await expect.poll(() => textOf(page), { timeout: 10_000 }).toBe(RT.clean.text)
    await close()
  })
})

describe('legend, marks and list', () => {
  it('have the same counts, which the scores have too', async () => {
    const { page, close } = await visit(browser, sitePath)
    const core = SITE.hits.filter(({ strength }) => strength === 'core')
    const counts = await rail(page).locator('form li > span > span.font-semibold').allTextContents()
    const numbers = counts.filter((count) => /^\d+$/.test(count)).map(Number)
    expect(numbers.reduce((sum, count) => sum + count, 0)).toBe(core.length)
    expect(await page.locator('#phrases > ol > li').count()).toBe(core.length)
    const ids = await page
      .locator('#text [data-hits]')
      .evaluateAll((marks) => marks.flatMap((mark) => (mark.getAttribute('data-hits') ?? '').split(' ')))
    const listed = await page
      .locator('#phrases a')
      .evaluateAll((links) => links.map((link) => (link.getAttribute('href') ?? '').slice('#h-'.length)))
    for (const id of listed) expect(ids).toContain(id)
    await close()
  })

  it('untick a cue: the address says it, its marks go, the text stays; a stranger with the link sees the same', async () => {
    const { page, complaints, close } = await visit(browser, sitePath)
    const marks = () => page.locator('#text mark[data-cues~="withdrawal"]').count()
    expect(await marks()).toBeGreaterThan(0)
    await rail(page)
      .getByRole('checkbox', { name: /Withdrawal/ })
      .uncheck()
    await page.waitForURL(/\?hl=/)
    await expect.poll(marks, { timeout: 10_000 }).toBe(0)
    expect(await textOf(page)).toBe(SITE.clean.text)
    const other = await visit(browser, new URL(page.url()).pathname + new URL(page.url()).search)
    expect(await other.page.locator('#text mark').count()).toBe(await page.locator('#text mark').count())
    expect(complaints).toEqual([])
    await other.close()
    await close()
  })

  it('every number in the scores opens as many phrases', async () => {
    const { page, close } = await visit(browser, sitePath)
    const links = await page
      .locator('section[aria-labelledby="scores-title"] td a')
      .evaluateAll((found) => found.map((link) => [link.textContent ?? '', link.getAttribute('href') ?? ''] as const))
    expect(links.length).toBeGreaterThan(8)
    for (const [count, href] of links.slice(0, 4)) {
      await page.goto(href)
      expect(await page.locator('tbody tr').count()).toBe(Number(count))
    }
    await close()
  })
})

describe('the keyboard', () => {
  it('visits all phrases in order, opens and closes the card, and leaves the address at the phrase', async () => {
    const { page, close } = await visit(browser, sitePath)
    await page.locator('#text').focus()
    const order = await page
      .locator('#phrases > ol a')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href')))
    const visited: string[] = []
    for (const _ of order) {
      await page.keyboard.press('j')
      // The browser's own word: the driver hears of a new address a moment later.
      visited.push(await page.evaluate(() => window.location.hash))
    }
    expect(visited).toEqual(order)
    await page.keyboard.press('Enter')
    const card = page.getByRole('dialog', { name: 'Phrase' })
    await card.waitFor()
    await page.keyboard.press('Escape')
    await card.waitFor({ state: 'detached' })
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('text')
    await close()
  })

  it('the list leads to the phrase and marks it there', async () => {
    const { page, close } = await visit(browser, sitePath)
    await page.locator('#phrases > ol a').last().click()
    const current = page.locator('#text [data-current]')
    await current.first().waitFor()
    const box = await current.first().boundingBox()
    expect(box?.y).toBeGreaterThan(0)
    expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThan(DESKTOP.height)
    await close()
  })
})

describe('on a phone', () => {
  it('the cues are a sheet over the text, and a phrase closes it', async () => {
    const { page, close } = await visit(browser, sitePath, { viewport: PHONE, hasTouch: true })
    await page.getByRole('link', { name: /^Cues \(/ }).click()
    const position = () => rail(page).evaluate((sheet) => getComputedStyle(sheet).position)
    expect(await position()).toBe('fixed')
    await page.locator('#phrases > ol a').first().click()
    await expect.poll(position, { timeout: 5_000 }).toBe('static')
    await close()
  })
})

describe('addresses', () => {
  it.each([
    ['/articles/no-such-article-000000000000', 404],
    ['/fr/events/no-such-event', 404],
    ['/outlets/no-such-outlet', 404],
  ])('%s is a page that helps', async (path, status) => {
    const { page, close } = await visit(browser, '/method')
    const response = await page.goto(path)
    expect(response?.status()).toBe(status)
    expect(await page.locator('main a').count()).toBeGreaterThan(2)
    await close()
  })

  it('an unknown cue is named and the rest is shown', async () => {
    const { page, close } = await visit(browser, `${sitePath}?hl=russia~nonsense`)
    expect(await page.getByRole('status').filter({ hasText: 'nonsense' }).count()).toBe(1)
    expect(await page.locator('#text mark:not([data-cues~="russia"])').count()).toBe(0)
    expect(await page.locator('#text mark').count()).toBeGreaterThan(0)
    await close()
  })
})
