import { type Issue, issueOf } from '../model/issues'
import { isAway, withStore } from '../store/connect'

/** Longer than a restart of a server or a change of its network takes. */
const PATIENCE_MILLISECONDS = 5 * 60_000
const ASK_EVERY_MILLISECONDS = 1000

/**
 * Does work that may be done again from its beginning. Where the database goes while it is done, that is said once and waited for, five
 * minutes at most, and the work is done again.
 */
export async function patiently<T>(work: (isAgain: boolean) => Promise<T>, onAway: (issue: Issue) => void): Promise<T> {
  for (let times = 0; ; times++) {
    try {
      return await work(times > 0)
    } catch (error) {
      if (!isAway(error)) throw error
      onAway(issueOf('store_away'))
      if (!(await comesBack())) throw error
    }
  }
}

async function comesBack(): Promise<boolean> {
  const until = Date.now() + PATIENCE_MILLISECONDS
  while (Date.now() < until) {
    await new Promise((done) => setTimeout(done, ASK_EVERY_MILLISECONDS))
    try {
      await withStore((database) => database.execute('select 1'))
      return true
    } catch (error) {
      if (!isAway(error)) throw error
    }
  }
  return false
}
