import type { Furniture } from '../../model/document'
import type { Line } from './lines'

/** A frame is menus and lists of links: so many lines, of which so large a share reads as labels. */
const FRAME = { lines: 8, labels: 0.7, known: 2, prose: 0.3 }
/** A longer line may be a headline; a shorter one is a label. */
const HEADLINE_WORDS = 4
/** Between headline and body stand byline, dates and buttons: so many lines at most. */
const HEAD_LINES = 12
/** A label or link weighs as much against the body as so many words of prose weigh for it. */
const LABEL_WEIGHT = 4
const PROSE_CAP = 60

/** Half-open range of the lines that are the article; what lies outside is the page around it. */
export interface Body {
  readonly first: number
  readonly end: number
}

/**
 * The stretch of lines where running text outweighs labels.
 *
 * A side of it is taken for the page's frame only where it is long, made of labels, and holds furniture known from the
 * rules: a copied article without menus has no such side, and loses nothing.
 */
export function findPageFrame(lines: readonly Line[], reasons: readonly (Furniture | null)[]): Body {
  const whole = { first: 0, end: lines.length }
  const { first, end, weight } = heaviest(lines, reasons)
  if (first < 0) return whole
  const head = isFrame(lines, reasons, 0, first, weight) ? headlineOver(lines, reasons, first) : 0
  return { first: head, end: isFrame(lines, reasons, end, lines.length, weight) ? end : lines.length }
}

/** The run of lines with the greatest sum, prose for and labels against. */
function heaviest(lines: readonly Line[], reasons: readonly (Furniture | null)[]): Body & { weight: number } {
  let best = { first: -1, end: -1, weight: 0 }
  let start = 0
  let weight = 0
  lines.forEach((line, i) => {
    if (weight <= 0) {
      weight = 0
      start = i
    }
    weight += reasons[i] === null && !isLabel(line) ? Math.min(line.words, PROSE_CAP) : -LABEL_WEIGHT
    if (weight > best.weight) best = { first: start, end: i + 1, weight }
  })
  return best
}

function isFrame(
  lines: readonly Line[],
  reasons: readonly (Furniture | null)[],
  from: number,
  to: number,
  body: number,
): boolean {
  let labels = 0
  let known = 0
  let prose = 0
  for (let i = from; i < to; i++) {
    const line = lines[i]
    if (reasons[i] !== null) known++
    else if (line?.prose === true) prose += Math.min(line.words, PROSE_CAP)
    if (reasons[i] !== null || (line !== undefined && isLabel(line))) labels++
  }
  return (
    prose <= FRAME.prose * body &&
    to - from >= FRAME.lines &&
    known >= FRAME.known &&
    labels >= FRAME.labels * (to - from)
  )
}

const isLabel = (line: Line) => !line.prose && !/[.!?…:;,»”"]$/.test(line.key)

/** The line above the body that says most, byline and dates apart; the body's own first line where there is none. */
function headlineOver(lines: readonly Line[], reasons: readonly (Furniture | null)[], first: number): number {
  let best = first
  let words = HEADLINE_WORDS - 1
  for (let i = first - 1; i >= Math.max(0, first - HEAD_LINES); i--) {
    const line = lines[i]
    if (line === undefined || reasons[i] !== null || line.words <= words || isDated(line)) continue
    best = i
    words = line.words
  }
  return best
}

const isDated = (line: Line) => /\b\d{1,2}[:h]\d{2}\b|\b(?:19|20)\d{2}\b.*\d|\d.*\b(?:19|20)\d{2}\b/.test(line.key)
