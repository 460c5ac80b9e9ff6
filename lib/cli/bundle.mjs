import { createHash } from 'node:crypto'
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { isPrepared } from './is-prepared.mjs'
import { ROOT, STATE } from './project.mjs'

/** Program and worker threads: what is started by name. */
const ENTRIES = ['lib/cli/main.ts', 'lib/cli/score-worker.ts', 'lib/cli/reading-worker.ts', 'lib/cli/figure-worker.ts']
/** Bundles of earlier sources stay a day: a program that runs may still load a part of its own. */
const KEEP_MILLISECONDS = 24 * 60 * 60 * 1000
const NOTE = join(STATE, 'program.json')

/** @typedef {{ name: string, sources: Record<string, string> }} Note */

/**
 * The program as JavaScript, made again where a source has changed: a folder with `main.mjs`. Bundling takes a fifth of a second; to have
 * TypeScript translated file by file at each start took two, and 35 MB in every thread.
 *
 * @returns {Promise<string>}
 */
export async function ensureBundled() {
  const note = readNote()
  if (note !== null) {
    // A name and not a path: an image may have another place than the project that it was made in.
    const folder = join(STATE, note.name)
    if (existsSync(join(folder, 'main.mjs')) && (isPrepared() || isCurrent(note))) return folder
  }
  const fresh = makeFolder()
  const sources = await bundle(fresh.folder)
  if (fresh.kept) return keep(fresh.folder, sources)
  process.once('exit', () => rmSync(fresh.folder, { recursive: true, force: true }))
  return fresh.folder
}

/** A folder for a bundle: among the project's own state, or where that cannot be written a private one that goes with the process. */
function makeFolder() {
  try {
    mkdirSync(STATE, { recursive: true, mode: 0o711 })
    return { folder: mkdtempSync(join(STATE, 'program-new-')), kept: true }
  } catch {
    const folder = mkdtempSync(join(tmpdir(), 'contrechamp-'))
    // Packages stay outside the bundle, and are looked for beside it.
    symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'))
    return { folder, kept: false }
  }
}

/**
 * @param {string} folder
 * @returns {Promise<Record<string, string>>} the sources, each with its state
 */
async function bundle(folder) {
  const { build } = await import('esbuild')
  const { metafile } = await build({ ...OPTIONS, outdir: folder, packages: 'external' })
  return Object.fromEntries(Object.keys(metafile.inputs).map((file) => [file, stateOf(file)]))
}

/**
 * Folders of the packages that the program loads, below the project's: those that a bundle with everything in it would be made of.
 *
 * @returns {Promise<string[]>}
 */
export async function listPackages() {
  const { build } = await import('esbuild')
  const { metafile } = await build({ ...OPTIONS, outdir: 'nowhere', write: false, external: NOT_INSTALLED })
  const folders = Object.keys(metafile.inputs).flatMap((file) => PACKAGE.exec(file)?.[0] ?? [])
  return [...new Set(folders)].sort()
}

/** The folder of the package that a file is of, with those that lie in it. */
const PACKAGE = /^node_modules\/(?:@[^/]+\/)?[^/]+/
/** What packages would use if it were there. */
const NOT_INSTALLED = ['pg-native', 'canvas']

const OPTIONS = /** @type {const} */ ({
  absWorkingDir: ROOT,
  entryPoints: [...ENTRIES],
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  outExtension: { '.js': '.mjs' },
  tsconfig: join(ROOT, 'tsconfig.json'),
  keepNames: true,
  metafile: true,
  logLevel: 'silent',
})

/**
 * Gives the bundle its lasting name and notes what it was made of. Two programs that start together make two bundles of the same name; the
 * first one stays.
 *
 * @param {string} made
 * @param {Record<string, string>} sources
 */
function keep(made, sources) {
  const name = `program-${createHash('sha256').update(JSON.stringify(sources)).digest('hex').slice(0, 12)}`
  const folder = join(STATE, name)
  try {
    renameSync(made, folder)
  } catch {
    if (!existsSync(join(folder, 'main.mjs'))) return made
    rmSync(made, { recursive: true, force: true })
  }
  const note = `${NOTE}.${process.pid}`
  writeFileSync(note, JSON.stringify({ name, sources }))
  renameSync(note, NOTE)
  removeOld(folder)
  return folder
}

/** @param {string} current */
function removeOld(current) {
  for (const name of readdirSync(STATE)) {
    const path = join(STATE, name)
    if (!name.startsWith('program-') || path === current) continue
    const age = Date.now() - (statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? Date.now())
    if (age > KEEP_MILLISECONDS) rmSync(path, { recursive: true, force: true })
  }
}

/** @returns {Note | null} */
function readNote() {
  try {
    const note = JSON.parse(readFileSync(NOTE, 'utf8'))
    return typeof note.name === 'string' ? note : null
  } catch {
    return null
  }
}

/** @param {Note} note */
function isCurrent({ sources }) {
  return Object.entries(sources).every(([file, state]) => stateOf(file) === state)
}

/** @param {string} file */
function stateOf(file) {
  const found = statSync(join(ROOT, file), { throwIfNoEntry: false })
  return found === undefined ? 'none' : `${found.mtimeMs} ${found.size}`
}
