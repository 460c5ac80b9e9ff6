import { ensureInstalled } from './install.mjs'
import { runCommand } from './project.mjs'
import { runChecks } from './run-checks.mjs'
import { endWithSignals } from './run-child.mjs'

/** `npm run check`: the quick part of the tests, about a minute. */
runCommand(async () => {
  endWithSignals()
  await ensureInstalled()
  const { passed, failed } = await runChecks()
  console.log(`${passed} passed, ${failed} failed`)
  return failed === 0 ? 0 : 1
})
