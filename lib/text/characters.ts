/** What a UTF-16 unit is for the reader of words and sentences. */
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

const KINDS = new Uint8Array(0x10000)
for (let code = 0; code < 0x10000; code++) {
  if (code >= 0xd800 && code <= 0xdfff) continue
  const character = String.fromCharCode(code)
  if (/\p{Ll}/u.test(character)) KINDS[code] = LOWER
  else if (/\p{Lu}/u.test(character)) KINDS[code] = UPPER
  else if (/\p{L}/u.test(character)) KINDS[code] = LETTER
  else if (/\p{N}/u.test(character)) KINDS[code] = DIGIT
  else if (/[\p{M}\u00ad\u200b-\u200d\u2060]/u.test(character)) KINDS[code] = MARK
  else if (/[\n\r\v\f\u0085\u2028\u2029]/.test(character)) KINDS[code] = NEWLINE
  else if (/\s/.test(character)) KINDS[code] = SPACE
  else if (/['’ʼ]/.test(character)) KINDS[code] = APOSTROPHE
  else if (/[-\u2010\u2011]/.test(character)) KINDS[code] = HYPHEN
}

/** Kind of the character at an index; `OTHER` outside the text. Both halves of a letter beyond the basic plane are `LETTER`. */
export function kindAt(text: string, index: number): number {
  const code = text.charCodeAt(index)
  if (code < 0xd800 || code > 0xdfff) return KINDS[code] ?? OTHER
  const whole = code < 0xdc00 ? text.codePointAt(index) : text.codePointAt(index - 1)
  return whole !== undefined && whole > 0xffff && /[\p{L}\p{N}]/u.test(String.fromCodePoint(whole)) ? LETTER : OTHER
}

export const isLetter = (kind: number): boolean => kind >= LOWER && kind <= LETTER

export const isWordKind = (kind: number): boolean => kind >= LOWER && kind <= MARK
