import { createHash, randomBytes, scryptSync } from 'node:crypto'
import { createInterface } from 'node:readline'
import { Writable } from 'node:stream'

/** OWASP's figures for scrypt (Password Storage Cheat Sheet): N = 2¹⁷, r = 8, p = 1; about 128 MB and a third of a second. */
const COST = { N: 2 ** 17, r: 8, p: 1, maxmem: 256 * 1024 * 1024 }
const KEY_BYTES = 32
const SHORTEST = 10

/** `contrechamp password`: asks for a password and prints the line of the environment that stands for it. Gives the exit code. */
export async function passwordCommand(): Promise<number> {
  const password = (await askPassword()).normalize('NFKC')
  if (password.length < SHORTEST) {
    process.stderr.write(`contrechamp (short_password): a password has at least ${SHORTEST} characters\n`)
    return 1
  }
  process.stdout.write(`CONTRECHAMP_PASSWORD_HASH=${hashPassword(password)}\n`)
  return 0
}

/** @example hashPassword('…') // 'scrypt:131072:8:1:<salt>:<key>' */
export function hashPassword(password: string, salt = randomBytes(16)): string {
  const { N, r, p } = COST
  const key = scryptSync(password, salt, KEY_BYTES, COST)
  return `scrypt:${N}:${r}:${p}:${salt.toString('base64')}:${key.toString('base64')}`
}

/** `contrechamp token`: makes a token for programs, once to be kept by them, and its hash for the environment. */
export function tokenCommand(): number {
  const token = randomBytes(32).toString('base64url')
  const hash = createHash('sha256').update(token).digest('hex')
  process.stdout.write(`# for the program: Authorization: Bearer ${token}\nCONTRECHAMP_TOKEN_HASH=${hash}\n`)
  return 0
}

/** From the terminal without showing it, or the first line of standard input. */
function askPassword(): Promise<string> {
  const hidden = new Writable({ write: (_chunk, _encoding, done) => done() })
  const lines = createInterface({ input: process.stdin, output: hidden, terminal: process.stdin.isTTY === true })
  if (process.stdin.isTTY) process.stderr.write('Password: ')
  return new Promise((resolve) => {
    lines.once('line', (line) => {
      if (process.stdin.isTTY) process.stderr.write('\n')
      resolve(line)
      lines.close()
    })
    lines.once('close', () => resolve(''))
  })
}
