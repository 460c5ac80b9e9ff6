import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readFeed } from '@/lib/import/sources/feed-rows'

const read = (text: string | Uint8Array, base?: string) =>
  readFeed(typeof text === 'string' ? new TextEncoder().encode(text) : text, null, 'feed', base)

const BODY = '<p>L’armée a quitté Gao lundi, a dit le ministre des Armées à la presse.</p>'.repeat(15)

describe('a feed', () => {
  it('of RSS gives whole articles with their text, and teasers with their address', () => {
    const feed =
      read(`<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel>
      <title>Le Journal</title><language>fr</language>
      <item><title>Tout &amp;amp; rien</title><link>https://a.example/1</link><pubDate>Fri, 19 Sep 2025 10:15:00 GMT</pubDate>
      <content:encoded><![CDATA[${BODY}]]></content:encoded></item>
      <item><title>Amorce</title><link>https://a.example/2</link><description>Trois mots ici.</description></item>
    </channel></rss>`)
    expect(feed).toMatchObject({
      title: 'Le Journal',
      rows: [
        {
          place: 'feed[1]',
          record: {
            title: 'Tout & rien',
            url: 'https://a.example/1',
            date: '2025-09-19',
            outlet: 'Le Journal',
            lang: 'fr',
          },
        },
        { record: { title: 'Amorce', url: 'https://a.example/2' } },
      ],
    })
    const rows = 'rows' in feed ? feed.rows : []
    const texts = rows.map((row) => ('record' in row ? row.record.text : ''))
    expect(texts[0]).toContain('a quitté Gao')
    expect(texts[1]).toBeUndefined()
  })

  it('of Atom has addresses relative to where it is', () => {
    const feed = read(
      `<feed xmlns="http://www.w3.org/2005/Atom"><title>A</title><entry><title>B</title><link rel="self" href="/x.atom"/>
      <link rel="alternate" href="/b"/><updated>2024-02-03T10:00:00Z</updated><summary>c</summary></entry></feed>`,
      'https://a.example/feed.atom',
    )
    expect(feed).toMatchObject({ rows: [{ record: { title: 'B', url: 'https://a.example/b', date: '2024-02-03' } }] })
  })

  it('in another encoding is read as it declares', () => {
    const xml = `<?xml version="1.0" encoding="ISO-8859-1"?><rss version="2.0"><channel><title>Été</title><item><title>Décès à Bamako</title><link>https://a.example/1</link></item></channel></rss>`
    expect(read(Buffer.from(xml, 'latin1'))).toMatchObject({
      title: 'Été',
      rows: [{ record: { title: 'Décès à Bamako' } }],
    })
  })

  it.each([
    ['a page', '<!doctype html><html><body><p>Bonjour</p></body></html>', 'bad_feed'],
    ['nothing', '', 'bad_feed'],
    ['a feed without items', '<rss version="2.0"><channel><title>Vide</title></channel></rss>', 'empty_feed'],
    [
      'one that blows itself up',
      '<?xml version="1.0"?><!DOCTYPE lolz [<!ENTITY lol "lol"><!ENTITY lol2 "&lol;&lol;&lol;&lol;">]><rss version="2.0"><channel><title>&lol2;</title></channel></rss>',
      'entities_refused',
    ],
  ])('that is %s is told', (_what, text, code) => {
    expect(read(text)).toMatchObject({ issue: { code } })
  })

  it('never brings markup or a script into a title or a text', () => {
    const feed = read(
      `<rss version="2.0"><channel><title>&lt;b&gt;Gras&lt;/b&gt;</title><item><title>&lt;img src=x onerror=alert(1)&gt;Titre</title><link>javascript:alert(1)</link><description>&lt;script&gt;alert(1)&lt;/script&gt;Un texte.</description></item></channel></rss>`,
    )
    const shown = JSON.stringify(feed)
    expect(shown).not.toContain('<')
    expect(shown).not.toContain('onerror')
  })
})

const folder = join(process.env.BENCH_DIR ?? 'none', 'feeds')

describe.skipIf(!existsSync(folder))('every feed of the measuring material', () => {
  const files = existsSync(folder) ? readdirSync(folder).filter((name) => /\.(?:xml|rss|atom)$/.test(name)) : []

  it.each(files)('%s is read, or says why not', (name) => {
    const feed = readFeed(readFileSync(join(folder, name)), null, name, 'https://base.example/')
    if ('issue' in feed) expect(name).toBe('incomplete-fields.atom')
    else {
      expect(feed.rows.length).toBeGreaterThan(0)
      for (const row of feed.rows) {
        expect(row).toHaveProperty('record')
        if ('record' in row) expect(row.record.title ?? row.record.url).not.toMatch(/\ufffd/)
      }
    }
  })
})
