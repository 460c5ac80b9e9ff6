import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { openBrowser, PHONE, visit } from './visit'

let browser: Browser
beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser.close())

const TEXT =
  'Le Mali est un pays souverain, a déclaré le ministre lundi à Bamako. La Russie enverra des instructeurs. '.repeat(12)

it('a pasted article comes in, is compared, and is taken back; a link held to it still shows it', async () => {
  const { page, close } = await visit(browser, '/fr/import', { javaScriptEnabled: false })
  const before =
    (await (await visit(browser, '/compare')).page.locator('tbody[data-outlet], tr[data-outlet]').count()) ?? 0
  await page.getByText('Ou un article').click()
  await page.getByLabel('Texte', { exact: true }).fill(TEXT)
  await page.getByLabel('Titre').fill('Un pays souverain')
  await page.getByRole('textbox', { name: 'Média' }).fill('Le Journal d’essai')
  await page.getByLabel('Date', { exact: true }).fill('2025-09-20')
  await page.getByRole('button', { name: 'Vérifier d’abord' }).click()
  await page.getByRole('row', { name: /Un pays souverain/ }).waitFor({ timeout: 50_000 })
  await page.getByRole('button', { name: 'Importer 1 ligne' }).click()
  await page.getByText('terminé').waitFor({ timeout: 50_000 })
  expect(await page.getByRole('status').textContent()).toContain('1 ajoutés')
  await page.getByRole('link', { name: 'Voir les articles' }).click()
  expect(await page.locator('tr[data-outlet="le-journal-d-essai"]').count()).toBeGreaterThan(0)
  await page.getByRole('link', { name: 'Lien vers exactement ces nombres' }).click()
  const held = page.url()
  // The address is there before the numbers are: they are read when the page has ended.
  await page.waitForLoadState()
  const numbers = await page.locator('table td').allTextContents()
  expect(numbers.length).toBeGreaterThan(0)

  await page.goto('/fr/import')
  await page
    .getByRole('row', { name: /pasted/ })
    .getByRole('link')
    .first()
    .click()
  await page.getByRole('button', { name: 'Annuler cet import' }).click()
  await page.getByText('annulé').waitFor()
  await page.goto('/compare')
  expect(await page.locator('tr[data-outlet="le-journal-d-essai"]').count()).toBe(0)
  expect(await page.locator('tr[data-outlet]').count()).toBe(before)
  await page.goto(held)
  expect(await page.locator('table td').allTextContents()).toEqual(numbers)
  expect(await page.getByText('Ce lien garde des données antérieures').count()).toBe(1)
  await close()
})

it('a table is looked at first: its columns are chosen, its dates asked once, what cannot be read is told and downloaded', async () => {
  const { page, close } = await visit(browser, '/import')
  const table = `Datum;Zeitung;Fließtext\n03/04/2022;Gazette d’essai;"${TEXT} Un."\n13/04/2022;Gazette d’essai;"${TEXT} Deux."\n;;"${TEXT} Trois."\n`
  await page.setInputFiles('input[type=file]', { name: 'table.csv', mimeType: 'text/csv', buffer: Buffer.from(table) })
  await page.getByRole('button', { name: 'Look at it first' }).click()
  await page.getByText('No column is known to hold the texts').waitFor({ timeout: 50_000 })
  await page.locator('select[name=column-text]').selectOption('Fließtext')
  await page.locator('select[name=column-outlet]').selectOption('Zeitung')
  await page.locator('select[name=column-date]').selectOption('Datum')
  await page.getByRole('button', { name: 'Look again' }).click()
  await page.getByText('can be read as day/month').first().waitFor()
  await page.locator('select[name=dates]').selectOption('dmy')
  await page.getByRole('button', { name: 'Look again' }).click()
  await page.getByRole('cell', { name: '3 Apr 2022', exact: true }).waitFor()
  // The second row is nearly the first: told before anything comes in, on a phone too.
  expect(await page.getByRole('region', { name: 'Rows, and what each looks like' }).textContent()).toMatch(
    /Nearly the same/,
  )
  await page.setViewportSize(PHONE)
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(PHONE.width)
  await page.getByRole('button', { name: 'Import 3 rows' }).click()
  await page.getByText('2 added, 0 known already, 1 not read').waitFor({ timeout: 50_000 })
  const csv = await (
    await page.request.get(`/api/v1${new URL(page.url()).pathname.replace('/import', '/imports')}/problems`)
  ).text()
  expect(csv.split('\r\n')).toHaveLength(3)
  expect(csv).toContain('no_outlet')
  await page.getByRole('button', { name: 'Take this import back' }).click()
  await page.getByText('taken back').first().waitFor()
  await close()
}, 120_000)

it('nothing comes in from a page of somebody else, or by another name of this machine', async () => {
  const { page, close } = await visit(browser, '/import')
  const post = (headers: Record<string, string>) =>
    page.request.post('/api/v1/imports', { headers, multipart: { text: TEXT, outlet: 'Intrus' } })
  expect((await post({ origin: 'https://elsewhere.example' })).status()).toBe(403)
  expect((await post({ 'sec-fetch-site': 'cross-site' })).status()).toBe(403)
  const { items } = await (await page.request.get('/api/v1/imports')).json()
  expect(JSON.stringify(items)).not.toContain('Intrus')
  await page.getByRole('button', { name: 'Look at it first' }).click()
  await page.getByRole('alert').filter({ hasText: 'Nothing was given' }).waitFor()
  await close()
})

it('an article is corrected by hand, and what cannot be done is told in words', async () => {
  const { page, close } = await visit(browser, '/articles')
  const { items } = await (await page.request.get('/api/v1/articles?outlets=rt')).json()
  const path = `/articles/${items[0].id}`
  const correct = async (button: string, date: string) => {
    await page.goto(path)
    await page.getByText('Correct what is known of this article').click()
    await page.locator('input[name=date]').fill(date)
    await page.locator('input[name=reason]').fill('a test')
    await page.getByRole('button', { name: button }).click()
  }
  await correct('Save', '2025-09-18')
  await page.getByText('18 September 2025').first().waitFor()
  await correct('Save', items[0].date)
  await page.getByText('19 September 2025').first().waitFor()
  await correct('Take the article out', items[0].date)
  await page.getByRole('alert').filter({ hasText: 'comes from the files' }).waitFor()
  await close()
})
