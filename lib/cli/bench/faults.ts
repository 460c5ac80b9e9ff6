import { once } from 'node:events'
import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { performance } from 'node:perf_hooks'
import { seededRandom } from '../../score/random'
import {
  articlesOf,
  countRows,
  doctor,
  exportOf,
  kill,
  postmasterOf,
  type Row,
  same,
  startImport,
} from './faulty-import'
import { generateArticles } from './generate-articles'
import type { Material } from './material'
import { measureAbsence, measureFullDisk } from './outages'
import { startServer, stopServer } from './server'

const ARTICLES = 10_000

/**
 * An import that is killed again and again, half of the times with its database, and started again each time; then two imports of the same
 * articles at once, and two hundred readers beside one. Nothing may be lost, doubled or left broken.
 */
export async function measureFaults(material: Material, kills: number): Promise<Row[]> {
  const folder = mkdtempSync(join(tmpdir(), 'contrechamp-bench-faults-'))
  // The database's user may enter: else its files would be elsewhere.
  chmodSync(folder, 0o711)
  const file = join(folder, 'articles.jsonl')
  const data = join(folder, 'data')
  const { below } = seededRandom('faults')
  try {
    await generateArticles(file, ARTICLES, material)
    let [killed, databases, acknowledged, lost, failed] = [0, 0, 0, 0, 0]
    let done = false
    while (!done) {
      const run = startImport(data, file)
      // A run that outlives its database goes on, and is struck again.
      const strike = () => {
        if (killed >= kills) return
        killed++
        if (killed % 2 === 0) {
          if (kill(postmasterOf(data))) databases++
          next = setTimeout(strike, 400 + below(1200))
        } else kill(run.child.pid)
      }
      let next = setTimeout(strike, 1000 + below(1500))
      const [code] = await once(run.child, 'exit')
      clearTimeout(next)
      done = code === 0
      if (code !== null && code > 0) failed++
      const there = await countRows(data)
      if (there < run.acknowledged()) lost++
      acknowledged = Math.max(acknowledged, run.acknowledged())
    }
    const whole = await articlesOf(data)
    const check = await doctor(data)
    const plain = join(folder, 'plain')
    await once(startImport(plain, file).child, 'exit')
    const twice = await Promise.all([file, file].map((one) => once(startImport(plain, one).child, 'exit')))
    const readers = await readWhileImporting(folder, file)
    const expected = await exportOf(plain)
    const outages = [
      ...(await measureAbsence(folder, file, expected)),
      ...(await measureFullDisk(folder, file, expected)),
    ]
    return [
      ['kill −9 of the import or of its database, in the middle', killed, kills],
      ['of these, of its database', databases, '–'],
      ['starts that said what was wrong and ended, instead of going on', failed, '–'],
      ['times that an acknowledged article was missing', lost, 0],
      ['articles at the end', whole.length, ARTICLES],
      ['of these, different ones', new Set(whole).size, ARTICLES],
      ['findings of the check of every hash, span and total', check.findings, 0],
      ['the same export as without a fault', same(await exportOf(data), expected), 'yes'],
      [
        'two imports of one file at once: ended well, or told that the other does it',
        twice.filter(([code]) => code === 0 || code === 1).length,
        2,
      ],
      ['articles after them', new Set(await articlesOf(plain)).size, ARTICLES],
      ['readers at once while an import runs: pages asked for', readers.asked, READERS * PAGES_EACH],
      ['of these, answered', readers.answered, READERS * PAGES_EACH],
      ['median and longest wait for a page, ms', `${readers.median} / ${readers.longest}`, '–'],
      ['the import beside them: ended well', readers.imported, 'yes'],
      ...outages,
    ]
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

const READERS = 200
const PAGES_EACH = 3

/** Two hundred readers, each with some pages one after the other, while articles come in. */
async function readWhileImporting(folder: string, file: string) {
  const home = join(folder, 'readers')
  const server = await startServer(home)
  const waits: number[] = []
  try {
    const run = startImport(join(home, 'data'), file)
    const ended = once(run.child, 'exit')
    const read = async () => {
      for (const path of ['/', '/compare', '/events'].slice(0, PAGES_EACH)) {
        const before = performance.now()
        const answer = await fetch(`${server.url}${path}`).catch(() => null)
        const text = await answer?.text().catch(() => '')
        if (answer?.status === 200 && text?.includes('</html>') === true) waits.push(performance.now() - before)
      }
    }
    await Promise.all(Array.from({ length: READERS }, read))
    const [code] = await ended
    const inOrder = waits.sort((a, b) => a - b)
    return {
      asked: READERS * PAGES_EACH,
      answered: waits.length,
      median: Math.round(inOrder[Math.floor(inOrder.length / 2)] ?? 0),
      longest: Math.round(inOrder.at(-1) ?? 0),
      imported: code === 0 ? 'yes' : 'no',
    }
  } finally {
    await stopServer(server.child)
  }
}
