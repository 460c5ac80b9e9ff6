import { CLASSES, charactersFoldedTo, foldCharacter, LETTER, MARK, SKIP, SURROGATE } from './alphabet'
import type { Pattern } from './pattern'

/** What a character is at first sight: no letter. */
export const NO_LETTER = 0
/** Marks, invisible characters, halves of a pair: only a closer look tells. */
export const UNCERTAIN = 1
/** From here on letters. This one must always be looked at: a ligature, or a letter beyond the table. */
export const ANY_LETTER = 2
/** A letter that no pattern has among its first three. */
const OTHER_LETTER = 3
const FIRST_OWN = 4

/** Six bits for each of three characters: 60 letters have a code of their own, and the table fits the processor's cache. */
const CODES = 64

/** A first sight of a word: does any pattern begin with its first three letters? */
export interface Openings {
  /** Code of every UTF-16 unit. */
  readonly codes: Uint8Array
  /** By three codes, `first << 12 | second << 6 | third`: 1 where a pattern may begin so. */
  readonly possible: Uint8Array
}

/**
 * The table of beginnings. It may only err on the side of looking: every rule for letters (accents, case) holds between
 * characters that fold to the same letter, so the folded letters are compared; where folding does not tell, the word is possible.
 */
export function buildOpenings(patterns: readonly Pattern[]): Openings {
  const beginnings = patterns.flatMap(({ steps: [first] }) =>
    first?.kind === 'letters'
      ? [{ letters: [...first.letters.map(({ char }) => foldCharacter(char)).join('')].slice(0, 3), open: first.open }]
      : [],
  )
  const codeOf = new Map<string, number>()
  for (const letter of new Set(beginnings.flatMap(({ letters }) => letters)))
    codeOf.set(letter, letter.length > 1 || codeOf.size >= CODES - FIRST_OWN ? ANY_LETTER : FIRST_OWN + codeOf.size)
  const possible = new Uint8Array(CODES ** 3)
  const allow = (...[first, second, third]: readonly (number | undefined)[]) => {
    const from = ((first ?? 0) * CODES + (second ?? 0)) * CODES + (third ?? 0)
    possible.fill(1, from, from + (second === undefined ? CODES ** 2 : third === undefined ? CODES : 1))
  }
  allow(ANY_LETTER)
  for (const { letters, open } of beginnings) {
    const codes = letters.map((letter) => codeOf.get(letter) ?? ANY_LETTER)
    const [first, second] = codes
    for (const unsure of [ANY_LETTER, UNCERTAIN]) {
      allow(first, unsure)
      if (second !== undefined) allow(first, second, unsure)
    }
    if (open || codes.length === 3) allow(...codes)
    else allow(...codes, NO_LETTER)
  }
  return { codes: codesOfUnits(codeOf), possible }
}

function codesOfUnits(codeOf: ReadonlyMap<string, number>): Uint8Array {
  const codes = CLASSES.map((kind) =>
    kind >= LETTER ? OTHER_LETTER : kind === MARK || kind === SKIP || kind === SURROGATE ? UNCERTAIN : NO_LETTER,
  )
  for (const [letter, code] of codeOf)
    for (const char of charactersFoldedTo(letter))
      codes[char.charCodeAt(0)] = foldCharacter(char).length > 1 ? ANY_LETTER : code
  return codes
}
