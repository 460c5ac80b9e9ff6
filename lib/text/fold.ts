/**
 * A word as it is looked up: lower case, no accents, ligatures spelled out, one kind of apostrophe and of space.
 *
 * The result may be longer or shorter than the word: it is a key, and no spans may be read from it.
 *
 * @example fold('L’Œuvre') // "l'oeuvre"
 */
export function fold(text: string): string {
  const lower = text.toLowerCase()
  if (isAscii(lower)) return lower
  return lower
    .normalize('NFD')
    .replace(/\p{M}+|\u00ad/gu, '')
    .replace(/œ/g, 'oe')
    .replace(/æ/g, 'ae')
    .replace(/[’‘ʼ]/g, "'")
    .replace(/[\u2010\u2011]/g, '-')
    .replace(/[\u00a0\u202f\u2009]/g, ' ')
}

function isAscii(text: string): boolean {
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) > 127) return false
  return true
}
