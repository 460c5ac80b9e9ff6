/** What a UTF-16 code unit is to the matcher. Letters and digits are `LETTER` or above. */
export const BREAK = 0
/** Soft hyphens, zero-width characters: inside a word they are not there. */
export const SKIP = 1
/** Combining marks: they belong to the letter before them. */
export const MARK = 2
export const SEPARATOR = 3
export const APOSTROPHE = 4
export const SURROGATE = 5
export const LETTER = 6

const LIGATURES: Readonly<Record<string, string>> = {
  œ: 'oe',
  æ: 'ae',
  ß: 'ss',
  ﬀ: 'ff',
  ﬁ: 'fi',
  ﬂ: 'fl',
  ﬃ: 'ffi',
  ﬄ: 'ffl',
}
const APOSTROPHES = "'’‘ʼʹ′＇`´‛"
const HYPHENS = '-\u2010\u2011\ufe63\uff0d'
const INVISIBLE = '\u00ad\u200b\u200c\u200d\u2060\ufeff'

const WORD = /[\p{L}\p{N}]/u

/**
 * The letters a character stands for once case, accents and ligatures are folded; itself where folding has no single answer.
 *
 * @example foldCharacter('É') // 'e'
 * @example foldCharacter('œ') // 'oe'
 */
export function foldCharacter(char: string): string {
  const lower = char.toLowerCase().normalize('NFC')
  if (lower === char && char.normalize('NFD') === char) return LIGATURES[char] ?? char
  const ligature = LIGATURES[lower]
  if (ligature !== undefined) return ligature
  const base = lower.normalize('NFD').replace(/\p{M}+/gu, '')
  return base.length === 1 ? base : char
}

/** What has a class of its own, the strongest last: ʼ is a letter of Unicode and an apostrophe here. */
const CLASS_RULES: readonly (readonly [number, RegExp])[] = [
  [MARK, /\p{M}+/gu],
  [LETTER, /[\p{L}\p{N}]+/gu],
  [SEPARATOR, new RegExp(`[${HYPHENS}\\s]+`, 'g')],
  [SKIP, new RegExp(`[${INVISIBLE}]+`, 'g')],
  [APOSTROPHE, new RegExp(`[${APOSTROPHES}]+`, 'g')],
]

/** Class of every code unit, made once: 65,536 bytes instead of a regular expression per character. */
export const CLASSES: Uint8Array = (() => {
  const classes = new Uint8Array(0x10000).fill(BREAK)
  const below = String.fromCharCode(...Array.from({ length: 0xd800 }, (_, code) => code))
  const above = String.fromCharCode(...Array.from({ length: 0x2000 }, (_, index) => 0xe000 + index))
  classes.fill(SURROGATE, 0xd800, 0xe000)
  for (const [kind, pattern] of CLASS_RULES) {
    for (const { index, 0: run } of below.matchAll(pattern)) classes.fill(kind, index, index + run.length)
    for (const { index, 0: run } of above.matchAll(pattern))
      classes.fill(kind, 0xe000 + index, 0xe000 + index + run.length)
  }
  return classes
})()

const foldings = new Map<string, string[]>()
const AT_ONCE = 64

/** The characters of the basic plane that fold to letters which begin with a given one; made once, when first asked for. */
export function charactersFoldedTo(letter: string): readonly string[] {
  if (foldings.size === 0) for (let code = 0; code < 0x10000; code += AT_ONCE) foldRange(code)
  const found = foldings.get(letter) ?? []
  return isSyllableSign(letter.charCodeAt(0)) ? [letter, ...found] : found
}

/** Most alphabets have neither case nor accents: whole ranges are told at once to fold to themselves. */
function foldRange(from: number): void {
  const codes = Array.from({ length: AT_ONCE }, (_, index) => from + index)
  const letters = codes
    .filter((code) => CLASSES[code] === LETTER && !isSyllableSign(code))
    .map((code) => String.fromCharCode(code))
  const all = letters.join('')
  const same = all.toLowerCase() === all && all.normalize('NFD') === all && !letters.some((char) => char in LIGATURES)
  for (const char of letters) {
    const first = same ? char : foldCharacter(char).charAt(0)
    const known = foldings.get(first)
    if (known) known.push(char)
    else foldings.set(first, [char])
  }
}

/** Ideographs and the syllables of Hangul: 38,000 letters, and each folds to itself. */
const isSyllableSign = (code: number) => (code >= 0x3400 && code < 0xa000) || (code >= 0xac00 && code < 0xd7a4)

/** Whether the pair of surrogates at `index` is a letter or digit beyond the basic plane (an emoji is not). */
export function isAstralWord(text: string, index: number): boolean {
  const code = text.codePointAt(index)
  return code !== undefined && code > 0xffff && WORD.test(String.fromCodePoint(code))
}

/**
 * A word as it is looked up in lists: lower case, no accents, ligatures apart, straight apostrophe.
 *
 * @example foldWord('N’') // "n'"
 */
export function foldWord(word: string): string {
  const known = FOLDED_WORDS.get(word)
  if (known !== undefined) return known
  if (FOLDED_WORDS.size >= MOST_FOLDED_WORDS) FOLDED_WORDS.clear()
  const folded = foldLetters(word)
  FOLDED_WORDS.set(word, folded)
  return folded
}

/** Words come back: a language's few thousand make up most of any text. Begun anew when full, so that it stays small. */
const FOLDED_WORDS = new Map<string, string>()
const MOST_FOLDED_WORDS = 20_000

function foldLetters(word: string): string {
  let folded = ''
  for (const char of word.normalize('NFC')) {
    const kind = CLASSES[char.charCodeAt(0)] ?? BREAK
    if (kind === APOSTROPHE) folded += "'"
    else if (kind === LETTER) folded += foldCharacter(char)
    else if (kind === SEPARATOR) folded += '-'
  }
  return folded
}
