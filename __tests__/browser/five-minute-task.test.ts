import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openBrowser, visit } from './visit'

/** "Who names Russia, in whose voice, show me": a stranger may click three times, and the mouse alone. */
const TASKS = [
  {
    path: '/',
    lang: 'en',
    cue: 'Russia, Wagner and Africa Corps',
    outlets: ['APA', 'French site'],
    absent: ['RT', 'Manaa’s blog'],
    reported: 'reported',
  },
  {
    path: '/fr',
    lang: 'fr',
    cue: 'Russie, Wagner et Africa Corps',
    outlets: ['APA', 'Site français'],
    absent: ['RT', 'Blog Manaa'],
    reported: 'rapporté',
  },
]

let browser: Browser
beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser.close())

describe('who names Russia, in whose voice, show me', () => {
  it.each(TASKS)('$lang', async ({ path, lang, cue, outlets, absent, reported }) => {
    const { page, complaints, close } = await visit(browser, path)
    expect(await page.locator('html').getAttribute('lang')).toBe(lang)

    // Before any click: the overview says who does and who does not.
    const finding = page.getByRole('article').filter({ hasText: cue }).first()
    const said = ((await finding.textContent()) ?? '').replace(/\s+/g, ' ')
    for (const outlet of [...outlets, ...absent]) expect(said).toContain(outlet)

    // First click: the phrases, each with its outlet, its voice and its speaker.
    await finding.getByRole('link').last().click()
    await page.waitForURL(/phrases\?cues=russia/)
    const rows = page.locator('tbody tr')
    await rows.first().waitFor()
    expect(await rows.count()).toBe(3)
    const list = ((await page.locator('tbody').textContent()) ?? '').replace(/\s+/g, ' ')
    for (const outlet of outlets) expect(list).toContain(outlet)
    for (const outlet of absent) expect(list).not.toContain(outlet)
    expect(list).toContain('mercenaires russes')
    expect(list).toContain(reported)
    expect(list).toContain('les Européens')

    // Second click: the phrase in its article, on screen.
    await page.getByRole('link', { name: 'mercenaires russes' }).click()
    await page.waitForURL(/articles\/.*#h-/)
    const mark = page.locator(new URL(page.url()).hash)
    await mark.waitFor()
    expect(await mark.textContent()).toContain('mercenaires russes')
    await expect
      .poll(() =>
        mark.evaluate((element) => {
          const { top, bottom } = element.getBoundingClientRect()
          return top >= 0 && bottom <= window.innerHeight
        }),
      )
      .toBe(true)
    expect(complaints).toEqual([])
    await close()
  })
})
