import { availableParallelism } from 'node:os'
import { setFlagsFromString } from 'node:v8'
import { ENGINE_VERSION } from '../model/version'
import { bearClosedPipe } from './print-lines'
import { readOptions } from './read-options'
import { USAGE } from './usage'
import { wrongUsage } from './wrong-usage'

const OPTIONS = {
  codebook: { type: 'string' },
  jobs: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean' },
} as const

/**
 * Garbage is collected when the memory in use has grown by a tenth, not when it has doubled: hardly slower, and a third less.
 * To be said before anything large is loaded.
 */
const THRIFT = ['--heap-growing-percent=10', '--max-semi-space-size=2']
/** Each job takes about 180 MB of memory. Unless told, one processor is left to the thread that reads and writes. */
const MOST_JOBS = 64

const UPKEEP = new Set(['backup', 'restore', 'doctor', 'rescore'])
/** Commands that are not over when nobody reads what they say. */
const WORKING = new Set(['import', 'undo', 'cancel', 'feeds', 'backup', 'restore', 'rescore', 'evaluate', 'bench'])
const IMPORTS = new Set(['import', 'imports', 'undo', 'cancel'])

/** How the program was called: its arguments, and the folder that file names are relative to. */
export interface Call {
  readonly args: readonly string[]
  readonly cwd: string
}

/**
 * Runs the command that is asked for and gives the exit code: 2 is wrong usage, told on standard error.
 * Each command brings in what it needs: help should not wait for a language model.
 */
export async function main({ args, cwd }: Call): Promise<number> {
  bearClosedPipe(WORKING.has(args[0] ?? ''))
  if (args[0] === 'codebook' && !args.includes('--help') && !args.includes('-h')) {
    return (await import('./codebook')).codebookCommand(args.slice(1), cwd)
  }
  if (IMPORTS.has(args[0] ?? '')) return (await import('./import')).importCommand(args, cwd)
  if (UPKEEP.has(args[0] ?? '')) return (await import('./upkeep')).upkeepCommand(args, cwd)
  if (args[0] === 'export') return (await import('./export')).exportCommand(args.slice(1))
  if (args[0] === 'password') return (await import('./password')).passwordCommand()
  if (args[0] === 'token') return (await import('./password')).tokenCommand()
  if (args[0] === 'feeds') return (await import('./feeds')).feedsCommand(args.slice(1))
  if (args[0] === 'compare') return (await import('./compare')).compareCommand(args.slice(1), cwd)
  const parsed = readOptions(args, OPTIONS)
  if (typeof parsed === 'string') return wrongUsage(parsed)
  const { values, positionals } = parsed
  const [command, ...rest] = positionals
  if (values.version === true) {
    const { loadCodebook } = await import('../codebook/load')
    process.stdout.write(`contrechamp, engine ${ENGINE_VERSION}, codebook ${loadCodebook().version}\n`)
    return 0
  }
  if (values.help === true || command === 'help') {
    process.stdout.write(USAGE)
    return 0
  }
  if (command === undefined) return wrongUsage('no command')
  if (command === 'score') {
    if (rest.length === 0) return wrongUsage('score needs a FILE, or - for standard input')
    const jobs = values.jobs === undefined ? Math.max(1, availableParallelism() - 1) : Number(values.jobs)
    if (!Number.isInteger(jobs) || jobs < 1 || jobs > MOST_JOBS) return wrongUsage(`--jobs is 1 to ${MOST_JOBS}`)
    for (const flag of THRIFT) setFlagsFromString(flag)
    const { score } = await import('./score')
    return score({ files: rest, codebookFile: values.codebook ?? null, jobs, cwd })
  }
  if (values.codebook !== undefined) return wrongUsage('--codebook belongs to score')
  if (values.jobs !== undefined) return wrongUsage('--jobs belongs to score')
  if (command === 'evaluate') return (await import('./evaluate')).evaluate(rest)
  if (command === 'bench') return (await import('./bench')).bench(rest)
  if (rest.length > 0) return wrongUsage(`${command} takes no file`)
  return wrongUsage(`unknown command “${command}”`)
}
