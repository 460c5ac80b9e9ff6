/** What a UTF-16 unit is for the reader of words and sentences. `LETTER` is one without case. */
export const OTHER = 0
export const LOWER = 1
export const UPPER = 2
export const LETTER = 3
export const DIGIT = 4
export const MARK = 5
export const SPACE = 6
export const APOSTROPHE = 7
export const HYPHEN = 8
export const NEWLINE = 9

/** The first that fits wins: the modifier apostrophe ʼ counts as a letter in Unicode, a line break as a space. */
const TESTS: readonly (readonly [number, RegExp])[] = [
  [APOSTROPHE, /['’ʼ‘´`′＇]/],
  [HYPHEN, /[-\u2010\u2011]/],
  [LOWER, /\p{Ll}/u],
  [UPPER, /[\p{Lu}\p{Lt}]/u],
  [LETTER, /\p{L}/u],
  [DIGIT, /\p{N}/u],
  [MARK, /[\p{M}\u00ad\u200b-\u200d\u2060]/u],
  [NEWLINE, /[\n\r\v\f\u0085\u2028\u2029]/],
  [SPACE, /\s/],
]

const kindOf = (character: string): number => TESTS.find(([, test]) => test.test(character))?.[0] ?? OTHER

const UNASKED = 255
/** Kinds of the units met so far: to ask Unicode for every letter of a long text, or for all 65,536 at the start, costs too much. */
const KINDS = new Uint8Array(0x10000).fill(UNASKED)
const KINDS_OF_PAIRS = new Map<number, number>()

/** Kind of the character at an index; `OTHER` outside the text. Both halves of a surrogate pair have the kind of the pair. */
export function kindAt(text: string, index: number): number {
  const code = text.charCodeAt(index)
  if (Number.isNaN(code)) return OTHER
  if (code >= 0xd800 && code <= 0xdfff) {
    const whole = text.codePointAt(code < 0xdc00 ? index : index - 1) ?? 0
    return whole > 0xffff ? kindOfPair(whole) : OTHER
  }
  const known = KINDS[code] ?? UNASKED
  if (known !== UNASKED) return known
  const kind = kindOf(text.charAt(index))
  KINDS[code] = kind
  return kind
}

function kindOfPair(whole: number): number {
  const known = KINDS_OF_PAIRS.get(whole)
  if (known !== undefined) return known
  const kind = kindOf(String.fromCodePoint(whole))
  KINDS_OF_PAIRS.set(whole, kind)
  return kind
}

export const isLetter = (kind: number): boolean => kind >= LOWER && kind <= LETTER

export const isWordKind = (kind: number): boolean => kind >= LOWER && kind <= MARK

export const isGap = (kind: number): boolean => kind === SPACE || kind === NEWLINE
