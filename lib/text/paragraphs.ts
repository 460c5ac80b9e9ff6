import type { Span } from '../model/span'
import { linesOf, trimSpan } from './lines'

/** Mail and wire copy is wrapped at 60 to 80 characters, never below 40 or above 110: beyond, a line is a paragraph. */
const WRAP = { min: 40, max: 110 }
/** The width is read at this place among a block's line lengths: a stray long line must not hide it. */
const WIDTH_PLACE = 0.8
/** A word of more than this would be moved to the next line in the narrowest copy: it tells nothing about the width. */
const LONGEST_WORD = 30

const OPENS_LOWER = /^[«“"'‘(\s]{0,4}\p{Ll}/u
const ENDS_SENTENCE = /[.!?…:;][»”"'’)\]\s]*$/u
const BULLET = /^(?:[-–—•*·▪►+>]\s|\d{1,3}[.)]\s)/u

interface Break {
  /** Length of the line before the break, and what it would be with the first word of the next line. */
  readonly width: number
  readonly withNext: number
  /** The sentence plainly runs on: no full stop before, a small letter after. */
  readonly runsOn: boolean
  readonly bullet: boolean
}

interface Block {
  readonly lines: readonly Span[]
  readonly breaks: readonly Break[]
  /** Width at which a mail program or a wire service wrapped the block; null where each line stands for itself. */
  readonly wrap: number | null
}

/**
 * The paragraphs of a text from an index on, without outer white space. A blank line always ends one; a single line break
 * ends one but in text that is hard-wrapped there.
 *
 * @example findParagraphs('Titre\n\nUn.\nDeux.') // three spans
 */
export function findParagraphs(text: string, from = 0): Span[] {
  const blocks = blocksOf(text, from)
  const documentWrap = wrapOfMost(blocks)
  const paragraphs: Span[] = []
  for (const { lines, breaks, wrap } of blocks) {
    let start = lines[0]?.start ?? 0
    breaks.forEach((one, i) => {
      if (isSoft(one, wrap ?? documentWrap)) return
      paragraphs.push({ start, end: lines[i]?.end ?? start })
      start = lines[i + 1]?.start ?? start
    })
    paragraphs.push({ start, end: lines.at(-1)?.end ?? start })
  }
  return paragraphs
}

/** Runs of lines between blank lines. */
function blocksOf(text: string, from: number): Block[] {
  const blocks: Block[] = []
  let lines: Span[] = []
  const close = () => {
    if (lines.length > 0) blocks.push(blockOf(text, lines))
    lines = []
  }
  for (const whole of linesOf(text, from)) {
    const line = trimSpan(text, whole)
    if (line.start === line.end) close()
    else lines.push(line)
  }
  close()
  return blocks
}

/** A block is wrapped where no line could have held the next line's first word, and sentences run over the line ends. */
function blockOf(text: string, lines: readonly Span[]): Block {
  const breaks = lines.slice(1).map((line, i) => breakBetween(text, lines[i] ?? line, line))
  const lengths = lines.map((line) => line.end - line.start).sort((a, b) => a - b)
  const width = lengths[Math.floor((lengths.length - 1) * WIDTH_PLACE)] ?? 0
  const full = breaks.filter((one) => one.withNext > width).length
  const running = breaks.filter((one) => one.runsOn).length
  const wrapped =
    breaks.length >= 2 &&
    width >= WRAP.min &&
    width <= WRAP.max &&
    full >= breaks.length * 0.8 &&
    running >= breaks.length / 3
  return { lines, breaks, wrap: wrapped ? width : null }
}

function breakBetween(text: string, before: Span, after: Span): Break {
  const head = text.slice(after.start, Math.min(after.end, after.start + LONGEST_WORD))
  const tail = text.slice(Math.max(before.start, before.end - 6), before.end)
  const width = before.end - before.start
  return {
    width,
    withNext: width + 1 + (/^\S*/.exec(head)?.[0].length ?? 0),
    runsOn: !ENDS_SENTENCE.test(tail) && OPENS_LOWER.test(head),
    bullet: BULLET.test(head),
  }
}

/** The width at which most of the document is wrapped, or null: it tells about blocks of two lines. */
function wrapOfMost(blocks: readonly Block[]): number | null {
  const breaksIn = (some: readonly Block[]) => some.reduce((sum, block) => sum + block.breaks.length, 0)
  const wrapped = blocks.filter((block) => block.wrap !== null)
  if (breaksIn(wrapped) * 2 <= breaksIn(blocks)) return null
  return wrapped.reduce((most, block) => Math.max(most, block.wrap ?? 0), 0)
}

/** True where the line break is only typographic: the paragraph goes on behind it. */
function isSoft(one: Break, wrap: number | null): boolean {
  if (one.bullet) return false
  if (wrap !== null && one.width <= WRAP.max && one.withNext > wrap) return true
  return one.runsOn && one.width >= WRAP.min && one.width <= WRAP.max
}
