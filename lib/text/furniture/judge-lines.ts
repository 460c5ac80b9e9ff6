import type { Furniture } from '../../model/document'
import { COMPILED_FORMS, mayBeLate } from './compile-forms'
import { findPageFrame } from './find-page-frame'
import type { Place } from './furniture-forms'
import { isCreditLine } from './is-credit-line'
import { isDeskInitials } from './is-desk-initials'
import { isLinkedTitle } from './is-linked-title'
import { isNameLine } from './is-name-line'
import { judgeConsent } from './judge-consent'
import type { Line } from './lines'
import { wordsAgree } from './words-agree'

/** Headline, standfirst, byline: the body has begun once this many lines of prose have gone by. */
const HEAD_PROSE = 2
/** A related headline is at most so long; related headlines come in short lists. */
const RELATED = { words: 20, lines: 6 }
/** So many headlines in a row below so many lines of menu. */
const TICKER = { menu: 3, lines: 4, words: 4, most: 40 }
const HEADLINE = { least: 3, most: 40, among: 5 }
const LABEL_WORDS = 6
const HEADING_WORDS = 7

interface Verdict {
  readonly place: Place
  readonly reason: Furniture
}

/** Why each line is furniture, or null where it is the article's own. */
export function judgeLines(text: string, lines: readonly Line[]): (Furniture | null)[] {
  const verdicts = lines.map((line) => verdictOn(text, line))
  const reasons = verdicts.map((verdict) => (verdict?.place === 'anywhere' ? verdict.reason : null))
  spareHeadline(text, lines, reasons)
  spareRepetition(text, lines, reasons)
  const { head, tail } = edgesOf(lines, reasons)
  const edge = (i: number) => i < head || i > tail
  const chronology = verdicts.some((verdict, i) => isDate(verdict) && !edge(i))
  verdicts.forEach((verdict, i) => {
    if (verdict?.place === 'edge' && edge(i) && !(chronology && isDate(verdict))) reasons[i] = verdict.reason
  })
  spread(verdicts, reasons)
  takeRelated(lines, reasons)
  takeLastHeading(lines, reasons)
  const body = findPageFrame(lines, reasons)
  for (let i = 0; i < lines.length; i++) if (i < body.first || i >= body.end) reasons[i] ??= 'navigation'
  takeTickers(lines, reasons)
  return reasons
}

function verdictOn(text: string, line: Line): Verdict | null {
  const raw = text.slice(line.start, line.end)
  const consent = judgeConsent(raw, line.key, line.words)
  if (consent === 'sure') return { place: 'anywhere', reason: 'cookie_notice' }
  if (line.key !== '') {
    const lateToo = mayBeLate(line.key)
    const form = COMPILED_FORMS.find(({ pattern, late }) => (lateToo || !late) && pattern.test(line.key))
    if (form !== undefined) return { place: form.place, reason: form.reason }
    if (isLinkedTitle(raw)) return { place: 'anywhere', reason: 'read_also' }
    if (isCreditLine(raw)) return { place: 'anywhere', reason: 'photo_credit' }
    if (isNameLine(raw)) return { place: 'edge', reason: 'byline' }
    if (isDeskInitials(raw)) return { place: 'edge', reason: 'desk_initials' }
  }
  return consent === 'likely' ? { place: 'beside', reason: 'cookie_notice' } : null
}

/** A first line with another article's label or a credit in it is still a headline where it is more than that. */
function spareHeadline(text: string, lines: readonly Line[], reasons: (Furniture | null)[]): void {
  const [first, second] = lines
  if (first === undefined || second === undefined || first.words < 5 || (reasons[1] ?? null) !== null) return
  if (reasons[0] === 'read_also' || (reasons[0] === 'photo_credit' && /^(?:photo|image)/.test(first.key)))
    reasons[0] = null
  if (
    reasons[0] === 'caption' &&
    !/[.!?…\])]\s?(?:©|photo|crédit|credit)|[\])]$/i.test(text.slice(first.start, first.end))
  )
    reasons[0] = null
}

/** A repetition of the first line with a credit glued to it is for the headline's own rules. */
function spareRepetition(text: string, lines: readonly Line[], reasons: (Furniture | null)[]): void {
  const first = lines[0]
  if (first === undefined || first.words > HEADLINE.most || first.words < HEADLINE.least) return
  const headline = text.slice(first.start, first.end)
  for (let i = 1; i < Math.min(lines.length, HEADLINE.among); i++) {
    const line = lines[i]
    const isCredit = reasons[i] === 'caption' || reasons[i] === 'photo_credit'
    if (isCredit && line && wordsAgree(headline, text, line.start, line.end) !== null) reasons[i] = null
  }
}

/** A date alone on its line: of the article at its edges, of what happened where the body has such lines too. */
const isDate = (verdict: Verdict | null) => verdict?.place === 'edge' && verdict.reason === 'timestamp'

/** Index of the line where the body has begun, and of its last line of prose. */
function edgesOf(lines: readonly Line[], reasons: readonly (Furniture | null)[]): { head: number; tail: number } {
  let head = lines.length
  let tail = -1
  let prose = 0
  lines.forEach((line, i) => {
    if (!line.prose || reasons[i] !== null) return
    prose++
    if (prose === HEAD_PROSE) head = i
    tail = i
  })
  return { head, tail }
}

/** Lines that say nothing alone follow a removed neighbour, in either direction. */
function spread(verdicts: readonly (Verdict | null)[], reasons: (Furniture | null)[]): void {
  const take = (i: number, neighbour: number) => {
    const verdict = verdicts[i] ?? null
    const beside = reasons[neighbour] ?? null
    if (verdict === null || reasons[i] !== null || (verdict.place === 'edge' && !isButton(verdict))) return
    const row =
      verdict.place === 'edge' && verdicts[neighbour]?.place === 'edge' && isButton(verdicts[neighbour] ?? null)
    if (beside === null && !row) return
    if (verdict.reason === 'cookie_notice' && beside !== 'cookie_notice' && beside !== 'embed_notice') return
    reasons[i] = verdict.reason === 'navigation' ? (beside ?? 'navigation') : verdict.reason
  }
  for (let i = 1; i < verdicts.length; i++) take(i, i - 1)
  for (let i = verdicts.length - 2; i >= 0; i--) take(i, i + 1)
}

/** "Facebook", "Twitter": one of them alone may be a heading, a row of them is a row of buttons. */
const isButton = (verdict: Verdict | null) => verdict?.reason === 'follow_us' || verdict?.reason === 'share_buttons'

/** Headlines listed under "Lire aussi" go with it; a subheading before the next paragraph stays. */
function takeRelated(lines: readonly Line[], reasons: (Furniture | null)[]): void {
  for (let i = 0; i < lines.length; i++) {
    const label = lines[i]
    if (reasons[i] !== 'read_also' || label === undefined || label.words > LABEL_WORDS) continue
    const apart = lines[i + 1]?.blankBefore
    let end = i + 1
    while (end < lines.length && end - i <= RELATED.lines && isRelated(lines[end], reasons[end] ?? null)) {
      if (lines[end]?.blankBefore !== apart) break
      end++
    }
    const last = lines[end - 1]
    const below = lines[end]
    if (last !== undefined && below !== undefined && reasons[end] === null && mayHead(last, below)) end--
    for (let taken = i + 1; taken < end; taken++) reasons[taken] = reasons[taken] ?? 'read_also'
    i = Math.max(i, end - 1)
  }
}

function isRelated(line: Line | undefined, reason: Furniture | null): boolean {
  if (line === undefined || line.words > RELATED.words) return false
  return reason !== null || !line.prose || line.key.endsWith('?')
}

/** Whether a short line over a paragraph may be its subheading rather than the last of a list. */
const mayHead = (line: Line, below: Line) => line.words <= HEADING_WORDS && (line.blankBefore || !below.blankBefore)

/**
 * Headlines of other articles that run on below a menu. The last of them may be the article's own, and stays.
 */
function takeTickers(lines: readonly Line[], reasons: (Furniture | null)[]): void {
  let menu = 0
  for (let i = 0; i < lines.length; i++) {
    if (reasons[i] !== null) {
      menu++
      continue
    }
    let end = i
    while (end < lines.length && reasons[end] === null && isHeadlineLike(lines[end])) end++
    if (menu >= TICKER.menu && end - i >= TICKER.lines) reasons.fill('ticker', i, end - 1)
    i = Math.max(i, end - 1)
    menu = 0
  }
}

const isHeadlineLike = (line: Line | undefined) =>
  line !== undefined && line.words >= TICKER.words && line.words < TICKER.most && !/[.!…:;,»”")]$/.test(line.key)

/** A heading after the last paragraph with nothing but furniture under it heads that furniture. */
function takeLastHeading(lines: readonly Line[], reasons: (Furniture | null)[]): void {
  let last = lines.length - 1
  while (last >= 0 && reasons[last] !== null) last--
  const line = lines[last]
  const below = reasons[last + 1]
  if (line === undefined || below === undefined || below === null || last < 2) return
  if (line.prose || line.words > 5 || !line.blankBefore || /[.!?…»”"):;,]$/.test(line.key)) return
  if (below === 'follow_us' || below === 'read_also' || below === 'subscription' || below === 'share_buttons')
    reasons[last] = 'navigation'
}
