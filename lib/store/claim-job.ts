import { randomUUID } from 'node:crypto'
import { hostname } from 'node:os'
import { and, asc, eq, inArray, isNull, lte, or, sql } from 'drizzle-orm'
import type { ImportSettings, JobState } from '../model/import-job'
import { OPEN_STATES } from '../model/import-job'
import type { Issue } from '../model/issues'
import { type Database, withStore } from './connect'
import { importJob, importRow } from './job-schema'
import { codeOf } from './store-failure'
import type { Transaction } from './versions'

/** Whoever works on a job, by a name that nobody else has. */
export interface Claim {
  readonly job: number
  readonly runner: string
}

/** A claim of this process, whose name says where it runs. */
export const claimOf = (job: number): Claim => ({ job, runner: `${process.pid}@${hostname()} ${randomUUID()}` })

/** Whether who has claimed a job has ended for certain: a process of this machine that is no more. Of another machine nobody knows. */
function hasEnded(runner: string): boolean {
  const [, pid, host] = /^(\d+)@(.*) \S+$/.exec(runner) ?? []
  if (host !== hostname()) return false
  try {
    process.kill(Number(pid), 0)
    return false
  } catch (error) {
    return codeOf(error) === 'ESRCH'
  }
}

/** A claim that is told nothing of for so long belongs to a process that has ended. */
export const STALE_SECONDS = 15
/** How often a process that works on a job says so. */
const BEAT_MILLISECONDS = 3000

/** The job was cancelled, or another process has taken it up: who worked on it stops. */
export class ClaimLost extends Error {
  override readonly name = 'ClaimLost'
}

const isSilent = (seconds: number) => lte(importJob.beat, sql`now() - make_interval(secs => ${seconds})`)
const isFree = () => or(isNull(importJob.runner), isSilent(STALE_SECONDS))

/** Takes a job up, if nobody else works on it and it is in one of these states; it is then in `to`. */
export function claimJob(claim: Claim, from: readonly JobState[], to: JobState): Promise<boolean> {
  return withStore(async (database) => {
    const [found] = await database
      .select({ runner: importJob.runner })
      .from(importJob)
      .where(eq(importJob.key, claim.job))
    const ghost = found?.runner ?? ''
    const free = hasEnded(ghost) || ghost === claim.runner ? or(isFree(), eq(importJob.runner, ghost)) : isFree()
    const taken = await database
      .update(importJob)
      .set({ runner: claim.runner, beat: sql`now()`, state: to })
      .where(and(eq(importJob.key, claim.job), inArray(importJob.state, [...from]), free))
      .returning({ key: importJob.key })
    return taken.length > 0
  })
}

/** Says that the claim is alive, and holds the job's row until the transaction ends; throws where the claim is lost. */
export async function holdClaim(tx: Transaction | Database, { job, runner }: Claim): Promise<void> {
  const held = await tx
    .update(importJob)
    .set({ beat: sql`now()` })
    .where(and(eq(importJob.key, job), eq(importJob.runner, runner), inArray(importJob.state, ['staging', 'running'])))
    .returning({ key: importJob.key })
  if (held.length === 0) throw new ClaimLost()
}

/** Says so every few seconds until it is stopped, also where one row takes long. */
export function keepBeating(claim: Claim): () => void {
  const timer = setInterval(() => {
    withStore((database) => holdClaim(database, claim)).catch(() => {})
  }, BEAT_MILLISECONDS)
  timer.unref()
  return () => clearInterval(timer)
}

/** Lets a job go: into the state that it has now, or `failed` with what went wrong. Harmless where the claim is lost. */
export function releaseJob({ job, runner }: Claim, state: JobState, failure: Issue | null = null): Promise<void> {
  return withStore(async (database) => {
    await database
      .update(importJob)
      .set({ runner: null, state, failure, ...(state === 'failed' ? { endedAt: new Date() } : {}) })
      .where(and(eq(importJob.key, job), eq(importJob.runner, runner), inArray(importJob.state, [...OPEN_STATES])))
  })
}

/** Ends a job that has not come to its end; what waits is forgotten. False where there is no such job. */
export function cancelJob(job: number): Promise<boolean> {
  return withStore((database) =>
    database.transaction(async (tx) => {
      const ended = await tx
        .update(importJob)
        .set({ state: 'cancelled', endedAt: new Date(), runner: null })
        .where(and(eq(importJob.key, job), inArray(importJob.state, [...OPEN_STATES, 'failed'])))
        .returning({ key: importJob.key })
      if (ended.length === 0) return false
      await tx.delete(importRow).where(and(eq(importRow.job, job), eq(importRow.outcome, 'pending')))
      return true
    }),
  )
}

/** What holds for the rows of a staged job from now on. False where it is not staged. */
export function changeSettings(job: number, settings: ImportSettings): Promise<boolean> {
  return withStore(async (database) => {
    const changed = await database
      .update(importJob)
      .set({ settings })
      .where(and(eq(importJob.key, job), eq(importJob.state, 'staged')))
      .returning({ key: importJob.key })
    return changed.length > 0
  })
}

/** Lets a staged or broken job run: whoever claims it first works on it. False where it is neither. */
export function letRun(job: number): Promise<boolean> {
  return withStore(async (database) => {
    const changed = await database
      .update(importJob)
      .set({ state: 'running', runner: null, failure: null, beat: sql`now()` })
      .where(and(eq(importJob.key, job), inArray(importJob.state, ['staged', 'failed'])))
      .returning({ key: importJob.key })
    return changed.length > 0
  })
}

/** Jobs of which nothing was heard for so long: their process has ended before they did. */
export function strandedJobs(
  seconds = STALE_SECONDS,
): Promise<readonly { readonly job: number; readonly state: JobState }[]> {
  return withStore((database) =>
    database
      .select({ job: importJob.key, state: importJob.state })
      .from(importJob)
      .where(and(inArray(importJob.state, ['staging', 'running']), isSilent(seconds)))
      .orderBy(asc(importJob.key)),
  )
}

/** Ends a job whose rows have not all come in and whose process has gone with the file. */
export function failStaging(job: number, failure: Issue): Promise<void> {
  return withStore(async (database) => {
    await database
      .update(importJob)
      .set({ state: 'failed', failure, endedAt: new Date(), runner: null })
      .where(and(eq(importJob.key, job), eq(importJob.state, 'staging'), isFree()))
  })
}
