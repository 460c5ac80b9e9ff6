import { sql } from 'drizzle-orm'
import { closeStore, withStore } from '../../lib/store/connect'

/**
 * A process that uses the store, driven by lines on standard input: "ask" prints the number of the server's process,
 * "close" closes the store and ends. The end of the input is a kill.
 */
async function ask(): Promise<void> {
  const { rows } = await withStore((database) =>
    database.execute(sql`select split_part(pg_read_file('postmaster.pid'), chr(10), 1) pid`),
  )
  process.stdout.write(`${rows[0]?.pid}\n`)
}

process.stdin.setEncoding('utf8').on('data', async (line: string) => {
  if (line.startsWith('ask')) await ask()
  if (!line.startsWith('close')) return
  await closeStore()
  process.exit(0)
})
