import { readFileSync, writeFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'

/**
 * Adds to the lock file the programs for other platforms that a registry mirror does not serve. npm leaves out what it could
 * not fetch, and `npm ci` then refuses the lock. Run after every `npm install`: node lib/cli/fix-lock.mjs
 *
 * @typedef {{
 *   version?: string, optional?: boolean, dev?: boolean, resolved?: string, os?: string[], cpu?: string[], libc?: string[],
 *   optionalDependencies?: Record<string, string>
 * }} Entry
 * @typedef {{ packages: Record<string, Entry> }} Lock
 */

const SYSTEMS = ['aix', 'android', 'darwin', 'freebsd', 'linux', 'netbsd', 'openbsd', 'openharmony', 'sunos', 'win32']
const PROCESSORS = [
  'arm',
  'arm64',
  'ia32',
  'loong64',
  'mips64el',
  'ppc64',
  'ppc64le',
  'riscv64',
  's390x',
  'x64',
  'wasm32',
]

/**
 * Optional dependencies that some package names and no entry of the lock answers, as `[path, entry]`.
 *
 * @param {Lock} lock
 * @returns {[string, Entry][]}
 */
export function missingEntries({ packages }) {
  /** @type {Map<string, Entry>} */
  const missing = new Map()
  for (const [path, { optionalDependencies = {}, dev }] of Object.entries(packages))
    for (const [name, range] of Object.entries(optionalDependencies)) {
      const version = /^[~^]?(\d+\.\d+\.\d+\S*)$/.exec(range)?.[1]
      if (version === undefined || isAnswered(packages, path, name)) continue
      const top = `node_modules/${name}`
      const there = packages[top] ?? missing.get(top)
      const place = there === undefined || there.version === version ? top : `${path}/${top}`
      missing.set(place, { version, ...platformOf(name), ...(dev === true && { dev }), optional: true })
    }
  return [...missing]
}

/**
 * Node looks beside the package, then in each folder above it.
 *
 * @param {Lock['packages']} packages
 * @param {string} path
 * @param {string} name
 */
function isAnswered(packages, path, name) {
  for (let from = path; ; from = from.slice(0, Math.max(0, from.lastIndexOf('node_modules/') - 1))) {
    if (packages[`${from === '' ? '' : `${from}/`}node_modules/${name}`] !== undefined) return true
    if (from === '') return false
  }
}

/**
 * @param {string} name
 * @returns {Pick<Entry, 'os' | 'cpu' | 'libc'>}
 */
function platformOf(name) {
  const words = name.replace('linuxmusl', 'linux-musl').split(/[^a-z0-9]+/)
  const os = words.filter((word) => SYSTEMS.includes(word))
  const cpu = words.filter((word) => PROCESSORS.includes(word))
  const libc = words.includes('musl') ? ['musl'] : words.includes('gnu') ? ['glibc'] : []
  return { ...(cpu.length > 0 && { cpu }), ...(libc.length > 0 && { libc }), ...(os.length > 0 && { os }) }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const file = 'package-lock.json'
  /** @type {Lock} */
  const lock = JSON.parse(readFileSync(file, 'utf8'))
  const missing = missingEntries(lock)
  const packages = [...Object.entries(lock.packages), ...missing].sort(([a], [b]) => (a < b ? -1 : 1))
  writeFileSync(file, `${JSON.stringify({ ...lock, packages: Object.fromEntries(packages) }, null, 2)}\n`)
  console.log(`${missing.length} entries added`)
}
