import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { Failure, failureOf } from './failure.mjs'
import { logFile, ROOT } from './project.mjs'
import { runChild } from './run-child.mjs'
import { withSetUpLock } from './set-up-lock.mjs'

/** @typedef {{ packages: Record<string, { version?: string, optional?: boolean }> }} Lock */

/** Installs what the lock file names, where that is not there yet. Says so on standard error: standard output is for results. */
export async function ensureInstalled() {
  if (isInstalled()) return
  await withSetUpLock(async () => {
    if (isInstalled()) return
    console.error('Installing the packages of the lock file (once, about a minute) …')
    const [program = 'npm', ...args] = npmCommand()
    const options = ['ci', '--include=dev', '--include=optional', '--no-audit', '--no-fund', '--loglevel=error']
    const { code, said } = await runChild(program, [...args, ...options], {}).catch(() => {
      throw new Failure('no_npm')
    })
    if (code !== 0) throw failedStep('install', said)
  })
}

/**
 * True where `node_modules` holds every package of the lock, in its version. npm writes its own account of that as its last
 * act, so an interrupted installation does not count, and one that the user made by hand does.
 */
export function isInstalled(root = ROOT) {
  const held = readLock(join(root, 'node_modules', '.package-lock.json'))
  const wanted = readLock(join(root, 'package-lock.json'))
  if (held === null || wanted === null) return false
  return Object.entries(wanted.packages).every(([path, { version, optional }]) => {
    if (path === '') return true
    const there = held.packages[path]
    return there === undefined ? optional === true : there.version === version
  })
}

/**
 * @param {string} file
 * @returns {Lock | null}
 */
function readLock(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    return null
  }
}

/** The npm that runs this, else the one beside Node, else the one on the path. */
function npmCommand() {
  const running = process.env.npm_execpath ?? ''
  if (basename(running) === 'npm-cli.js' && existsSync(running)) return [process.execPath, running]
  const beside = join(dirname(process.execPath), '..', 'lib', 'node_modules', 'npm', 'bin', 'npm-cli.js')
  return existsSync(beside) ? [process.execPath, beside] : ['npm']
}

/**
 * A step of the set-up has failed: what it said goes into a log, and tells the causes that have a sentence of their own.
 *
 * @param {'install' | 'build'} step
 * @param {string} said
 */
export function failedStep(step, said) {
  if (/ENOSPC|EDQUOT|[Nn]o space left on device/.test(said)) return new Failure('disk_full', ROOT)
  if (/EROFS|EACCES|[Rr]ead-only file system/.test(said)) return new Failure('read_only', ROOT)
  const log = logFile(step)
  try {
    writeFileSync(log, said)
  } catch (error) {
    return failureOf(error, log)
  }
  return new Failure(`${step}_failed`, log)
}
