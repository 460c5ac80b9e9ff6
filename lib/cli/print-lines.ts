import { once } from 'node:events'

/** Gives a function that prints a line on standard output, and waits while its reader is behind. */
export function printLines(): (line: string) => Promise<void> {
  return async (line) => {
    if (!process.stdout.write(`${line}\n`)) await once(process.stdout, 'drain')
  }
}

/**
 * `contrechamp imports | head` is no error: what only prints ends when nobody reads on. What also does something, as an import, `goesOn`.
 * To be called once, before anything is printed.
 */
export function bearClosedPipe(goesOn: boolean): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error
    if (!goesOn) process.exit(0)
  })
}
