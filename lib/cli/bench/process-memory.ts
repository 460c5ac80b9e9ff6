import { readdirSync, readFileSync } from 'node:fs'

/** A process and those that it started, as far as they run. Linux tells; elsewhere the list is the process alone. */
export function processTree(pid: number): readonly number[] {
  const found = [pid]
  for (const one of found) {
    const children = read(`/proc/${one}/task/${one}/children`)
    found.push(...children.split(' ').filter(Boolean).map(Number))
  }
  return found
}

/** Processes whose command line or folder of work names a path: the database of a store runs on its own. */
export function processesOf(path: string): readonly number[] {
  return list('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(Number)
    .filter((pid) => `${read(`/proc/${pid}/cmdline`)} ${read(`/proc/${pid}/environ`)}`.includes(path))
}

/** Resident size now, in MB, of a process of Node; of any other 0. */
export const residentMemory = (pid: number): number =>
  read(`/proc/${pid}/comm`).startsWith('node')
    ? Number(/VmRSS:\s+(\d+)/.exec(read(`/proc/${pid}/status`))?.[1] ?? 0) / 1000
    : 0

/** Proportional set size in MB: what processes share is divided among them. */
export const proportionalMemory = (pid: number): number =>
  Number(/^Pss:\s+(\d+)/m.exec(read(`/proc/${pid}/smaps_rollup`))?.[1] ?? 0) / 1000

/** What has ended, or is no Linux, says nothing. */
function read(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return ''
  }
}

function list(path: string): readonly string[] {
  try {
    return readdirSync(path)
  } catch {
    return []
  }
}
