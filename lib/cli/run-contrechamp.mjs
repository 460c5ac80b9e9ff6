import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { ensureBundled } from './bundle.mjs'
import { ensureInstalled } from './install.mjs'
import { isPrepared } from './is-prepared.mjs'
import { ROOT, runCommand } from './project.mjs'
import { endWithSignals } from './run-child.mjs'

/**
 * The program `contrechamp`: installs what is missing, bundles what has changed, then hands over, in this process.
 *
 * @param {readonly string[]} args
 */
export function runContrechamp(args) {
  const cwd = callerFolder()
  return runCommand(async () => {
    const stopSetUp = endWithSignals()
    if (!isPrepared()) await ensureInstalled()
    const folder = await ensureBundled()
    stopSetUp()
    const { main } = await import(pathToFileURL(join(folder, 'main.mjs')).href)
    return main({ args, cwd })
  })
}

/** Where the user stands: `npm run` goes to the project's folder first, and says where it came from. */
function callerFolder() {
  const { INIT_CWD, npm_lifecycle_event } = process.env
  const byNpm = INIT_CWD !== undefined && npm_lifecycle_event !== undefined && process.cwd() === ROOT
  return byNpm ? INIT_CWD : process.cwd()
}
