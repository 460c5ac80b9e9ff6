import { spawn } from 'node:child_process'
import { Socket } from 'node:net'
import { Client, type ClientConfig } from 'pg'
import type { DatabaseUser } from './database-user'

/** Seconds without any user after which the guard stops PostgreSQL: long enough to start one command after another. */
const IDLE_SECONDS = 6
export const GUARD_NAME = 'contrechamp guard'
/** The guard's own lock: whoever holds it is the guard, so there is never a second one. */
const GUARD_LOCK = 727_003

/**
 * The guard runs inside PostgreSQL, as a session of its own: every second it counts the other sessions, and when nobody has
 * been there for a while it has the server stopped.
 *
 * A session ends with its process, however that ends, and the guard ends with the server: whichever process is killed,
 * nothing is left over. It commits in its loop, so that it holds no snapshot and always sees the present.
 */
const GUARD = `do $guard$
declare idle integer := 0;
begin
  if not pg_try_advisory_lock(${GUARD_LOCK}) then return; end if;
  perform set_config('log_min_error_statement', 'panic', false);
  loop
    perform pg_sleep(1);
    if exists (select from pg_stat_activity where backend_type = 'client backend' and pid <> pg_backend_pid())
    then idle := 0; else idle := idle + 1; end if;
    commit;
    if idle >= ${IDLE_SECONDS} then
      execute format('copy (select) to program %L',
        'kill -INT ' || split_part(pg_read_file('postmaster.pid'), chr(10), 1)::integer);
      idle := 0;
    end if;
  end loop;
end $guard$`

/** True where the guard's lock is taken; asked over a session that the caller holds. */
export async function isGuarded(client: Client): Promise<boolean> {
  const { rowCount } = await client.query(
    "select from pg_locks where locktype = 'advisory' and objid = $1 and granted",
    [GUARD_LOCK],
  )
  return (rowCount ?? 0) > 0
}

/** Starts the guard where there is none, and returns when it runs. It does not need this process any longer. */
export async function startGuard(connection: ClientConfig): Promise<void> {
  const asking = new Client(connection)
  asking.on('error', () => {})
  await asking.connect()
  try {
    if (await isGuarded(asking)) return
    const socket = new Socket()
    const guard = new Client({ ...connection, application_name: GUARD_NAME, stream: () => socket })
    guard.on('error', () => {})
    await guard.connect()
    // Never answered: the session is left to itself. PostgreSQL looks for a lost client only when it has something to send.
    guard.query(GUARD).catch(() => {})
    while (!(await isGuarded(asking))) await new Promise((done) => setTimeout(done, 20))
    socket.destroy()
  } finally {
    await asking.end().catch(() => {})
  }
}

export interface StartWatch {
  /** The guard runs: the watch ends without doing anything. */
  readonly release: () => void
  /** There will be no guard: the watch stops the server. */
  readonly abandon: () => void
}

/**
 * Watches over the moments between the start of PostgreSQL and that of its guard: a shell that waits on a pipe from this
 * process, and stops the server when the pipe closes without the word.
 */
export function watchStart(postmaster: number, user: DatabaseUser | null): StartWatch {
  const script = 'read -r word; test "$word" = guarded || kill -INT "$1"'
  const watch = spawn('/bin/sh', ['-c', script, 'sh', String(postmaster)], {
    ...user,
    cwd: '/',
    detached: true,
    stdio: ['pipe', 'ignore', 'ignore'],
  })
  watch.on('error', () => {})
  watch.stdin.on('error', () => {})
  watch.unref()
  return { release: () => watch.stdin.end('guarded\n'), abandon: () => watch.stdin.end() }
}
