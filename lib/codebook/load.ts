import { readFileSync } from 'node:fs'
import type { Codebook } from '../model/codebook'
import { checkCodebook } from './check'
import { faultLine } from './json-fault'
import { parseCodebook } from './parse'
import type { CodebookProblem } from './problem'
import { SOURCE } from './source'

/** A codebook, or why it cannot be used. With a codebook the problems are warnings; without, at least one is an error. */
export interface CodebookReading {
  readonly codebook: Codebook | null
  readonly problems: readonly CodebookProblem[]
}

let own: Codebook | null = null

/**
 * The project's own codebook, from `data/codebook`, read once. Its patterns are not checked again here: the suite holds that
 * `checkCodebook` has nothing to say of them.
 */
export function loadCodebook(): Codebook {
  if (own !== null) return own
  const { codebook, problems } = parseCodebook(SOURCE)
  if (codebook === null)
    throw new Error(`invalid codebook: ${problems.map(({ where, message }) => `${where}: ${message}`).join(' ')}`)
  own = codebook
  return own
}

/**
 * A codebook file that a user gives: our own format in one JSON file, or a leaner one (cues with concepts and patterns; labels,
 * proofs and codes may be missing, unknown fields are left aside).
 */
export function readCodebookFile(path: string): CodebookReading {
  let text: string
  try {
    text = readFileSync(path, 'utf8')
  } catch {
    const message = 'The codebook file cannot be read. Check its name and that you may open it.'
    return { codebook: null, problems: [{ code: 'unreadable_file', level: 'error', where: path, message }] }
  }
  return readCodebookText(text)
}

/** The same from the file's text. */
export function readCodebookText(text: string): CodebookReading {
  let content: unknown
  try {
    content = JSON.parse(text.replace(/^\ufeff/, ''))
  } catch (error) {
    const reason = error instanceof Error ? error.message : 'not JSON'
    const message = `The file is not valid JSON: ${reason}. Correct it there and try again.`
    return {
      codebook: null,
      problems: [{ code: 'invalid_json', level: 'error', where: `line ${faultLine(text)}`, message }],
    }
  }
  return checkedCodebook(content)
}

function checkedCodebook(content: unknown): CodebookReading {
  const parsed = parseCodebook(content)
  if (parsed.codebook === null) return parsed
  const problems = checkCodebook(parsed.codebook)
  return { codebook: problems.some(({ level }) => level === 'error') ? null : parsed.codebook, problems }
}
