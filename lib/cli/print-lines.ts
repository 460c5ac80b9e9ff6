import { once } from 'node:events'

/** Gives a function that prints a line on standard output, and waits while its reader is behind. */
export function printLines(): (line: string) => Promise<void> {
  process.stdout.off('error', endQuietly).on('error', endQuietly)
  return async (line) => {
    if (!process.stdout.write(`${line}\n`)) await once(process.stdout, 'drain')
  }
}

/** `contrechamp score … | head` is no error. */
function endQuietly(error: NodeJS.ErrnoException): void {
  if (error.code === 'EPIPE') process.exit(0)
  throw error
}
