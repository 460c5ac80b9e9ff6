import { appendFileSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Failure, failureOf, sentenceOf } from './failure.mjs'
import { watchParent } from './watch-parent.mjs'

/** The folder of the project; every command runs in it, wherever it was called from. */
export const ROOT = fileURLToPath(new URL('../../', import.meta.url)).replace(/[/\\]$/, '')

/** The project's own state: logs and the lock of the set-up. Data may lie elsewhere (`DATA_DIR`). */
export const STATE = join(ROOT, '.contrechamp')

/** @param {string} name */
export function logFile(name) {
  try {
    mkdirSync(STATE, { recursive: true, mode: 0o711 })
  } catch (error) {
    throw failureOf(error, ROOT)
  }
  return join(STATE, `${name}.log`)
}

/**
 * Runs a command to its end, or to that of the npm which started it. A failure is one sentence on standard error; what nobody foresaw goes into a log, and the
 * sentence says where.
 *
 * @param {() => Promise<number>} command gives the exit code
 */
export async function runCommand(command) {
  process.chdir(ROOT)
  watchParent(() => process.kill(process.pid, 'SIGTERM'))
  // Until it has ended well it has failed: a program in which nothing is left to wait for ends by itself, without an error.
  process.exitCode = 1
  const endsEarly = () => console.error(unforeseen(new Error('the command waits for something that will not come')))
  process.once('beforeExit', endsEarly)
  try {
    process.exitCode = await command()
  } catch (error) {
    console.error(sentenceOf(error) ?? unforeseen(error))
  } finally {
    process.off('beforeExit', endsEarly)
  }
}

/** @param {unknown} error */
function unforeseen(error) {
  const said = error instanceof Error ? (error.stack ?? error.message) : String(error)
  try {
    const log = logFile('error')
    appendFileSync(log, `${new Date().toISOString()} ${said}\n`)
    return sentenceOf(new Failure('unforeseen', log))
  } catch {
    return sentenceOf(new Failure('unforeseen', said.split('\n')[0]))
  }
}
