/**
 * A word as it is looked up: lower case, no accents, ligatures spelled out, one kind of apostrophe and of space.
 *
 * The result may be longer or shorter than the word: it is a key, and no spans may be read from it.
 *
 * @example fold('L’Œuvre') // "l'oeuvre"
 */
export function fold(text: string): string {
  const lower = text.toLowerCase()
  let folded = ''
  let from = 0
  for (let at = 0; at < lower.length; at++) {
    const code = lower.charCodeAt(at)
    if (code < 128) continue
    if (code >= 0xd800 && code < 0xe000) return foldWhole(lower)
    folded += lower.slice(from, at) + foldUnit(code)
    from = at + 1
  }
  return from === 0 ? lower : folded + lower.slice(from)
}

const FOLDED = new Map<number, string>()

/** A character folds to the same wherever it stands, so it is folded once. */
function foldUnit(code: number): string {
  const known = FOLDED.get(code)
  if (known !== undefined) return known
  const folded = foldWhole(String.fromCharCode(code))
  FOLDED.set(code, folded)
  return folded
}

function foldWhole(lower: string): string {
  return lower
    .normalize('NFD')
    .replace(/\p{M}+|\u00ad/gu, '')
    .replace(/œ/g, 'oe')
    .replace(/æ/g, 'ae')
    .replace(/[’‘ʼ]/g, "'")
    .replace(/[\u2010\u2011]/g, '-')
    .replace(/[\u00a0\u202f\u2009]/g, ' ')
}
