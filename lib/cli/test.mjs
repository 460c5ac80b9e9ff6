import { existsSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { ensureBuilt } from './build.mjs'
import { sentenceOf } from './failure.mjs'
import { findBrowser } from './find-browser.mjs'
import { ensureInstalled } from './install.mjs'
import { logFile, runCommand, STATE } from './project.mjs'
import { add, runChecks, runTests } from './run-checks.mjs'
import { endWithSignals } from './run-child.mjs'

/** `npm test`: everything, from types to the browser. Leaves the count where `.ci/run` reads it. */
runCommand(async () => {
  endWithSignals()
  const count = join(STATE, 'test-count')
  rmSync(count, { force: true })
  await ensureInstalled()
  const { passed, failed } = add(await runChecks(), await runSlowTests())
  const line = `${passed} passed, ${failed} failed`
  logFile('tests')
  writeFileSync(count, `${line}\n`)
  console.log(line)
  return failed === 0 ? 0 : 1
})

/** Debian's PostgreSQL, where it is installed: the store's tests run on it as well. */
function systemPostgres() {
  const root = '/usr/lib/postgresql'
  const majors = existsSync(root) ? readdirSync(root).sort() : []
  const folders = majors.map((major) => join(root, major, 'bin'))
  return folders.findLast((folder) => existsSync(join(folder, 'initdb'))) ?? null
}

/** What needs a build. A failed build or a missing browser counts as one failure: the rest of the count still stands. */
async function runSlowTests() {
  const counts = []
  try {
    await ensureBuilt()
    counts.push(await runTests(['system']))
    const postgres = systemPostgres()
    if (postgres === null) console.error('No PostgreSQL of the system: the store is tested on the embedded one alone.')
    else counts.push(await runTests(['unit'], { PG_BIN: postgres }, ['__tests__/store']))
    const browser = await findBrowser()
    counts.push(await runTests(['browser'], { CHROMIUM_PATH: browser }))
  } catch (error) {
    const sentence = sentenceOf(error)
    if (sentence === null) throw error
    console.error(sentence)
    counts.push({ passed: 0, failed: 1 })
  }
  return add(...counts)
}
