import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import translation from '@/data/measurements/translation.json'
import { holdsAcrossLanguages, readAgreements } from '@/lib/view/language-agreement'
import { openBrowser, PHONE, visit } from './visit'

let browser: Browser
beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser.close())

const WITHDRAWAL = '/events/withdrawal-2022'
const RUPTURE = '/events/rupture-2025'

describe('the event of 2022', () => {
  it('sets three articles side by side, the two dispatches of APA marked as one', async () => {
    const { page, complaints, close } = await visit(browser, WITHDRAWAL)
    expect(await page.locator('.event-column').count()).toBe(3)
    expect(await page.locator('.event-column').nth(1).textContent()).toContain('same dispatch as A')
    expect(await page.locator('#twins').textContent()).toContain('one observation of framing')
    expect(complaints).toEqual([])
    await close()
  })

  it('names who calls whom what, each name opening its place in the article', async () => {
    const { page, close } = await visit(browser, WITHDRAWAL)
    const naming = page.locator('#naming')
    for (const name of ['autorités de la transition', 'transitional authorities', 'gouvernement putschiste', 'junta'])
      expect(await naming.textContent()).toContain(name)
    await naming.getByRole('link', { name: 'gouvernement putschiste' }).first().click()
    await page.waitForURL(/articles\/.*#h-/)
    const place = page.locator(`[id="${new URL(page.url()).hash.slice(1)}"]`)
    await place.waitFor({ state: 'attached' })
    const current = page.locator('#text [data-current]')
    await current.first().waitFor()
    expect((await current.allTextContents()).join('')).toContain('gouvernement putschiste')
    await close()
  })

  it('has the same numbers in the strip and in the table, and a number opens as many phrases', async () => {
    const { page, close } = await visit(browser, `${WITHDRAWAL}?unit=count`)
    await page.locator('summary').filter({ hasText: 'Table: the same numbers' }).click()
    const cells = page.locator('#cue-by-cue td a')
    const strip = page.locator('.event-column .cue-strip-row a')
    const numbers = async (links: typeof cells) =>
      (await links.evaluateAll((all) => all.map((link) => `${link.textContent} ${link.getAttribute('href')}`))).sort()
    expect(await numbers(cells)).toEqual(await numbers(strip))
    const count = Number(await cells.first().textContent())
    await cells.first().click()
    await page.waitForURL(/\/phrases\?/)
    await expect.poll(() => page.locator('tbody tr').count(), { timeout: 10_000 }).toBe(count)
    await close()
  })

  it('a column taken out is in the address, and two articles make a dumbbell', async () => {
    const { page, close } = await visit(browser, WITHDRAWAL)
    await page
      .getByRole('link', { name: /^take out: .*English/ })
      .first()
      .click()
    await page.waitForURL(/\?a=.*&b=/)
    await expect.poll(() => page.locator('.event-column').count(), { timeout: 10_000 }).toBe(2)
    const dots = page.locator('svg[role="img"]').first().locator('[data-cue="russia"] circle')
    expect(await dots.count()).toBe(2)
    expect(await page.locator('#twins').count()).toBe(0)
    await close()
  })
})

describe('who gets to speak', () => {
  it('adds up, and a name opens its passage in the article', async () => {
    const { page, close } = await visit(browser, WITHDRAWAL)
    const section = page.locator('#speakers')
    const words = async (rows: string) =>
      (await section.locator(`${rows} td:nth-of-type(1) > span:first-child`).allTextContents()).map((text) =>
        Number(/\d+/.exec(text)?.[0] ?? 0),
      )
    const [total] = await words('tfoot tr')
    expect((await words('tbody tr')).reduce((sum, count) => sum + count, 0)).toBe(total)
    await section.getByRole('link', { name: 'Florence Parly' }).first().click()
    await page.waitForURL(/articles\/.*#v-\d+$/)
    const passage = page.locator(new URL(page.url()).hash)
    await expect.poll(() => passage.isVisible(), { timeout: 10_000 }).toBe(true)
    expect(await passage.getAttribute('data-voice')).toBe('quoted')
    await close()
  })

  it('every passage that is linked is there', async () => {
    const { page, close } = await visit(browser, RUPTURE)
    const hrefs = await page
      .locator('#speakers a[href*="#v-"]')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''))
    expect(hrefs.length).toBeGreaterThan(5)
    for (const article of new Set(hrefs.map((href) => href.split('#')[0] ?? ''))) {
      await page.goto(article, { waitUntil: 'domcontentloaded' })
      for (const href of hrefs.filter((one) => one.startsWith(article)))
        expect(await page.locator(href.slice(article.length)).count(), href).toBe(1)
    }
    await close()
  })

  it('two languages side by side carry the warning of the cues that agree too little, if any', async () => {
    const { page, close } = await visit(browser, WITHDRAWAL)
    const doubtful = [...readAgreements(translation)].filter(
      ([, agreement]) => holdsAcrossLanguages(agreement) !== true,
    )
    const drawn = page.locator('svg[role="img"]').first().locator('[data-cue]')
    const shown = await drawn.evaluateAll((all) => all.map((one) => one.getAttribute('data-cue')))
    const expected = doubtful.filter(([cue]) => shown.includes(cue)).length > 0
    expect(await page.getByText('Compare across languages with caution').count()).toBe(expected ? 1 : 0)
    await close()
  })
})

describe('the event of 2025', () => {
  it('without script has its columns, its drawing and its table, in French', async () => {
    const { page, close } = await visit(browser, `/fr${RUPTURE}`, { javaScriptEnabled: false })
    expect(await page.locator('.event-column').count()).toBe(2)
    expect(await page.locator('svg[role="img"] circle').count()).toBeGreaterThan(4)
    expect(await page.locator('#cue-by-cue table').count()).toBe(1)
    expect(await page.locator('#naming').textContent()).toContain('gouvernement de transition')
    expect(await page.locator('#only-here').textContent()).toContain('souveraineté')
    await close()
  })

  it('on a phone shows one article at a time', async () => {
    const { page, close } = await visit(browser, RUPTURE, { viewport: PHONE })
    const shown = () =>
      page
        .locator('.event-column')
        .evaluateAll((columns) =>
          columns.filter((column) => column.getClientRects().length > 0).map((c) => c.getAttribute('data-column')),
        )
    expect(await shown()).toEqual(['A'])
    await page.locator('.event-switch label').nth(1).click()
    expect(await shown()).toEqual(['B'])
    await close()
  })
})

describe('codebook and method', () => {
  it('the codebook opens at the cue that a link names', async () => {
    const { page, close } = await visit(browser, '/codebook#russia')
    const top = () => page.locator('#russia').evaluate((cue) => cue.getBoundingClientRect().top)
    await expect.poll(top, { timeout: 5_000 }).toBeLessThan(120)
    expect(await page.locator('main section[id] > h2').count()).toBeGreaterThan(14)
    await close()
  })

  it('the worked example is true: as many phrases as it divides', async () => {
    const { page, close } = await visit(browser, '/method')
    const example = page.locator('#example')
    const said = /([\d,]+) ÷ ([\d,]+) = ([\d.]+)/.exec((await example.textContent()) ?? '')
    const [hits, words, rate] = (said ?? []).slice(1).map((number) => Number(number.replaceAll(',', '')))
    expect(await example.locator('ol li').count()).toBe(hits)
    expect(((hits ?? 0) / (words ?? 1)) * 1000).toBeCloseTo(rate ?? 0, 1)
    await close()
  })
})
