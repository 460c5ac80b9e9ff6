const SIZE = 1 << 16

/**
 * Tells in a few steps that a word of a text is none of a list, without cutting it out: a table of their first three
 * letters, last letter and length. What passes may still be none of them, and is looked up.
 */
export function wordFilter(words: Iterable<string>): (text: string, start: number, end: number) => boolean {
  const table = new Uint8Array(SIZE)
  for (const word of words) table[place(word, 0, word.length)] = 1
  return (text, start, end) => table[place(text, start, end)] === 1
}

function place(text: string, start: number, end: number): number {
  const first = letter(text, start)
  const second = end - start > 1 ? letter(text, start + 1) : 0
  const third = end - start > 2 ? letter(text, start + 2) : 0
  return (first + second * 31 + third * 977 + letter(text, end - 1) * 7919 + (end - start) * 104_729) & (SIZE - 1)
}

/** Case does not matter; letters with accents are all one, as their capitals are told from them by no bit. */
function letter(text: string, index: number): number {
  const code = text.charCodeAt(index)
  return code < 128 ? code | 32 : 1
}
