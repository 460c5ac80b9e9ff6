/** Longer than this nobody else in the process is kept waiting. */
const MOST_MILLISECONDS = 20

/**
 * For work that a server does between the requests of others: to be called, and waited for, every few hundred steps. Lets others have
 * their turn where the last one is long ago.
 */
export function takeTurns(): () => Promise<void> {
  let last = performance.now()
  return async () => {
    if (performance.now() - last < MOST_MILLISECONDS) return
    await new Promise((done) => setImmediate(done))
    last = performance.now()
  }
}
