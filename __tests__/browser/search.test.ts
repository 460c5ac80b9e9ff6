import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { openBrowser, visit } from './visit'

let browser: Browser
beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser.close())

it('words are found in the texts, without script too, and lead to the article', async () => {
  const { page, close } = await visit(browser, '/fr', { javaScriptEnabled: false })
  await page.getByRole('link', { name: 'Recherche' }).click()
  await page.getByLabel('Mots').fill('souverainete')
  await page.getByRole('button', { name: 'Chercher' }).click()
  expect(new URL(page.url()).search).toBe('?q=souverainete')
  expect(await page.getByRole('status').textContent()).toMatch(/^\d+ articles? sur \d+$/)
  const mark = page.locator('main mark').first()
  expect((await mark.textContent())?.toLowerCase()).toMatch(/^souverain/)
  const title = await page.locator('main ol h2 a').first().textContent()
  await page.locator('main ol h2 a').first().click()
  expect(await page.locator('h1').textContent()).toContain(title?.trim() ?? '–')
  await close()
})

it('what no text holds is said, and so is what is too common; nothing that is typed becomes part of the page', async () => {
  const { page, close } = await visit(browser, `/search?q=${encodeURIComponent('<b>zygomorphe</b>')}`)
  expect(await page.getByRole('status').textContent()).toContain('“<b>zygomorphe</b>”')
  await page.goto('/search?q=the+of')
  expect(await page.getByRole('status').textContent()).toContain('too common')
  await page.goto('/search?q=mali&lang=en')
  expect(await page.locator('main ol > li').count()).toBe(1)
  expect(await page.getByRole('combobox', { name: 'Language' }).inputValue()).toBe('en')
  await close()
})
