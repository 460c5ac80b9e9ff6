import type { JobState } from '../model/import-job'
import { type Claim, claimJob, STALE_SECONDS } from '../store/claim-job'
import { StoreFailure } from '../store/store-failure'

/**
 * Takes a job up. Where another process had it, waits until that is known to have ended; throws `import_busy` where it goes on working,
 * or where the job is in none of these states.
 */
export async function claimWhenFree(claim: Claim, from: readonly JobState[], to: JobState): Promise<void> {
  for (let waited = 0; ; waited++) {
    if (await claimJob(claim, from, to)) return
    if (waited > STALE_SECONDS + 2) throw new StoreFailure('import_busy', String(claim.job))
    await new Promise((done) => setTimeout(done, 1000))
  }
}
