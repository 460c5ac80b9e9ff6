import { closeStore } from '../store/connect'
import { failureOf } from '../store/store-failure'

/**
 * Runs a command that uses the store, and closes that at its end. What is in the catalogue is told in one sentence, with its code; `what`
 * names the file or the store that a failure of the system is about.
 */
export async function runWithStore(work: () => Promise<number>, what = 'store'): Promise<number> {
  try {
    return await work()
  } catch (error) {
    const failure = failureOf(error, what)
    if (failure === null) throw error
    process.stderr.write(`contrechamp (${failure.code}): ${failure.message}\n`)
    return 1
  } finally {
    await closeStore()
  }
}
