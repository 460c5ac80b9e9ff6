import { once } from 'node:events'

/** Gives a function that prints a value as one line of JSON, and waits while the reader of standard output is behind. */
export function printLines(): (value: unknown) => Promise<void> {
  process.stdout.off('error', endQuietly).on('error', endQuietly)
  return async (value) => {
    if (!process.stdout.write(`${JSON.stringify(value)}\n`)) await once(process.stdout, 'drain')
  }
}

/** `contrechamp score … | head` is no error. */
function endQuietly(error: NodeJS.ErrnoException): void {
  if (error.code === 'EPIPE') process.exit(0)
  throw error
}
