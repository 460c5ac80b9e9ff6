import { setTimeout as pause } from 'node:timers/promises'
import { sql } from 'drizzle-orm'
import { afterAll, expect, it } from 'vitest'
import { withStore } from '@/lib/store/connect'
import { temporaryStore } from './temporary-store'

const store = temporaryStore()
afterAll(() => store.remove(), 60_000)

it('a connection that is cut between two statements of a transaction ends no process: the work is done once more', async () => {
  let times = 0
  const done = await withStore((database) =>
    database.transaction(async (tx) => {
      times++
      const { rows } = await tx.execute<{ pid: number }>(sql`select pg_backend_pid() as pid`)
      if (times === 1) {
        await withStore((other) => other.execute(sql`select pg_terminate_backend(${rows[0]?.pid ?? 0})`))
        // Nobody asks for anything now: an error that only the connection hears of must not end the process.
        await pause(300)
      }
      await tx.execute(sql`select 1`)
      return 'done'
    }),
  )
  expect([done, times]).toEqual(['done', 2])
}, 60_000)
