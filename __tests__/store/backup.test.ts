import { readFileSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync, gzipSync } from 'node:zlib'
import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { loadCodebook } from '@/lib/codebook/load'
import { compileCodebook } from '@/lib/cues/compile'
import { articlesCsv } from '@/lib/export/articles-csv'
import { phraseLines } from '@/lib/export/phrases-csv'
import { readHere } from '@/lib/import/read-article'
import { importSupplied } from '@/lib/import/supplied'
import { NO_SETTINGS } from '@/lib/model/import-job'
import { backupTo, restoreFrom } from '@/lib/store/backup'
import { checkStore } from '@/lib/store/check-store'
import { closeStore, withStore } from '@/lib/store/connect'
import { keepFeed } from '@/lib/store/feeds'
import { readArticle, readNewest, readReleases } from '@/lib/store/read'
import { temporaryStore } from './temporary-store'

const codebook = loadCodebook()
const cues = codebook.cues.map(({ id }) => id)
const stores = [temporaryStore()]
const file = join(stores[0]?.folder ?? '', 'backup.gz')
afterAll(async () => {
  for (const store of stores) await store.remove()
})

/** From here on the store is one in another, empty place. */
async function anotherStore(): Promise<void> {
  await closeStore()
  stores.push(temporaryStore())
}

/** Everything that can be exported of the newest release. */
async function exported(): Promise<string> {
  const { corpus } = await readNewest()
  const phrases: string[] = []
  for (const { id } of corpus.articles) {
    const article = await readArticle(id)
    if (article !== null) phrases.push(...phraseLines(article), article.raw)
  }
  return [...articlesCsv(corpus, cues), ...phrases, JSON.stringify(await readReleases())].join('')
}

beforeAll(async () => {
  await importSupplied(codebook, readHere(codebook, compileCodebook))
  await keepFeed('https://a.example/feed', 'Flux', NO_SETTINGS)
}, 120_000)

it('is one file, and in an empty place it gives the same bytes; numbers go on behind it', async () => {
  const before = await exported()
  const { rows } = await backupTo(file)
  await expect(restoreFrom(file)).rejects.toMatchObject({ code: 'store_not_empty' })
  await anotherStore()
  expect((await restoreFrom(file)).rows).toBe(rows)
  expect(await exported()).toBe(before)
  expect((await checkStore(() => {})).findings).toEqual([])
  // The next feed must not be given a number that one of the backup has.
  expect((await keepFeed('https://b.example/feed', 'Autre', NO_SETTINGS)).key).toBe(2)
  expect(await importSupplied(codebook, readHere(codebook, compileCodebook))).toMatchObject({ read: 0, changed: false })
}, 120_000)

it('that is cut off, or none, changes nothing', async () => {
  await anotherStore()
  const cut = join(stores[2]?.folder ?? '', 'cut.gz')
  writeFileSync(cut, readFileSync(file))
  truncateSync(cut, 20_000)
  await expect(restoreFrom(cut)).rejects.toMatchObject({ code: 'bad_backup' })
  writeFileSync(cut, gzipSync('{"format":"other"}\n'))
  await expect(restoreFrom(cut)).rejects.toMatchObject({ code: 'bad_backup' })
  writeFileSync(cut, gzipSync('{"format":"contrechamp-backup-2","migrations":9999}\n'))
  await expect(restoreFrom(cut)).rejects.toMatchObject({ code: 'newer_backup' })
  const whole = gunzipSync(readFileSync(file)).toString('latin1')
  const spoilt = [
    whole.replace('"table":"article"', '"table":"pg_authid"'),
    whole.replace(/("table":"placement".*\n\d+\t\d+\t)/, '$1x'),
    whole.replace(/\{"rows":(\d+)\}\n$/, '{"rows":1}\n'),
    whole.replace(/\{"rows":(\d+)\}\n$/, ''),
  ]
  for (const content of spoilt) {
    writeFileSync(cut, gzipSync(Buffer.from(content, 'latin1')))
    await expect(restoreFrom(cut)).rejects.toMatchObject({ code: 'bad_backup' })
  }
  expect(await readReleases()).toEqual([])
}, 60_000)

it('a check finds what does not fit', async () => {
  await anotherStore()
  await restoreFrom(file)
  const spoil = (statement: string) => withStore((database) => database.execute(sql.raw(statement)))
  await spoil(`update article set raw = raw || ' et plus' where key = 1`)
  await spoil(
    `update total set own = own + 1 where (reading, cue) in (select reading, cue from total order by 1, 2 limit 1)`,
  )
  await spoil(`update hit set "end" = 9999999 where id in (select id from hit order by id limit 1)`)
  await spoil(
    `insert into total (reading, cue, denied, own, quoted, reported, scare, unknown) select 999999, cue, denied, own, quoted, reported, scare, unknown from total limit 1`,
  )
  await spoil(`update placement set date = '1999' where article = 2`)
  const { findings } = await checkStore(() => {})
  expect(new Set(findings.map(({ what }) => what))).toEqual(
    new Set(['article_hash', 'totals', 'hit_span', 'hit_id', 'no_reading', 'corpus_digest']),
  )
}, 60_000)
