import { once } from 'node:events'
import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  articlesOf,
  countRows,
  doctor,
  exportOf,
  kill,
  postmasterOf,
  type Row,
  startImport,
} from '@/lib/cli/bench/faulty-import'
import { generateArticles } from '@/lib/cli/bench/generate-articles'
import { readMaterial } from '@/lib/cli/bench/material'
import { measureAbsence, measureFullDisk } from '@/lib/cli/bench/outages'

const ARTICLES = 600
const folder = mkdtempSync(join(tmpdir(), 'contrechamp-faults-'))
const file = join(folder, 'articles.jsonl')
let expected = ''

/** Every line that wants something has it. */
const unmet = (rows: readonly Row[]) => rows.filter(([, measured, wanted]) => wanted !== '–' && measured !== wanted)

beforeAll(async () => {
  // The database's user may enter: else its files would be elsewhere.
  chmodSync(folder, 0o711)
  // Vitest's own, which is no address of a site.
  delete process.env.BASE_URL
  await generateArticles(file, ARTICLES, readMaterial())
  await once(startImport(join(folder, 'plain'), file).child, 'exit')
  expected = await exportOf(join(folder, 'plain'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('an import', () => {
  it('that is killed, and its database with it, loses nothing that it has told, and has every article once', async () => {
    const data = join(folder, 'killed')
    for (const [round, victim] of ['import', 'database', 'import', 'database'].entries()) {
      const run = startImport(data, file)
      const ended = once(run.child, 'exit')
      await pause(2200 + 350 * round)
      kill(victim === 'import' ? run.child.pid : postmasterOf(data))
      await ended
      expect(await countRows(data)).toBeGreaterThanOrEqual(run.acknowledged())
    }
    const [code] = await once(startImport(data, file).child, 'exit')
    expect(code).toBe(0)
    const there = await articlesOf(data)
    expect(there).toHaveLength(ARTICLES)
    expect(new Set(there).size).toBe(ARTICLES)
    expect((await doctor(data)).findings).toBe(0)
    expect(await exportOf(data)).toBe(expected)
  })

  it('is done once where two are started with one file', async () => {
    const data = join(folder, 'twice')
    const codes = await Promise.all([file, file].map((one) => once(startImport(data, one).child, 'exit')))
    expect(codes.flatMap(([code]) => code).every((code) => code === 0 || code === 1)).toBe(true)
    expect(await exportOf(data)).toBe(expected)
  })

  it('outlives an absent database, whose server stays alive, says that it is not ready, and comes back by itself', async () => {
    const rows = await measureAbsence(folder, file, expected, { cutAfter: 1000, away: 5000 })
    expect(unmet(rows)).toEqual([])
    expect(rows).toContainEqual(['the import in which that happened', 'went on', 'went on'])
  })

  it('ends with a clear word where the disk is full, and goes on where there is room again', async () => {
    const rows = await measureFullDisk(folder, file, expected, '58m')
    expect(unmet(rows)).toEqual([])
    expect(rows[0]?.[1]).toMatch(/^(?:ended: disk_full|not measured)/)
  })
})
