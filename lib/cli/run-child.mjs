import { spawn } from 'node:child_process'

/**
 * @typedef {object} ChildRun
 * @property {Readonly<Record<string, string>>} [env] added to this process's
 * @property {boolean} [show] its output goes where ours goes; else it is kept and given back
 */

/** Of what a program says, this much is kept, from the end. */
const KEPT = 200_000

/** Groups of the children that run now, so that a signal to this process reaches them all. @type {Set<number>} */
const groups = new Set()
let stopping = false

/**
 * Runs a program to its end and gives its exit code and what it said. It ends with this process, also when that is killed: a shell waits on
 * a pipe from here, and stops the program and its children when the pipe closes.
 *
 * @param {string} program
 * @param {readonly string[]} args
 * @param {ChildRun} run
 * @returns {Promise<{ code: number, said: string }>}
 */
export function runChild(program, args, { env, show = false }) {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, {
      detached: true,
      stdio: ['ignore', show ? 'inherit' : 'pipe', show ? 'inherit' : 'pipe'],
      env: { ...process.env, ...env },
    })
    child.once('error', reject)
    const { pid } = child
    if (pid === undefined) return
    groups.add(pid)
    let said = ''
    for (const stream of [child.stdout, child.stderr])
      stream?.setEncoding('utf8').on('data', (text) => {
        said = (said + text).slice(-KEPT)
      })
    const watch = spawn(
      '/bin/sh',
      ['-c', 'read -r word; kill -s TERM -- "-$1"; sleep 2; kill -s KILL -- "-$1"', 'sh', `${pid}`],
      {
        detached: true,
        stdio: ['pipe', 'ignore', 'ignore'],
      },
    )
    watch.on('error', () => {})
    watch.stdin.on('error', () => {})
    child.once('exit', () => {
      groups.delete(pid)
      watch.kill('SIGKILL')
    })
    child.once('close', (code) => resolve({ code: code ?? 1, said }))
  })
}

/**
 * From now on a signal that ends this process ends its children first. Gives the function that takes this back.
 *
 * @returns {() => void}
 */
export function endWithSignals() {
  const signals = /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])
  for (const signal of signals) process.on(signal, stop)
  return () => {
    for (const signal of signals) process.off(signal, stop)
  }
}

/** @param {NodeJS.Signals} signal */
function stop(signal) {
  if (stopping) return
  stopping = true
  for (const pid of groups) stopGroup(pid, 'SIGTERM')
  const deadline = Date.now() + 2000
  const wait = setInterval(() => {
    if (groups.size > 0 && Date.now() < deadline) return
    for (const pid of groups) stopGroup(pid, 'SIGKILL')
    clearInterval(wait)
    process.exit(signal === 'SIGINT' ? 130 : 143)
  }, 50)
}

/**
 * @param {number} pid
 * @param {NodeJS.Signals} signal
 */
function stopGroup(pid, signal) {
  try {
    process.kill(-pid, signal)
  } catch {
    // It has ended by itself.
  }
}
