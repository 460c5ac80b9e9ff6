import { readFileSync } from 'node:fs'

/** Whether the process still runs. One whose parent has not asked for its end yet has ended all the same. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return process.platform !== 'linux' || !/\) Z /.test(readFileSync(`/proc/${pid}/stat`, 'utf8'))
  } catch {
    // It ended before the signal, or between the signal and the reading.
    return false
  }
}

/** Ends when the process has; the test's own limit ends the waiting. */
export async function gone(pid: number): Promise<void> {
  while (isAlive(pid)) await new Promise((done) => setTimeout(done, 100))
}
