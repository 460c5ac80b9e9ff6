import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { NEXT } from './build.mjs'
import { logFile, ROOT, STATE } from './project.mjs'
import { runChild } from './run-child.mjs'

/** @typedef {{ passed: number, failed: number }} Count */

const BIOME = join(ROOT, 'node_modules', '@biomejs', 'biome', 'bin', 'biome')
const TSC = join(ROOT, 'node_modules', 'typescript', 'bin', 'tsc')
const VITEST = join(ROOT, 'node_modules', 'vitest', 'vitest.mjs')

/**
 * Types, format, lint, import directions, and the tests that need neither a build nor a browser.
 *
 * @returns {Promise<Count>}
 */
export async function runChecks() {
  const env = { NEXT_TELEMETRY_DISABLED: '1' }
  return add(
    await runStep('route types', [NEXT, 'typegen'], env),
    await runStep('types', [TSC, '--noEmit'], env),
    await runStep('format and lint', [BIOME, 'ci', '--error-on-warnings', '--colors=off', ROOT], env),
    await runTests(['unit', 'component']),
  )
}

/**
 * One step that passes or fails as a whole; a step that passes is not counted as a test.
 *
 * @param {string} name
 * @param {readonly string[]} args
 * @param {Readonly<Record<string, string>>} env
 * @returns {Promise<Count>}
 */
async function runStep(name, args, env) {
  const { code, said } = await runChild(process.execPath, args, { env })
  console.log(code === 0 ? `✓ ${name}` : `✗ ${name}\n\n${said}`)
  return { passed: 0, failed: code === 0 ? 0 : 1 }
}

/**
 * Runs projects of the test suite and counts tests, not files. A file that cannot be run counts as one that failed.
 *
 * @param {readonly string[]} projects
 * @param {Readonly<Record<string, string>>} [env]
 * @param {readonly string[]} [folders] of the suite; none: all
 * @returns {Promise<Count>}
 */
export async function runTests(projects, env = {}, folders = []) {
  const results = join(STATE, `tests-${[...projects, ...folders].join('-').replaceAll('/', '-')}.json`)
  logFile('tests')
  rmSync(results, { force: true })
  const chosen = projects.flatMap((project) => ['--project', project])
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${results}`]
  const args = [VITEST, 'run', '--config', '__tests__/vitest.config.ts', ...folders, ...chosen, ...reporters]
  const { code } = await runChild(process.execPath, args, { env: { ...env, NODE_ENV: 'test' }, show: true })
  const { passed, failed } = countTests(results)
  return { passed, failed: code === 0 ? failed : Math.max(failed, 1) }
}

/**
 * @param {string} file
 * @returns {Count}
 */
function countTests(file) {
  try {
    /** @type {{ numPassedTests: number, numFailedTests: number, testResults: { status: string, assertionResults: unknown[] }[] }} */
    const { numPassedTests, numFailedTests, testResults } = JSON.parse(readFileSync(file, 'utf8'))
    const broken = testResults.filter((one) => one.status === 'failed' && one.assertionResults.length === 0)
    return { passed: numPassedTests, failed: numFailedTests + broken.length }
  } catch {
    return { passed: 0, failed: 1 }
  }
}

/**
 * @param {Count[]} counts
 * @returns {Count}
 */
export function add(...counts) {
  return {
    passed: counts.reduce((sum, { passed }) => sum + passed, 0),
    failed: counts.reduce((sum, { failed }) => sum + failed, 0),
  }
}
