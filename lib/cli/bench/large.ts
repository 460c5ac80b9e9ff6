import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { performance } from 'node:perf_hooks'
import { backupTo, restoreFrom } from '../../store/backup'
import { closeStore, withConnection } from '../../store/connect'
import { indexTexts } from '../../store/index-texts'
import { rounded } from './clock'
import { generateArticles } from './generate-articles'
import type { Material } from './material'
import { multiplyBackup } from './multiply-backup'
import { growthRows, type Row, readPages } from './read-pages'

/** Articles that are read for it; the others are these again, as articles of their own. */
const READ = 10_000
/** Times that the pages are read. */
const ROUNDS = 3

/**
 * Fills the empty database of `DATABASE_URL` with many articles, as the command `restore` does: first the backup, then the search index.
 * What is in the backup are articles that were imported and read, again and again under other keys.
 */
export async function loadLarge(material: Material, count: number, url: string): Promise<Row[]> {
  const folder = mkdtempSync(join(tmpdir(), 'contrechamp-bench-large-'))
  try {
    const [file, base, whole] = ['articles.jsonl', 'base.gz', 'whole.gz'].map((name) => join(folder, name))
    if (file === undefined || base === undefined || whole === undefined) throw new Error('invalid folder')
    await generateArticles(file, READ, material)
    delete process.env.DATABASE_URL
    process.env.DATA_DIR = join(folder, 'data')
    const { status } = spawnSync(process.execPath, ['lib/cli/contrechamp.mjs', 'import', '--json', file], {
      stdio: ['ignore', 'ignore', 'inherit'],
    })
    if (status !== 0) throw new Error(`the import ended with ${status}`)
    await backupTo(base)
    await closeStore()
    await multiplyBackup(base, whole, Math.round(count / READ))
    process.env.DATABASE_URL = url
    const loading = await secondsOf(() => restoreFrom(whole))
    const indexing = await secondsOf(indexTexts)
    return [
      ['articles that a backup has, loaded per second', count, rounded(count / loading), '≥ 1000'],
      ['the same, search index included', count, rounded(count / (loading + indexing)), '≥ 500'],
      ['size of the backup, GB', count, rounded(statSync(whole).size / 1e9), '–'],
      ['size of the database, GB', count, rounded((await databaseSize()) / 1e9), '–'],
    ]
  } finally {
    await closeStore()
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Limits for a million articles, for the slowest but one of twenty requests. */
const LIMITS: Readonly<Record<string, string>> = {
  'phrases of one outlet and cue': '≤ 100 (p95)',
  'phrases of all': '≤ 100 (p95)',
  'an article': '≤ 100 (p95)',
  'full-text search': '≤ 500 (p95)',
  'full-text search for a common word': '≤ 500 (p95)',
}

/**
 * Reads the pages over the store of `DATABASE_URL`, three times, by a new server each; before it over that of `smaller`, where there is
 * one, for how the times grow.
 */
export async function readLarge(url: string, smaller: string): Promise<readonly Row[]> {
  const few = smaller === '' ? [] : [await readOne(smaller)]
  const many = await readOne(url)
  const growth = growthRows(
    [...few, many].map(({ medians }) => medians),
    many.count,
  )
  return [...few.flatMap(({ rows }) => rows), ...many.rows, ...growth]
}

async function readOne(url: string) {
  const folder = mkdtempSync(join(tmpdir(), 'contrechamp-bench-large-'))
  try {
    const env = { DATABASE_URL: url }
    const count = await countArticles(url)
    const reading = await readPages({ folder, env, count, rounds: ROUNDS }, (what) => LIMITS[what] ?? '≤ 300 (p95)')
    return { ...reading, count }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

async function countArticles(url: string): Promise<number> {
  process.env.DATABASE_URL = url
  const { rows } = await withConnection((_, client) =>
    client.query<{ count: string }>('select count(*) as count from placement where until is null'),
  )
  await closeStore()
  return Number(rows[0]?.count)
}

async function secondsOf(work: () => Promise<unknown>): Promise<number> {
  const before = performance.now()
  await work()
  return (performance.now() - before) / 1000
}

async function databaseSize(): Promise<number> {
  const { rows } = await withConnection((_, client) =>
    client.query<{ size: string }>('select pg_database_size(current_database()) as size'),
  )
  return Number(rows[0]?.size)
}

/** Name and version of the database, and the memory that it has been given. */
export async function describeServer(): Promise<string> {
  const { rows } = await withConnection((_, client) =>
    client.query<{ version: string; buffers: string }>(
      `select current_setting('server_version') as version, current_setting('shared_buffers') as buffers`,
    ),
  )
  await closeStore()
  return `PostgreSQL ${rows[0]?.version} with ${rows[0]?.buffers} of shared buffers`
}
