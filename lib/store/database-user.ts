import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { StoreFailure } from './store-failure'

export interface DatabaseUser {
  readonly uid: number
  readonly gid: number
}

/** Users that a PostgreSQL started by root may run as, in order of preference. */
const UNPRIVILEGED = ['postgres', 'nobody']

/** Who runs PostgreSQL: null is whoever runs this process; root, which PostgreSQL refuses, drops to an unprivileged user. */
export function databaseUser(): DatabaseUser | null {
  if (process.getuid?.() !== 0) return null
  const lines = readFileSync('/etc/passwd', 'utf8').split('\n')
  for (const name of UNPRIVILEGED) {
    const fields = lines.find((line) => line.startsWith(`${name}:`))?.split(':') ?? []
    const [uid, gid] = [Number(fields[2]), Number(fields[3])]
    if (uid > 0 && gid > 0) return { uid, gid }
  }
  throw new StoreFailure('no_database_user')
}

/** Asks the system itself, so that modes, groups, access lists and mounts all count. */
export function mayEnter(user: DatabaseUser | null, folder: string): boolean {
  if (user === null) return true
  return spawnSync('/bin/sh', ['-c', 'cd -- "$1"', 'sh', folder], { ...user, cwd: '/', stdio: 'ignore' }).status === 0
}
