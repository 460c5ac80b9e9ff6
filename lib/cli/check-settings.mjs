import { Failure } from './failure.mjs'

/** What each setting of the environment must look like, where it is set; the README lists them. */
const SETTINGS = {
  DATABASE_URL: { test: isOf('postgres:', 'postgresql:'), like: 'postgres://user:password@host:5432/name' },
  BASE_URL: { test: isOf('http:', 'https:'), like: 'https://contrechamp.example.org' },
  LOG: { test: (/** @type {string} */ value) => value === 'json', like: 'json' },
  CONTRECHAMP_PASSWORD_HASH: {
    test: (/** @type {string} */ value) => /^scrypt:\d+:\d+:\d+:[\w+/=]+:[\w+/=]+$/.test(value),
    like: 'what “contrechamp password” prints',
  },
  CONTRECHAMP_TOKEN_HASH: {
    test: (/** @type {string} */ value) => /^[0-9a-f]{64}$/i.test(value),
    like: 'what “contrechamp token” prints',
  },
}

/**
 * Refuses to start on a setting that cannot be meant, by its name: what is wrong is told at once, and not by the first page that needs it.
 *
 * @param {boolean} dev
 * @param {NodeJS.ProcessEnv} env
 */
export function checkSettings(dev, env = process.env) {
  for (const [name, { test, like }] of Object.entries(SETTINGS)) {
    const value = env[name]?.trim() ?? ''
    if (value !== '' && !test(value)) throw new Failure('bad_setting', `${name}: ${like}`)
  }
  // Pages of this machine could be read through the server: a switch for tests.
  if (!dev && env.CONTRECHAMP_TEST_LOOPBACK !== undefined)
    throw new Failure('bad_setting', 'CONTRECHAMP_TEST_LOOPBACK: for tests only')
}

/** @param {...string} protocols */
function isOf(...protocols) {
  return (/** @type {string} */ value) => URL.canParse(value) && protocols.includes(new URL(value).protocol)
}
