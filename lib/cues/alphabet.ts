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

function classOf(char: string): number {
  if (APOSTROPHES.includes(char)) return APOSTROPHE
  if (INVISIBLE.includes(char)) return SKIP
  if (HYPHENS.includes(char) || /\s/.test(char)) return SEPARATOR
  if (WORD.test(char)) return LETTER
  if (/\p{M}/u.test(char)) return MARK
  return BREAK
}

/**
 * The letters a character stands for once case, accents and ligatures are folded; itself where folding has no single answer.
 *
 * @example foldCharacter('É') // 'e'
 * @example foldCharacter('œ') // 'oe'
 */
export function foldCharacter(char: string): string {
  const lower = char.toLowerCase().normalize('NFC')
  const ligature = LIGATURES[lower]
  if (ligature !== undefined) return ligature
  const base = lower.normalize('NFD').replace(/\p{M}+/gu, '')
  return base.length === 1 ? base : char
}

/** Class of every code unit, made once: 65,536 bytes instead of a regular expression per character. */
export const CLASSES: Uint8Array = (() => {
  const classes = new Uint8Array(0x10000)
  for (let code = 0; code < 0x10000; code++) {
    classes[code] = code >= 0xd800 && code <= 0xdfff ? SURROGATE : classOf(String.fromCharCode(code))
  }
  return classes
})()

const foldings = new Map<string, string[]>()

/** The characters of the basic plane that fold to letters which begin with a given one; made once, when first asked for. */
export function charactersFoldedTo(letter: string): readonly string[] {
  if (foldings.size === 0) {
    for (let code = 0; code < 0x10000; code++) {
      if ((CLASSES[code] ?? BREAK) < LETTER) continue
      const char = String.fromCharCode(code)
      const first = foldCharacter(char).charAt(0)
      const known = foldings.get(first)
      if (known) known.push(char)
      else foldings.set(first, [char])
    }
  }
  return foldings.get(letter) ?? []
}

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
  let folded = ''
  for (const char of word.normalize('NFC')) {
    const kind = CLASSES[char.charCodeAt(0)] ?? BREAK
    if (kind === APOSTROPHE) folded += "'"
    else if (kind === LETTER) folded += foldCharacter(char)
    else if (kind === SEPARATOR) folded += '-'
  }
  return folded
}
