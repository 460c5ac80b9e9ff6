import type { Language } from '../model/language'
import { APOSTROPHE, BREAK, CLASSES, LETTER, MARK, SEPARATOR, SKIP } from './alphabet'

/** How a letter of a pattern meets a letter of the text. */
export const LETTER_RULES = ['folded', 'plain', 'accents', 'exact'] as const
export type LetterRule = (typeof LETTER_RULES)[number]

export interface PatternLetter {
  readonly char: string
  readonly rule: LetterRule
}

export type PatternStep =
  | { readonly kind: 'letters'; readonly letters: readonly PatternLetter[]; readonly open: boolean }
  | { readonly kind: 'separator' }
  | { readonly kind: 'apostrophe' }
  | { readonly kind: 'sign'; readonly char: string }
  | { readonly kind: 'gap'; readonly words: number }

/** A context of the codebook that the sentence (or the whole article) must hold, or must not. */
export interface Condition {
  readonly context: string
  readonly within: 'sentence' | 'article'
  readonly wanted: boolean
}

/** A written form of the codebook, read. */
export interface Pattern {
  readonly written: string
  readonly steps: readonly PatternStep[]
  readonly conditions: readonly Condition[]
}

export type PatternFault =
  | 'empty'
  | 'matches_everything'
  | 'starts_without_letter'
  | 'star_inside_word'
  | 'gap_at_edge'
  | 'gap_too_wide'
  | 'too_many_gaps'

/** More words than this between two parts of a pattern no longer say that they belong together. */
export const MAX_GAP = 20
/** Every gap multiplies the places to look at; three keep the cost a small constant. */
export const MAX_GAPS = 3

const GAP = /^<(\d+)>$/
const CONTEXT = /^~(~?)(!?)([a-z][a-z0-9_]*)$/
const PREFIX = /^(cs|ac):(?=\S)/

/**
 * Reads a written form: words, `*` at the end of a word, `<n>` between words, conditions at the end (`~context`,
 * `~!context` for the sentence, `~~context`, `~~!context` for the article), and the prefixes `cs:` (case as written) and `ac:` (accents as written).
 *
 * In French an unaccented e that ends a stem does not meet an é of the text: "arme*" is not "armés", "tue" is not "tué". The
 * other way round an accent of the pattern may be missing in the text, for it is often left out, above all on capitals.
 *
 * @example readPattern('viol* <4> espace aérien', 'fr') // three steps of letters, a gap, a separator
 */
export function readPattern(written: string, lang: Language): Pattern | PatternFault {
  const prefix = PREFIX.exec(written)?.[1]
  const tokens = (prefix === undefined ? written : written.slice(prefix.length + 1))
    .normalize('NFC')
    .trim()
    .split(/\s+/)
  const conditions: Condition[] = []
  const steps: PatternStep[] = []
  for (const token of tokens.filter((part) => part !== '')) {
    const context = CONTEXT.exec(token)
    if (context) {
      const [, wide, not, name = ''] = context
      conditions.push({ context: name, within: wide === '~' ? 'article' : 'sentence', wanted: not !== '!' })
      continue
    }
    const gap = GAP.exec(token)
    const last = steps.at(-1)
    if (gap) {
      if (last === undefined || last.kind === 'gap') return 'gap_at_edge'
      steps.push({ kind: 'gap', words: Number(gap[1]) })
      continue
    }
    if (last !== undefined && last.kind !== 'gap') steps.push({ kind: 'separator' })
    const fault = readToken(token, steps, prefix === 'cs' ? 'exact' : prefix === 'ac' ? 'accents' : 'folded', lang)
    if (fault !== null) return fault
  }
  while (steps.at(-1)?.kind === 'separator') steps.pop()
  return faultOf(steps) ?? { written, steps, conditions }
}

function readToken(token: string, steps: PatternStep[], rule: LetterRule, lang: Language): PatternFault | null {
  let letters: string[] = []
  const close = (open: boolean): void => {
    if (letters.length > 0) steps.push({ kind: 'letters', letters: letterRules(letters, rule, lang), open })
    letters = []
  }
  let open = false
  for (const char of token) {
    const kind = CLASSES[char.charCodeAt(0)] ?? BREAK
    if (open && kind === LETTER) return 'star_inside_word'
    if (char === '*') {
      if (letters.length === 0) return 'matches_everything'
      close(true)
      open = true
      continue
    }
    if (kind === SKIP || kind === MARK) continue
    if (kind === LETTER) {
      letters.push(char)
      continue
    }
    close(false)
    open = false
    if (kind === APOSTROPHE) steps.push({ kind: 'apostrophe' })
    else if (kind === SEPARATOR) {
      if (steps.at(-1)?.kind !== 'separator') steps.push({ kind: 'separator' })
    } else steps.push({ kind: 'sign', char })
  }
  close(false)
  return null
}

function letterRules(letters: readonly string[], rule: LetterRule, lang: Language): PatternLetter[] {
  return letters.map((char, index) => {
    const endsStem = /^e?s?$/i.test(letters.slice(index + 1).join(''))
    const plain = rule === 'folded' && lang === 'fr' && char.toLowerCase() === 'e' && endsStem
    return { char, rule: plain ? 'plain' : rule }
  })
}

function faultOf(steps: readonly PatternStep[]): PatternFault | null {
  const first = steps[0]
  if (first === undefined) return 'empty'
  if (steps.at(-1)?.kind === 'gap') return 'gap_at_edge'
  if (first.kind !== 'letters') return 'starts_without_letter'
  if (steps.length === 1 && first.open && first.letters.length < 2) return 'matches_everything'
  const gaps = steps.flatMap((step) => (step.kind === 'gap' ? [step.words] : []))
  if (gaps.some((words) => words < 1 || words > MAX_GAP)) return 'gap_too_wide'
  return gaps.length > MAX_GAPS ? 'too_many_gaps' : null
}
