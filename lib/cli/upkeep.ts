import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { loadCodebook } from '../codebook/load'
import { importSupplied } from '../import/supplied'
import { backupTo, restoreFrom } from '../store/backup'
import { checkStore } from '../store/check-store'
import { indexTexts } from '../store/index-texts'
import { refreshStatistics } from '../store/refresh-statistics'
import { StoreFailure } from '../store/store-failure'
import { readInThreads } from './read-in-threads'
import { readOptions } from './read-options'
import { runWithStore } from './run-with-store'
import { wrongUsage } from './wrong-usage'

const OPTIONS = { json: { type: 'boolean' } } as const

/** `contrechamp backup|restore|doctor|rescore`: keeping a store. Gives the exit code. */
export async function upkeepCommand(args: readonly string[], cwd: string): Promise<number> {
  const parsed = readOptions(args, OPTIONS)
  if (typeof parsed === 'string') return wrongUsage(parsed)
  const { values, positionals } = parsed
  const [command, file, ...more] = positionals
  const takesFile = command === 'backup' || command === 'restore'
  if (more.length > 0 || (file === undefined) === takesFile)
    return wrongUsage(`${command} takes ${takesFile ? 'one FILE' : 'no file'}`)
  const path = resolve(cwd, file ?? '')
  return runWithStore(async () => {
    switch (command) {
      case 'backup': {
        const { rows } = await backupTo(path)
        process.stdout.write(`${rows} rows in ${path}\n`)
        return 0
      }
      case 'restore': {
        if (!existsSync(path)) throw new StoreFailure('bad_backup', path)
        const { rows } = await restoreFrom(path)
        await indexTexts()
        await refreshStatistics()
        process.stdout.write(`${rows} rows from ${path}\n`)
        return 0
      }
      case 'doctor':
        return await doctor(values.json === true)
      default:
        return await rescore()
    }
  }, path)
}

/** Says of every hash, span and total whether it holds. */
async function doctor(json: boolean): Promise<number> {
  const { articles, readings, hits, findings } = await checkStore((done) => {
    if (process.stderr.isTTY) process.stderr.write(`\r${done} articles looked at …`)
  })
  if (process.stderr.isTTY) process.stderr.write('\r\u001b[K')
  for (const { what, where } of findings)
    process.stdout.write(`${json ? JSON.stringify({ what, where }) : `${what}: ${where}`}\n`)
  const sum = { articles, readings, hits, findings: findings.length }
  process.stdout.write(
    json
      ? `${JSON.stringify(sum)}\n`
      : `${articles} articles, ${readings} readings, ${hits} phrases: ${findings.length === 0 ? 'all as it should be' : `${findings.length} findings`}\n`,
  )
  return findings.length === 0 ? 0 : 1
}

/** Reads all articles with today's codebook and engine, where they have not been; what older links name stays. */
async function rescore(): Promise<number> {
  const codebook = loadCodebook()
  const reader = readInThreads(codebook)
  try {
    const { read, versions } = await importSupplied(codebook, reader, {
      onProgress: (done, of) => {
        if (process.stderr.isTTY) process.stderr.write(`\r${done} of ${of} articles read …`)
      },
    })
    process.stdout.write(
      `${read} articles read; corpus ${versions.corpus}, codebook ${versions.codebook}, engine ${versions.engine}\n`,
    )
    return 0
  } finally {
    await reader.close()
  }
}
