import { expect, inject, it } from 'vitest'

const get = (path: string, init?: RequestInit) => fetch(`${inject('baseUrl')}${path}`, init)

it('every page has a policy with a nonce of its own, which its scripts bear and nothing inline does without', async () => {
  const nonces = new Set<string>()
  for (const path of ['/', '/fr/compare', '/import', '/no-such-page']) {
    const answer = await get(path)
    const policy = answer.headers.get('content-security-policy') ?? ''
    const nonce = /'nonce-([^']+)'/.exec(policy)?.[1] ?? ''
    expect(nonce.length).toBeGreaterThan(20)
    nonces.add(nonce)
    expect(policy).toContain("default-src 'none'")
    expect(policy).toContain("frame-ancestors 'none'")
    expect(policy).not.toMatch(/unsafe-eval|script-src[^;]*unsafe-inline|https?:/)
    expect(answer.headers.get('x-content-type-options')).toBe('nosniff')
    expect(answer.headers.get('x-powered-by')).toBeNull()
    const html = await answer.text()
    const bare = [...html.matchAll(/<script\b([^>]*)>/g)].filter(
      ([, attributes]) => !attributes?.includes(`nonce="${nonce}"`),
    )
    expect(bare.map(([tag]) => tag)).toEqual([])
    expect(html).not.toMatch(/<[a-z][^>]*\son[a-z]+\s*=/i)
  }
  expect(nonces.size).toBe(4)
})

it('says that it is alive and what it shows', async () => {
  expect(await (await get('/api/health')).json()).toEqual({ status: 'alive' })
  const ready = await (await get('/api/ready')).json()
  expect(ready).toMatchObject({ status: 'ready', versions: { corpus: expect.stringMatching(/^[0-9a-f]{10}$/) } })
  const { items } = await (await get('/api/v1/versions')).json()
  expect(items[0]).toMatchObject({ versions: ready.versions })
})

it('gives articles and outlets by the contract of the links, and a version the same bytes', async () => {
  const { versions, total } = await (await get('/api/v1/articles')).json()
  expect(total).toBe(5)
  const pin = `v=${versions.corpus}.${versions.codebook}.${versions.engine}`
  const french = await (await get(`/api/v1/articles?lang=fr&outlets=apa~zzz&${pin}`)).json()
  expect(french).toMatchObject({ total: 1, page: 1, ignored: [{ param: 'outlets', value: 'zzz' }] })
  expect(french.items[0]).toMatchObject({ outlet: 'apa', lang: 'fr' })
  const found = await (await get(`/api/v1/articles?q=souverainet%C3%A9&${pin}`)).json()
  expect(found.total).toBeGreaterThan(0)
  expect(found.total).toBeLessThan(total)
  expect(await (await get(`/api/v1/articles?q=SOUVERAINETE&${pin}`)).json()).toEqual(found)
  const csv = await get(`/api/v1/articles?format=csv&${pin}`)
  expect(csv.headers.get('content-type')).toBe('text/csv; charset=utf-8')
  const text = await csv.text()
  expect(text.split('\r\n')).toHaveLength(7)
  expect(await (await get(`/api/v1/articles?format=csv&${pin}`)).text()).toBe(text)
  const outlets = await (await get('/api/v1/outlets?lang=en')).json()
  expect(outlets.items.filter((outlet: { articles: number }) => outlet.articles > 0)).toHaveLength(1)
})

it.each([
  ['GET', '/api/v1/articles?v=0123456789.0123456789ab.1.0.0', 404, 'no_version'],
  ['GET', '/api/v1/imports/9999', 404, 'no_import'],
  ['GET', '/api/v1/imports/9999/preview', 404, 'no_import'],
  ['GET', '/api/v1/articles/nothing', 404, 'not_there'],
  ['POST', '/api/v1/feeds/9999', 400, 'bad_form'],
  ['POST', '/api/v1/imports', 400, 'bad_form'],
])('%s %s is %i, with the code of the catalogue', async (method, path, status, code) => {
  const answer = await get(path, { method, headers: { 'accept-language': 'fr', accept: 'application/json' } })
  expect(answer.status).toBe(status)
  expect(answer.headers.get('content-type')).toBe('application/problem+json')
  expect(await answer.json()).toMatchObject({ code, status, type: `urn:contrechamp:${code}` })
})

it('says what an import would bring, and what of it is here already, to whoever may begin it', async () => {
  const { items } = await (await get('/api/v1/articles?lang=fr')).json()
  const [known] = items
  const form = new FormData()
  form.set('outlet', known.outlet)
  form.set('text', 'Le ministre a déclaré lundi que la souveraineté du Mali n’est pas à vendre. '.repeat(6))
  const headers = { accept: 'application/json' }
  const begun = await get('/api/v1/imports', { method: 'POST', body: form, headers })
  expect(begun.status).toBe(201)
  const at = begun.headers.get('location') ?? ''
  const previewed = async () => {
    const answer = await get(`${at}/preview`)
    return answer.status === 200 ? await answer.json() : null
  }
  await expect.poll(previewed, { timeout: 20_000 }).not.toBeNull()
  expect(await previewed()).toMatchObject({ read: 1, repeats: [], sample: [{ outlet: known.outlet, lang: 'fr' }] })
  expect((await get(`${at}/preview`, { headers: { origin: 'https://elsewhere.example' } })).status).toBe(403)
  expect((await get(at, { method: 'DELETE' })).status).toBe(200)
  expect((await get(`${at}/preview`)).status).toBe(404)
})

it('refuses what is too large before it is read, from those who are not signed in too, and what comes from another site', async () => {
  const form = new FormData()
  form.set('password', 'x'.repeat(300_000))
  for (const path of ['/api/v1/session', '/api/v1/feeds']) {
    const large = await get(path, { method: 'POST', body: form, headers: { accept: 'application/json' } })
    expect(large.status).toBe(413)
    expect(await large.json()).toMatchObject({ code: 'upload_too_large' })
  }
  for (const kind of ['articles', 'events', 'outlets']) {
    const foreign = await get(`/api/v1/${kind}/x`, { method: 'POST', headers: { origin: 'https://elsewhere.example' } })
    expect(foreign.status).toBe(403)
    expect(await foreign.json()).toMatchObject({ code: 'foreign_page' })
  }
})
