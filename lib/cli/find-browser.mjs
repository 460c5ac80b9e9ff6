import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { Failure } from './failure.mjs'
import { runChild } from './run-child.mjs'

const NAMES = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome']
const APPLICATIONS = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
]

/**
 * The browser of the browser tests: `CHROMIUM_PATH`, else an installed Chromium or Chrome, else Debian's package where this
 * process may install it. Without one the tests fail: they are never left out in silence.
 *
 * @returns {Promise<string>}
 */
export async function findBrowser() {
  const given = process.env.CHROMIUM_PATH ?? ''
  if (given !== '') {
    if (existsSync(given)) return given
    throw new Failure('no_browser', `CHROMIUM_PATH is ${given}`)
  }
  const found = installedBrowser()
  if (found !== null) return found
  if (process.getuid?.() === 0 && existsSync('/etc/debian_version')) {
    console.error('Installing chromium for the browser tests (once) …')
    const env = { DEBIAN_FRONTEND: 'noninteractive' }
    const install = 'apt-get update && apt-get install --yes --no-install-recommends chromium'
    const { said } = await runChild('/bin/sh', ['-c', install], { env })
    const installed = installedBrowser()
    if (installed !== null) return installed
    throw new Failure('no_browser', said.trim().split('\n').at(-1))
  }
  throw new Failure('no_browser')
}

function installedBrowser() {
  const folders = (process.env.PATH ?? '').split(delimiter).filter((folder) => folder !== '')
  const programs = folders.flatMap((folder) => NAMES.map((name) => join(folder, name)))
  return [...programs, ...APPLICATIONS].find((program) => existsSync(program)) ?? null
}
