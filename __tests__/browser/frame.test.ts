import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { openBrowser, visit } from './visit'

let browser: Browser
beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser.close())

const VIEW = '/compare?outlets=apa~rt&cues=russia~terrorism&voice=own'

describe('the frame', () => {
  it('the language switch keeps the view, there and back', async () => {
    const { page, close } = await visit(browser, VIEW)
    await page.getByRole('link', { name: 'Français' }).click()
    await page.waitForURL(`**/fr${VIEW}`)
    expect(await page.locator('html').getAttribute('lang')).toBe('fr')
    await page.getByRole('link', { name: 'English' }).click()
    await page.waitForURL((url) => `${url.pathname}${url.search}` === VIEW)
    expect(await page.locator('html').getAttribute('lang')).toBe('en')
    await close()
  })

  it('the long form of an English address leads to the short one', async () => {
    const { page, close } = await visit(browser, `/en${VIEW}`)
    expect(new URL(page.url()).pathname).toBe('/compare')
    await close()
  })

  it('title, description, canonical address and picture are those of the view, without what is foreign to it', async () => {
    const { page, close } = await visit(browser, `${VIEW}&utm_source=mail&fbclid=1`)
    const base = inject('baseUrl')
    const meta = (name: string) => page.locator(`meta[property="${name}"]`).getAttribute('content')
    expect(await page.locator('link[rel="canonical"]').getAttribute('href')).toBe(`${base}${VIEW}`)
    expect(await page.locator('link[rel="alternate"][hreflang="fr"]').getAttribute('href')).toBe(`${base}/fr${VIEW}`)
    expect(await page.title()).toContain('APA and RT')
    expect(await page.title()).toContain('own voice')
    expect(await meta('og:url')).toBe(`${base}${VIEW}`)
    expect(await meta('og:image')).toBe(`${base}${VIEW.replace('/compare', '/preview/compare')}`)
    await close()
  })

  it('preview pictures are pictures of 1200 by 630, light, and different for different views', async () => {
    const base = inject('baseUrl')
    const bodies = await Promise.all(
      [
        '/preview/overview',
        '/fr/preview/overview',
        VIEW.replace('/compare', '/preview/compare'),
        '/preview/phrases',
      ].map(async (path) => {
        const answer = await fetch(base + path)
        expect(answer.status, path).toBe(200)
        expect(answer.headers.get('content-type'), path).toBe('image/png')
        return Buffer.from(await answer.arrayBuffer())
      }),
    )
    for (const png of bodies) {
      expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630])
      expect(png.length).toBeLessThan(150_000)
    }
    expect(new Set(bodies.map((png) => png.toString('base64'))).size).toBe(bodies.length)
    expect((await fetch(`${base}/preview/nothing`)).status).toBe(404)
  })

  it('every page names a picture of itself, which is there', async () => {
    const { page, close } = await visit(browser, '/fr/phrases')
    const article = await page.locator('tbody th a').first().getAttribute('href')
    const paths = ['/', '/events', '/events/withdrawal-2022', '/outlets/rt', '/codebook', '/fr/method', article ?? '']
    const pictures = new Set<string>()
    for (const path of paths) {
      await page.goto(path, { waitUntil: 'domcontentloaded' })
      const picture = (await page.locator('meta[property="og:image"]').getAttribute('content')) ?? ''
      const answer = await fetch(picture)
      expect([answer.status, answer.headers.get('content-type')], path).toEqual([200, 'image/png'])
      await answer.arrayBuffer()
      pictures.add(picture)
    }
    expect(pictures.size).toBe(paths.length)
    await close()
  })

  it('an unknown address has status 404, inside the frame, in its language, with ways on', async () => {
    for (const [path, heading, way] of [
      ['/nothing/here', 'There is no page at this address', '/compare'],
      ['/fr/rien', 'Il n’y a pas de page à cette adresse', '/fr/compare'],
    ] as const) {
      const { page, close } = await visit(browser, path)
      expect((await fetch(inject('baseUrl') + path)).status, path).toBe(404)
      expect(await page.getByRole('heading', { level: 1 }).textContent(), path).toBe(heading)
      expect(await page.locator(`main a[href="${way}"]`).count(), path).toBe(1)
      await close()
    }
  })

  it('the first stop of the keyboard leads past the head of the page', async () => {
    const { page, close } = await visit(browser, '/compare')
    await page.keyboard.press('Tab')
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Skip to content')
    await page.keyboard.press('Enter')
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('content')
    await page.keyboard.press('Tab')
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Skip to results')
    await close()
  })

  it('a change of page is said in its turn, and nothing interrupts', async () => {
    const { page, close } = await visit(browser, '/')
    await page.getByRole('navigation', { name: 'Pages' }).getByRole('link', { name: 'Compare' }).click()
    await page.waitForURL('**/compare')
    const line = page.locator('next-route-announcer [aria-live]')
    await expect.poll(() => line.textContent(), { timeout: 20_000 }).toContain('Compare outlets')
    expect(await line.getAttribute('aria-live')).toBe('polite')
    expect(await page.locator('[aria-live="assertive"], [role="alert"]').count()).toBe(0)
    await close()
  })

  it('no page sets a cookie or keeps anything in the browser', async () => {
    const { page, close } = await visit(browser, VIEW)
    expect(await page.context().cookies()).toEqual([])
    expect(await page.evaluate(() => [localStorage.length, sessionStorage.length])).toEqual([0, 0])
    await close()
  })
})

describe('Share', () => {
  it('copies the full address of the view, and says so once', async () => {
    const { page, close } = await visit(browser, `${VIEW}&utm_source=mail`, {
      permissions: ['clipboard-read', 'clipboard-write'],
    })
    await page.getByRole('button', { name: 'Share' }).click()
    await expect.poll(() => page.getByText('Link copied').count(), { timeout: 20_000 }).toBe(1)
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(`${inject('baseUrl')}${VIEW}`)
    await close()
  })

  it('shows the link selected where the clipboard is refused; Esc closes and gives the focus back', async () => {
    const { page, close } = await visit(browser, `/fr${VIEW}`)
    await page.evaluate(() => {
      Object.defineProperty(navigator, 'clipboard', { value: undefined })
    })
    await page.getByRole('button', { name: 'Partager' }).click()
    const field = page.getByRole('textbox', { name: 'Lien vers cette vue' })
    expect(await field.inputValue()).toBe(`${inject('baseUrl')}/fr${VIEW}`)
    expect(await page.evaluate(() => getSelection()?.toString())).toBe(`${inject('baseUrl')}/fr${VIEW}`)
    await page.keyboard.press('Escape')
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Partager')
    await close()
  })
})
