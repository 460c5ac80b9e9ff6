import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { axeFindings, DESKTOP, openBrowser, PHONE, visit } from './visit'

let browser: Browser
const paths: string[] = []
beforeAll(async () => {
  browser = await openBrowser()
  const { page, close } = await visit(browser, '/phrases')
  const links = await page
    .locator('main a')
    .evaluateAll((found) => found.map((link) => link.getAttribute('href') ?? ''))
  const article = links.find((href) => href.startsWith('/articles/'))?.split('#')[0]
  const outlet = links.find((href) => href.startsWith('/outlets/'))
  expect(article).toBeDefined()
  paths.push(
    '/',
    '/compare',
    '/compare?view=diff',
    '/compare?view=time',
    '/compare?view=words',
    '/words?q=mali',
    '/search?q=mali',
    '/versions',
    '/import',
    '/sign-in',
    '/events',
    '/events/withdrawal-2022',
    '/phrases',
    '/codebook',
    '/method',
  )
  paths.push(article ?? '', outlet ?? '/outlets/apa', '/no-such-page')
  await close()
})
afterAll(() => browser.close())

const prefixes = ['', '/fr']
const settings = [
  { name: 'wide, light', viewport: DESKTOP, colorScheme: 'light' as const },
  { name: 'narrow, dark', viewport: PHONE, colorScheme: 'dark' as const },
]

describe.each(prefixes)('language "%s"', (prefix) => {
  it.each(settings)(
    'every page is sound: $name',
    async ({ viewport, colorScheme }) => {
      const faults: string[] = []
      for (const path of paths) {
        const { page, complaints, close } = await visit(browser, prefix + path, { viewport, colorScheme })
        const fault = (text: string) => faults.push(`${prefix}${path}: ${text}`)
        for (const finding of await axeFindings(page)) fault(finding)
        for (const complaint of complaints)
          if (!(path === '/no-such-page' && complaint.includes('404'))) fault(complaint)
        const width = await page.evaluate(() => document.documentElement.scrollWidth)
        if (width > viewport.width) fault(`scrolls sideways: ${width} px`)
        if ((await page.locator('h1').count()) !== 1) fault('not one first heading')
        const levels = await page
          .locator('h1, h2, h3, h4')
          .evaluateAll((all) => all.map((one) => Number(one.tagName[1])))
        if (levels.some((level, index) => level > (levels[index - 1] ?? 0) + 1 && index > 0))
          fault(`skips a heading level: ${levels}`)
        const nameless = await page
          .locator('svg[role="img"]')
          .evaluateAll(
            (all) =>
              all.filter((svg) => !svg.getAttribute('aria-label') && !svg.getAttribute('aria-labelledby')).length,
          )
        if (nameless > 0) fault(`${nameless} pictures without a name`)
        const small = await page
          .locator('main :not(:has(*))')
          .evaluateAll(
            (all) =>
              all.filter(
                (one) =>
                  (one.textContent ?? '').trim() !== '' &&
                  !one.closest('.sr-only, script, style, sup') &&
                  one.getClientRects().length > 0 &&
                  Number.parseFloat(getComputedStyle(one).fontSize) < 12,
              ).length,
          )
        if (small > 0) fault(`${small} texts under 12 px`)
        if ((await page.locator('[aria-live="assertive"]').count()) > 0) fault('interrupts')
        await close()
      }
      expect(faults).toEqual([])
    },
    240_000,
  )
})
