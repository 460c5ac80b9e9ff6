import { existsSync, mkdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Failure, failureOf } from './failure.mjs'
import { STATE } from './project.mjs'

const LOCK = join(STATE, 'set-up.lock')
/** The holder touches the lock every second; one that has not been touched for this long was left by a killed process. */
const STALE_MILLISECONDS = 15_000
/** A first installation over a slow line takes minutes. */
const PATIENCE_MILLISECONDS = 15 * 60_000

/**
 * Runs `work` while no other process installs or builds in this folder; a second one waits, then finds the work done.
 *
 * @template T
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function withSetUpLock(work) {
  const until = Date.now() + PATIENCE_MILLISECONDS
  let told = false
  while (!(await takeLock())) {
    if (Date.now() > until) throw new Failure('setup_locked', LOCK)
    if (!told) console.error('Another process is setting up in this folder; waiting for it to finish …')
    told = true
    await new Promise((done) => setTimeout(done, 500))
  }
  const beat = setInterval(touch, 1000)
  const release = () => rmSync(LOCK, { force: true })
  process.once('exit', release)
  try {
    return await work()
  } finally {
    clearInterval(beat)
    process.off('exit', release)
    release()
  }
}

function touch() {
  try {
    utimesSync(LOCK, new Date(), new Date())
  } catch {
    // Someone has removed the folder of the state: the work goes on.
  }
}

async function takeLock() {
  if (createLock()) return true
  if (isHeld()) return false
  rmSync(LOCK, { force: true })
  if (!createLock()) return false
  // Two may have found the same abandoned lock: the later one has removed the other's.
  await new Promise((done) => setTimeout(done, 200))
  return existsSync(LOCK) && readFileSync(LOCK, 'utf8') === `${process.pid}\n`
}

function createLock() {
  try {
    mkdirSync(STATE, { recursive: true, mode: 0o711 })
    writeFileSync(LOCK, `${process.pid}\n`, { flag: 'wx' })
    return true
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false
    throw failureOf(error, STATE)
  }
}

function isHeld() {
  try {
    const age = Date.now() - statSync(LOCK).mtimeMs
    return age < STALE_MILLISECONDS && isAlive(Number(readFileSync(LOCK, 'utf8')))
  } catch {
    return false
  }
}

/** @param {number} pid */
function isAlive(pid) {
  try {
    // 0 is a lock that is being written.
    return pid === 0 || process.kill(pid, 0)
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}
