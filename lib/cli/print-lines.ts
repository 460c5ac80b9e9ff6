import { once } from 'node:events'

/** Gives a function that prints a line on standard output, and waits while its reader is behind. */
export function printLines(): (line: string) => Promise<void> {
  return async (line) => {
    if (!process.stdout.write(`${line}\n`)) await once(process.stdout, 'drain')
  }
}

/**
 * `contrechamp imports | head` is no error: what only prints ends when nobody reads on. What also does something, as an import, `goesOn`.
 * To be called before anything is printed; the last call counts.
 */
export function bearClosedPipe(goesOn: boolean): void {
  for (const listener of [endQuietly, goOn]) process.stdout.off('error', listener)
  process.stdout.on('error', goesOn ? goOn : endQuietly)
}

function endQuietly(error: NodeJS.ErrnoException): void {
  if (error.code === 'EPIPE') process.exit(0)
  throw error
}

function goOn(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE') throw error
}
