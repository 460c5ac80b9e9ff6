import { USAGE } from './usage'

/** Says on standard error what was wrong with a call, and how it is done; gives the exit code for it. */
export function wrongUsage(what: string): number {
  process.stderr.write(`contrechamp: ${what}\n\n${USAGE}`)
  return 2
}
