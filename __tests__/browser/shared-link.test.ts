import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openBrowser, visit } from './visit'

let browser: Browser
beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser.close())

const tables = 'table td, table th'

describe('a link shows the same thing to whoever opens it', () => {
  it.each([
    '/',
    '/fr',
    '/?voice=own',
    '/compare?cues=terrorism~russia&unit=count&denials=out',
    '/phrases?outlets=apa',
    '/events/withdrawal-2022',
  ])('%s: reloaded, in another profile, and without script', async (path) => {
    const first = await visit(browser, path)
    const numbers = await first.page.locator(tables).allTextContents()
    expect(numbers.length).toBeGreaterThan(8)
    await first.page.reload({ waitUntil: 'networkidle' })
    expect(await first.page.locator(tables).allTextContents()).toEqual(numbers)

    const stranger = await visit(browser, new URL(first.page.url()).pathname + new URL(first.page.url()).search)
    expect(await stranger.page.locator(tables).allTextContents()).toEqual(numbers)

    const scriptless = await visit(browser, path, { javaScriptEnabled: false })
    expect(await scriptless.page.locator(tables).allTextContents()).toEqual(numbers)
    await Promise.all([first.close(), stranger.close(), scriptless.close()])
  })

  it('a cell opens as many phrases as it counts, and a phrase opens its article at that phrase', async () => {
    const { page, close } = await visit(browser, '/?unit=count')
    const cells = await page.locator('table tbody td a').evaluateAll((links) =>
      links.map((link) => ({
        count: Number(link.textContent?.match(/\d+/)?.[0]),
        href: link.getAttribute('href') ?? '',
      })),
    )
    expect(cells.length).toBe(4 * 14)
    const counted = cells.filter(({ count }) => count > 0)
    expect(counted.length).toBeGreaterThan(10)
    for (const { count, href } of counted) {
      await page.goto(href, { waitUntil: 'domcontentloaded' })
      expect(await page.locator('tbody tr').count(), href).toBe(count)
    }
    const phrase = page.locator('tbody tr a[href*="#h-"]').first()
    const target = (await phrase.getAttribute('href')) ?? ''
    await page.goto(target, { waitUntil: 'domcontentloaded' })
    expect(await page.locator(target.slice(target.indexOf('#'))).count()).toBe(1)
    await close()
  })

  it('can be held to its numbers: the version goes from page to page, without script too', async () => {
    const { page, close } = await visit(browser, '/fr/compare?cues=russia', { javaScriptEnabled: false })
    const numbers = await page.locator(tables).allTextContents()
    await page.getByRole('link', { name: 'Lien vers exactement ces nombres' }).click()
    const held = new URL(page.url())
    expect(held.pathname + held.search).toMatch(
      /^\/fr\/compare\?cues=russia&v=[0-9a-f]{10}\.[0-9a-f]{12}\.\d+\.\d+\.\d+$/,
    )
    expect(await page.locator(tables).allTextContents()).toEqual(numbers)
    const hrefs = await page
      .locator('header a, main a, footer a')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''))
    const inside = hrefs.filter((href) => href.startsWith('/'))
    expect(inside.length).toBeGreaterThan(20)
    expect(inside.filter((href) => !href.includes(`v=${held.searchParams.get('v')}`))).toEqual([])
    await close()
  })

  it('a version that is not here is said, with those that are', async () => {
    const { page, close } = await visit(browser, '/compare?v=0123456789.0123456789ab.9.9.9')
    expect(new URL(page.url()).pathname).toBe('/versions')
    expect(await page.getByRole('status').filter({ hasText: '9.9.9' }).count()).toBe(1)
    expect(await page.locator('tbody tr').count()).toBeGreaterThan(0)
    await close()
  })

  it('unknown names are said and leave the rest standing', async () => {
    const { page, close } = await visit(
      browser,
      '/compare?outlets=apa~gazette&cues=russia~zzz&unit=furlongs&utm_source=x',
    )
    const status = (await page.getByRole('status').allTextContents()).join(' ')
    for (const name of ['gazette', 'zzz', 'furlongs']) expect(status).toContain(name)
    expect(status).not.toContain('utm')
    expect(await page.locator('table').first().textContent()).toContain('APA')
    await close()
  })
})
