import type { Furniture } from '../../model/document'
import type { Line } from './lines'

/** A frame is menus and lists of links: so many lines, of which so large a share reads as labels. */
const FRAME = { lines: 8, labels: 0.7, known: 2, prose: 0.3 }
/** A longer line may be a headline; a shorter one is a label. */
const HEADLINE_WORDS = 4
/** Between headline and body stand byline, dates and buttons: so many lines at most. */
const HEAD_LINES = 20
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
  let head = first
  if (isFrame(lines, reasons, 0, first, weight)) {
    while (head > 0 && first - head < HEAD_LINES && !isHeadline(lines[head - 1], reasons[head - 1] ?? null)) head--
    head = head > 0 && isHeadline(lines[head - 1], reasons[head - 1] ?? null) ? head - 1 : first
  } else head = 0
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

function isHeadline(line: Line | undefined, reason: Furniture | null): boolean {
  return line !== undefined && reason === null && !line.prose && line.words >= HEADLINE_WORDS
}
