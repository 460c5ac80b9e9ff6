import { ensureBuilt } from './build.mjs'
import { checkAddress } from './check-address.mjs'
import { checkSettings } from './check-settings.mjs'
import { ensureInstalled } from './install.mjs'
import { isPrepared } from './is-prepared.mjs'
import { runCommand } from './project.mjs'
import { endWithSignals } from './run-child.mjs'
import { serve } from './serve.mjs'

/**
 * `npm start` and `npm run dev`: set up what is missing, then serve. The address comes first: nobody should wait for an
 * installation to hear that a port is taken.
 *
 * @param {boolean} dev
 */
export function runStart(dev) {
  return runCommand(async () => {
    checkSettings(dev)
    const address = await checkAddress()
    const stopSetUp = endWithSignals()
    if (!isPrepared()) {
      await ensureInstalled()
      if (!dev) await ensureBuilt()
    }
    stopSetUp()
    const code = await serve({ ...address, dev })
    // Next.js keeps timers of its own.
    process.exit(code)
  })
}
