import type { Furniture, Removal } from '../../model/document'
import type { Span } from '../../model/span'
import type { Line } from './lines'
import { wordsAgree } from './words-agree'

/** A headline is at most so many words, and stands or is repeated among the first so many lines of the article. */
const LONGEST = 40
const AMONG = 5
/** Below the menus and tickers of a page a given headline is looked for this far, where so many lines above it are furniture. */
const BELOW_FRAME = { lines: 60, furniture: 3 }
/** Words of a label over a headline: "Afrique", "Politique internationale". */
const KICKER_WORDS = 3
/** What stands right below a headline in an article's head. */
const HEAD: readonly (Furniture | null)[] = ['byline', 'timestamp', 'reading_time', 'photo_credit', 'share_buttons']
const CREDIT =
  /^\s*(?:[-–—|]\s*)?(?:©|\(c\)|cr[eé]dits?\b|photos?\s*[:©]|source\s*:|image\s*[:©]|by |par |afp|reuters|getty|ap\b)/i
const GLUED_CREDIT =
  /(?<=[\p{L}\p{N}?!»”"])\s?(?:©|Crédits? ?(?:photos?)? ?[:©]|Photo credit ?:|Photo ?[:©]) ?[^.!?\n]{2,60}$/u

export interface Headline {
  /** The headline in the raw text, or null where none is plain to see. */
  readonly span: Span | null
  /** Its repetitions, credits glued to it, labels over it. */
  readonly cuts: readonly Removal[]
}

/** Headline of a text with what shows it: it is given, stands there twice, or an article's head follows it. */
export function findHeadline(
  text: string,
  lines: readonly Line[],
  reasons: readonly (Furniture | null)[],
  title: string | null,
): Headline {
  const kept = lines.map((line, i) => ({ line, below: reasons[i + 1] ?? null, reason: reasons[i] ?? null }))
  const head = kept.filter(({ reason }) => reason === null).slice(0, AMONG)
  const first = head[0]
  if (first === undefined) return { span: null, cuts: [] }
  if (title === null) return plainHeadline(text, first, head)
  const near = givenHeadline(text, title, head)
  return near.span === null ? (headlineBelowFrame(text, title, kept) ?? near) : near
}

/** A given headline that stands by itself under the frame of its page: all above it is of the page. */
function headlineBelowFrame(
  text: string,
  title: string,
  lines: readonly (HeadLine & { readonly reason: Furniture | null })[],
): Headline | null {
  let furniture = 0
  const above: Removal[] = []
  for (const { line, reason } of lines) {
    if (above.length > BELOW_FRAME.lines) return null
    const end = reason === null ? wordsAgree(title, text, line.start, line.end) : null
    if (end !== null && furniture >= BELOW_FRAME.furniture && !/[\p{L}\p{N}]/u.test(text.slice(end, line.end)))
      return { span: { start: line.start, end: line.end }, cuts: above }
    if (reason === null) above.push({ start: line.start, end: line.end, reason: 'navigation' })
    else furniture++
  }
  return null
}

interface HeadLine {
  readonly line: Line
  readonly below: Furniture | null
}

function plainHeadline(text: string, { line, below }: HeadLine, head: readonly HeadLine[]): Headline {
  if (line.words > LONGEST) return { span: null, cuts: [] }
  const raw = text.slice(line.start, line.end)
  const credit = line.words <= LONGEST ? GLUED_CREDIT.exec(raw) : null
  const end = credit === null ? line.end : line.start + credit.index
  const glued: Removal[] = []
  if (credit !== null) {
    const start = end + (credit[0].length - credit[0].trimStart().length)
    glued.push({ start, end: line.end, reason: 'photo_credit' })
  }
  const doubles = head.slice(1).flatMap((other) => repetition(text, text.slice(line.start, end), other.line))
  const plain = credit !== null || doubles.length > 0 || (HEAD.includes(below) && !/[,;:]$/.test(raw))
  return { span: plain ? { start: line.start, end } : null, cuts: [...glued, ...doubles] }
}

function givenHeadline(text: string, title: string, head: readonly HeadLine[]): Headline {
  const at = head.findIndex(({ line }) => wordsAgree(title, text, line.start, line.end) !== null)
  if (at < 0) return { span: null, cuts: [] }
  const over = head.slice(0, at)
  const kickers = over.every(({ line }) => line.words <= KICKER_WORDS && !line.prose)
  const cuts: Removal[] = kickers
    ? over.map(({ line }) => ({ start: line.start, end: line.end, reason: 'navigation' }))
    : []
  const line = head[at]?.line
  if (kickers && line !== undefined) {
    const end = wordsAgree(title, text, line.start, line.end) ?? line.end
    const glued = creditBehind(text, end, line.end)
    return {
      span: { start: line.start, end: end + closingMarks(text.slice(end, line.end)) },
      cuts: [...cuts, ...glued, ...head.slice(at + 1).flatMap((other) => repetition(text, title, other.line))],
    }
  }
  return { span: null, cuts: head.flatMap((other) => repetition(text, title, other.line)) }
}

/** A line that says a headline again and nothing else, but perhaps a credit glued to it. */
function repetition(text: string, headline: string, line: Line): Removal[] {
  const said = wordsAgree(headline, text, line.start, line.end)
  if (said === null) return []
  const end = said + closingMarks(text.slice(said, line.end))
  const rest = text.slice(end, line.end)
  if (!/[^\s.!?…»”"'’)]/.test(rest)) return [{ start: line.start, end: line.end, reason: 'doubled_headline' }]
  const credit = creditBehind(text, end, line.end)
  return credit.length === 0 ? [] : [{ start: line.start, end, reason: 'doubled_headline' }, ...credit]
}

function creditBehind(text: string, from: number, to: number): Removal[] {
  const rest = text.slice(from, to)
  if (!CREDIT.test(rest) || rest.length > 120) return []
  return [{ start: from + rest.length - rest.trimStart().length, end: to, reason: 'photo_credit' }]
}

const closingMarks = (rest: string) => /^\s?[?!…»”"’')\].]+(?=[\s©]|$)/.exec(rest)?.[0].length ?? 0
