import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openBrowser, PHONE, visit } from './visit'

let browser: Browser
beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser.close())

/** A page on a busy machine takes its time. */
const PATIENCE = { timeout: 20_000 }

/** Path and query, `~` as people see it. */
const address = (page: Page) => {
  const { pathname, search } = new URL(page.url())
  return `${pathname}${search}`
}
const settled = async (page: Page, expected: string) => {
  await expect.poll(() => address(page), PATIENCE).toBe(expected)
  await expect.poll(() => page.locator('#results').getAttribute('aria-busy'), PATIENCE).toBe('false')
}
const numbers = (page: Page) => page.locator('#results td').allTextContents()
/** The number in the heading of the list of phrases. */
const total = async (page: Page) => Number((await page.locator('caption').textContent())?.match(/\d+/)?.[0])
const unfold = (page: Page, name: string) => page.locator('summary').filter({ hasText: name }).first().click()

describe('controls of the comparison', () => {
  it('write the address one after the other; reload, Back and Forward keep to it', async () => {
    const { page, complaints, close } = await visit(browser, '/compare')
    await page.getByRole('radio', { name: 'Difference' }).check()
    await settled(page, '/compare?view=diff')
    await page.getByRole('radio', { name: 'Count' }).check()
    await settled(page, '/compare?unit=count&view=diff')
    await unfold(page, 'Outlets')
    await page.getByRole('checkbox', { name: /^RT / }).uncheck()
    await settled(page, '/compare?outlets=apa~french-site~manaa-blog&unit=count&view=diff')
    await unfold(page, 'Voice')
    await page.getByRole('radio', { name: /^own voice/ }).check()
    const last = '/compare?outlets=apa~french-site~manaa-blog&voice=own&unit=count&view=diff'
    await settled(page, last)
    expect(await page.getByRole('status').allTextContents()).toContain('4 articles, 3 outlets')

    const shown = await numbers(page)
    expect(shown.length).toBeGreaterThan(20)
    await page.reload({ waitUntil: 'networkidle' })
    expect(address(page)).toBe(last)
    expect(await numbers(page)).toEqual(shown)

    await page.goBack()
    await settled(page, '/compare?outlets=apa~french-site~manaa-blog&unit=count&view=diff')
    await unfold(page, 'Voice')
    expect(await page.getByRole('radio', { name: /^all voices/ }).isChecked()).toBe(true)
    await page.goForward()
    await settled(page, last)
    expect(await numbers(page)).toEqual(shown)
    expect(complaints).toEqual([])
    await close()
  })

  it('a chip takes a choice back, and the default is a bare address', async () => {
    const { page, close } = await visit(browser, '/fr/compare?outlets=apa~rt&voice=quoted')
    await page.getByRole('link', { name: 'Voix : cité, retirer' }).click()
    await settled(page, '/fr/compare?outlets=apa~rt')
    await page.getByRole('link', { name: /^Médias : .* retirer$/ }).click()
    await settled(page, '/fr/compare')
    await close()
  })

  it('without script they are a form, which leads to the same address', async () => {
    const { page, close } = await visit(browser, '/compare', { javaScriptEnabled: false })
    await page.locator('summary').filter({ hasText: 'Outlets' }).first().click()
    await page.locator('input[name="outlets"][value="rt"]').uncheck()
    await page.locator('input[name="unit"][value="count"]').check({ force: true })
    await page.getByRole('button', { name: 'Show this comparison' }).click()
    expect(address(page)).toBe('/compare?outlets=apa~french-site~manaa-blog&unit=count')
    expect(await page.locator('svg[role="img"]').count()).toBeGreaterThan(2)
    expect(await page.locator('table').count()).toBeGreaterThan(2)
    await close()
  })

  it('on a phone a group opens over the whole width and stays on the page', async () => {
    const { page, close } = await visit(browser, '/fr/compare', { viewport: PHONE, hasTouch: true })
    for (const name of ['Médias', 'Marqueurs', 'Voix', 'Articles', 'Options']) {
      await unfold(page, name)
      const panel = page.locator('details[open] fieldset').first()
      const box = await panel.boundingBox()
      expect(box?.x ?? -1, name).toBeGreaterThanOrEqual(0)
      expect((box?.x ?? 0) + (box?.width ?? 999), name).toBeLessThanOrEqual(PHONE.width)
      expect(await page.evaluate(() => document.documentElement.scrollWidth), name).toBe(PHONE.width)
      await page.keyboard.press('Escape')
      expect(await page.locator('form details[open]').count(), name).toBe(0)
    }
    await close()
  })

  it('says which choice leaves no article, and takes it back', async () => {
    const { page, close } = await visit(browser, '/compare?outlets=rt&lang=en')
    await expect.poll(() => page.getByRole('heading', { name: 'No article matches' }).count(), PATIENCE).toBe(1)
    expect(await page.locator('#results').textContent()).toContain('The narrowest choice is')
    await page.getByRole('link', { name: /^Remove / }).click()
    await expect.poll(() => page.locator('#results table').count(), PATIENCE).toBeGreaterThan(0)
    await close()
  })
})

describe('the list of phrases', () => {
  it('a search changes the address once, after a pause, and leaves no trail in the history', async () => {
    const { page, complaints, close } = await visit(browser, '/phrases')
    const all = await total(page)
    const steps = await page.evaluate(() => history.length)
    await page.getByRole('searchbox').pressSequentially('JUNTE', { delay: 40 })
    await settled(page, '/phrases?q=JUNTE')
    const rows = await page.locator('tbody tr').allTextContents()
    expect(rows.length).toBeGreaterThan(0)
    expect(rows.length).toBeLessThan(all)
    for (const row of rows) expect(row.toLowerCase()).toContain('junte')
    expect(await page.evaluate(() => history.length)).toBe(steps)
    expect(await page.getByRole('searchbox').inputValue()).toBe('JUNTE')
    expect(await total(page)).toBe(rows.length)
    expect(complaints).toEqual([])
    await close()
  })

  it('no phrase is a result: what was looked for stands there, and the way to more', async () => {
    const { page, close } = await visit(browser, '/phrases?outlets=rt&cues=russia')
    const text = await page.locator('#results').textContent()
    expect(text).toContain('No phrase matches')
    expect(text).toMatch(/wagner/i)
    await page.getByRole('link', { name: /^Remove / }).click()
    await expect.poll(() => page.locator('tbody tr').count(), PATIENCE).toBeGreaterThan(0)
    await close()
  })

  it('weak phrases are listed on request, marked, and in no number', async () => {
    const { page, close } = await visit(browser, '/phrases')
    const counted = await total(page)
    await unfold(page, 'Display')
    await page.getByRole('radio', { name: /^Weak ones only/ }).check()
    await settled(page, '/phrases?strength=weak')
    const weak = await total(page)
    expect(weak).toBeGreaterThan(0)
    for (const row of await page.locator('tbody tr').allTextContents()) expect(row).toContain('weak, not counted')
    await page.goto('/phrases?strength=all', { waitUntil: 'networkidle' })
    expect(await total(page)).toBe(counted + weak)
    await close()
  })

  it('goes on over pages, each row once', async () => {
    const { page, close } = await visit(browser, '/phrases')
    const all = await total(page)
    const rows = await page.locator('tbody th a').evaluateAll((links) => links.map((link) => link.getAttribute('href')))
    while ((await page.getByRole('link', { name: 'Next page' }).count()) > 0) {
      const before = page.url()
      await page.getByRole('link', { name: 'Next page' }).click()
      await page.waitForURL((url) => url.href !== before)
      await expect.poll(() => page.locator('caption').textContent(), PATIENCE).toContain(`${rows.length + 1} to`)
      rows.push(
        ...(await page.locator('tbody th a').evaluateAll((links) => links.map((link) => link.getAttribute('href')))),
      )
    }
    expect(rows).toHaveLength(all)
    expect(new Set(rows).size).toBe(all)
    await page.goto('/phrases?page=99', { waitUntil: 'networkidle' })
    await page.getByRole('link', { name: 'Go to the last page' }).click()
    await expect.poll(() => page.locator('tbody tr').count(), PATIENCE).toBeGreaterThan(0)
    await close()
  })

  it.each(['left', 'right', 'date', 'outlet'])('order by %s holds the same phrases', async (order) => {
    const { page, close } = await visit(browser, '/phrases?cues=terrorism')
    const phrases = async () => (await page.locator('tbody th').allTextContents()).sort()
    const mixed = await phrases()
    expect(mixed.length).toBeGreaterThan(10)
    await page.goto(`/phrases?cues=terrorism&order=${order}`, { waitUntil: 'networkidle' })
    expect(await phrases()).toEqual(mixed)
    await close()
  })
})
