import { readFileSync } from 'node:fs'
import type { Codebook } from '../model/codebook'
import { checkCodebook } from './check'
import { parseCodebook } from './parse'
import type { CodebookProblem } from './problem'
import { SOURCE } from './source'

/** A codebook, or why it cannot be used. With a codebook the problems are warnings; without, at least one is an error. */
export interface CodebookReading {
  readonly codebook: Codebook | null
  readonly problems: readonly CodebookProblem[]
}

/** The project's own codebook, from `data/codebook`. Throws if it is not in order, which the suite makes sure of. */
export function loadCodebook(): Codebook {
  const { codebook, problems } = checkedCodebook(SOURCE)
  if (codebook !== null) return codebook
  const [first] = problems.filter(({ level }) => level === 'error')
  throw new Error(`invalid codebook: ${first?.where ?? ''}: ${first?.message ?? ''}`)
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
      problems: [{ code: 'invalid_json', level: 'error', where: lineOf(text, reason), message }],
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

/** V8 says "at position 12" or, in later versions, "line 3 column 4". */
function lineOf(text: string, reason: string): string {
  const line = /line (\d+)/.exec(reason)?.[1]
  if (line !== undefined) return `line ${line}`
  const position = /position (\d+)/.exec(reason)?.[1]
  const end = position === undefined ? text.length : Number(position)
  return `line ${text.slice(0, end).split('\n').length}`
}
