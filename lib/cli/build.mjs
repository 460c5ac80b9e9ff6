import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { failureOf } from './failure.mjs'
import { failedStep } from './install.mjs'
import { ROOT } from './project.mjs'
import { runChild } from './run-child.mjs'
import { withSetUpLock } from './set-up-lock.mjs'

/** What the built pages depend on. The texts under `data/articles` are read when the server starts. */
const SOURCES = [
  'app',
  'components',
  'data/codebook',
  'instrumentation.ts',
  'lib',
  'next.config.ts',
  'package-lock.json',
  'package.json',
  'postcss.config.mjs',
  'proxy.ts',
  'public',
  'tsconfig.json',
]
/** Run by Node as they are: a change there needs no build. */
const NOT_BUILT = ['lib/cli', 'lib/README.md']

const OUTPUT = join(ROOT, '.next')
const STAMP = join(OUTPUT, 'contrechamp-sources')
export const NEXT = join(ROOT, 'node_modules', 'next', 'dist', 'bin', 'next')

/** Builds the pages, where their sources have changed since the last build. */
export async function ensureBuilt() {
  const sources = hashSources()
  if (isBuilt(sources)) return
  await withSetUpLock(async () => {
    if (isBuilt(sources)) return
    console.error('Building the pages (once, about half a minute) …')
    try {
      rmSync(STAMP, { force: true })
    } catch (error) {
      throw failureOf(error, OUTPUT)
    }
    const env = { NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' }
    const { code, said } = await runChild(process.execPath, [NEXT, 'build'], { env })
    if (code !== 0) throw failedStep('build', said)
    try {
      writeFileSync(STAMP, sources)
    } catch (error) {
      throw failureOf(error, OUTPUT)
    }
  })
}

/** @param {string} sources */
function isBuilt(sources) {
  return existsSync(join(OUTPUT, 'BUILD_ID')) && existsSync(STAMP) && readFileSync(STAMP, 'utf8') === sources
}

/** Hash over paths and contents of the sources. */
function hashSources() {
  const hash = createHash('sha256').update(process.env.CONTRECHAMP_STANDALONE ?? '')
  for (const file of SOURCES.flatMap(filesUnder).sort())
    hash
      .update(`${file}\0`)
      .update(readFileSync(join(ROOT, file)))
      .update('\0')
  return hash.digest('hex')
}

/**
 * @param {string} path
 * @returns {string[]}
 */
function filesUnder(path) {
  const full = join(ROOT, path)
  if (NOT_BUILT.includes(path) || !existsSync(full)) return []
  return statSync(full).isDirectory() ? readdirSync(full).flatMap((name) => filesUnder(`${path}/${name}`)) : [path]
}
