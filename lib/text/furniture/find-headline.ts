import type { Furniture, Removal } from '../../model/document'
import type { Line } from './lines'
import { wordsAgree } from './words-agree'

/** A headline is at most so many words. */
const LONGEST = 40
const HEADLINE_FURNITURE: readonly (Furniture | null)[] = [
  'byline',
  'timestamp',
  'reading_time',
  'photo_credit',
  'share_buttons',
]
const CREDIT =
  /^\s*(?:[-–—|]\s*)?(?:©|\(c\)|credits?\b|crédits?\b|photos?\s*[:©]|source\s*:|image\s*[:©]|by |par |afp|reuters|getty|ap\b)/i

export interface Headline {
  /** Index of the headline among the lines, or null where the text has none that is plain to see. */
  readonly line: number | null
  /** Its repetitions, and the credits glued to them. */
  readonly cuts: readonly Removal[]
}

/** Headline of a text with what shows it: it stands there twice, or furniture of an article's head follows it. */
export function findHeadline(
  text: string,
  lines: readonly Line[],
  reasons: readonly (Furniture | null)[],
  title: string | null,
): Headline {
  const kept = lines.map((_, i) => i).filter((i) => reasons[i] === null)
  const first = kept[0]
  if (first === undefined) return { line: null, cuts: [] }
  const line = lines[first]
  if (line === undefined) return { line: null, cuts: [] }
  const headline = title ?? text.slice(line.start, line.end)
  const cuts: Removal[] = []
  if (line.words <= LONGEST || title !== null) {
    for (const i of kept.slice(title === null ? 1 : 0, 5)) {
      const other = lines[i]
      if (other === undefined) continue
      const end = wordsAgree(headline, text, other.start, other.end)
      if (end === null || headline.trim() === '') continue
      if (title !== null && i === first) continue
      cuts.push(...cutsOf(text, other, end))
    }
  }
  if (title !== null) return { line: null, cuts }
  const plain = cuts.length > 0 || (line.words <= 25 && !line.key.endsWith(':') && followed(first, reasons, lines))
  return { line: plain ? first : null, cuts }
}

function cutsOf(text: string, line: Line, end: number): Removal[] {
  const headline: Removal = { start: line.start, end, reason: 'doubled_headline' }
  const rest = text.slice(end, line.end)
  if (!/[^\s.!?…»”"'’)]/.test(rest)) return [{ ...headline, end: line.end }]
  if (!CREDIT.test(rest) || rest.length > 120) return []
  const lead = rest.length - rest.trimStart().length
  return [headline, { start: end + lead, end: line.end, reason: 'photo_credit' }]
}

function followed(first: number, reasons: readonly (Furniture | null)[], lines: readonly Line[]): boolean {
  const next = reasons[first + 1] ?? null
  const line = lines[first]
  if (next !== null && HEADLINE_FURNITURE.includes(next)) return line !== undefined && !/[,;]$/.test(line.key)
  return false
}
