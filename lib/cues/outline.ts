import {
  APOSTROPHE as APOSTROPHE_CLASS,
  CLASSES,
  charactersFoldedTo,
  foldCharacter,
  LETTER,
  MARK,
  SEPARATOR as SEPARATOR_CLASS,
  SKIP,
  SURROGATE,
} from './alphabet'
import type { Pattern, PatternStep } from './pattern'

/** Codes of characters at first sight. Below `ANY_LETTER` there is no letter. */
const SIGN = 0
const SEPARATOR = 1
const APOSTROPHE = 2
/** Marks, invisible characters, halves of a pair: only a closer look tells. */
export const UNCERTAIN = 3
/** A letter that must be looked at closely: a ligature, or one beyond the codes that there are. */
export const ANY_LETTER = 4
/** A letter of no pattern. */
const OTHER_LETTER = 5
const FIRST_OWN = 6

/** Six bits: 58 letters have a code of their own. A codebook of French and English needs 36. */
export const CODE_BITS = 6
const CODES = 1 << CODE_BITS
/** States are kept in 16 bits; beyond them a pattern is looked at closely as soon as its beginning is there. */
const MOST_STATES = 0xffff

/** No pattern goes on so. */
const NEVER = 0
/** A pattern may be here: the trie tells. */
export const PERHAPS = 1
const ROOT = 2

/**
 * The patterns in outline: letters without case and accents, up to the first wildcard or gap. A table tells of nearly every
 * word of a text that no pattern begins there, for the price of a look-up per letter.
 */
export interface Outline {
  /** Code of every UTF-16 unit. */
  readonly codes: Uint8Array
  /** By state and code, `state << CODE_BITS | code`: the next state. */
  readonly next: Uint16Array
  /** By the codes of a word's first two characters, `first << CODE_BITS | second`: the state after both. */
  readonly opening: Uint16Array
}

/**
 * It may only err on the side of a closer look: all rules for letters hold between characters that fold to the same letter,
 * so folded letters are compared, and where folding does not tell, the answer is `PERHAPS`.
 */
export function buildOutline(patterns: readonly Pattern[]): Outline {
  const codeOf = codesOfLetters(patterns)
  const rows: number[][] = [[], [], emptyRow()]
  const child = (state: number, code: number): number => {
    const row = rows[state] ?? []
    const known = row[code] ?? NEVER
    if (known !== NEVER) return known
    if (rows.length > MOST_STATES) {
      row[code] = PERHAPS
      return PERHAPS
    }
    rows.push(emptyRow())
    row[code] = rows.length - 1
    return rows.length - 1
  }
  for (const { steps } of patterns) {
    let state = ROOT
    for (const [index, step] of steps.entries()) {
      if (state === PERHAPS) break
      state = follow(rows, child, state, step, codeOf, index === steps.length - 1)
    }
  }
  const next = new Uint16Array(rows.length << CODE_BITS)
  rows.forEach((row, state) => {
    next.set(row, state << CODE_BITS)
  })
  const opening = Uint16Array.from({ length: CODES * CODES }, (_, pair) => {
    const state = next[(ROOT << CODE_BITS) | (pair >> CODE_BITS)] ?? NEVER
    return state <= PERHAPS ? state : (next[(state << CODE_BITS) | (pair % CODES)] ?? NEVER)
  })
  return { codes: codesOfUnits(codeOf), next, opening }
}

function emptyRow(): number[] {
  const row = new Array<number>(CODES).fill(NEVER)
  row[UNCERTAIN] = PERHAPS
  row[ANY_LETTER] = PERHAPS
  return row
}

/** The state after one step of a pattern; `PERHAPS` where the outline ends. */
function follow(
  rows: readonly number[][],
  child: (state: number, code: number) => number,
  from: number,
  step: PatternStep,
  codeOf: ReadonlyMap<string, number>,
  last: boolean,
): number {
  const allow = (state: number, ...codes: readonly number[]): number => {
    for (const code of codes) {
      const row = rows[state]
      if (row) row[code] = PERHAPS
    }
    return PERHAPS
  }
  switch (step.kind) {
    case 'letters': {
      const codes = foldedLetters(step).map((letter) => codeOf.get(letter) ?? ANY_LETTER)
      let state = from
      for (const code of step.open ? codes.slice(0, -1) : codes) {
        state = child(state, code)
        if (state === PERHAPS) return PERHAPS
      }
      if (step.open) return allow(state, codes.at(-1) ?? ANY_LETTER)
      return last ? allow(state, SIGN, SEPARATOR, APOSTROPHE) : state
    }
    case 'separator': {
      const state = child(from, SEPARATOR)
      const row = rows[state]
      if (state !== PERHAPS && row) row[SEPARATOR] = state
      return state
    }
    case 'apostrophe':
      return last ? allow(from, APOSTROPHE) : child(from, APOSTROPHE)
    case 'sign':
      return allow(from, SIGN, UNCERTAIN)
    case 'gap':
      return allow(from, SIGN, SEPARATOR, APOSTROPHE)
    default:
      return step satisfies never
  }
}

const foldedLetters = ({ letters }: Extract<PatternStep, { kind: 'letters' }>) => [
  ...letters.map(({ char }) => foldCharacter(char)).join(''),
]

function codesOfLetters(patterns: readonly Pattern[]): ReadonlyMap<string, number> {
  const codeOf = new Map<string, number>()
  for (const { steps } of patterns)
    for (const step of steps)
      if (step.kind === 'letters')
        for (const letter of foldedLetters(step))
          if (!codeOf.has(letter)) {
            const code = FIRST_OWN + codeOf.size
            codeOf.set(letter, code < CODES && letter.length === 1 ? code : ANY_LETTER)
          }
  return codeOf
}

/** Codes before any pattern is known. */
const BARE_CODES = CLASSES.map((kind) => {
  if (kind >= LETTER) return OTHER_LETTER
  if (kind === MARK || kind === SKIP || kind === SURROGATE) return UNCERTAIN
  if (kind === SEPARATOR_CLASS) return SEPARATOR
  return kind === APOSTROPHE_CLASS ? APOSTROPHE : SIGN
})

function codesOfUnits(codeOf: ReadonlyMap<string, number>): Uint8Array {
  const codes = BARE_CODES.slice()
  for (const [letter, code] of codeOf)
    for (const char of charactersFoldedTo(letter))
      codes[char.charCodeAt(0)] = foldCharacter(char).length > 1 ? ANY_LETTER : code
  return codes
}
