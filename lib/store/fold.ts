/**
 * Text as it is compared in a search: lower case, no accents, ligatures spelled out, one kind of space, apostrophe and dash.
 *
 * @example fold('L’Œuvre à 20 %') // "l'oeuvre a 20 %"
 */
export function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/œ/g, 'oe')
    .replace(/æ/g, 'ae')
    .replace(/[’‘ʼ`´]/g, "'")
    .replace(/[‐‑‒–—−]/g, '-')
    .replace(/[«»“”„]/g, '"')
    .replace(/\s+/g, ' ')
    .trim()
}

/** The same for the search index: elided words apart, so that “l’armée” is found under “armee”. */
export const foldApart = (text: string) => fold(text).replace(/'/g, ' ')

/**
 * What a search asks for: words, each the beginning of a word of the text, and phrases in double quotation marks, as they stand.
 *
 * @example searchTerms('russ "société wagner"') // ['russ', 'societe wagner']
 */
export function searchTerms(search: string): readonly string[] {
  return [...fold(search).matchAll(/"([^"]*)"|[^\s"]+/g)]
    .map(([whole, phrase]) => (phrase ?? whole.replace(/\*+$/, '')).trim())
    .filter((term) => term !== '')
}

/** True where each term begins at the beginning of a word of the folded text. */
export function holdsTerms(folded: string, terms: readonly string[]): boolean {
  return terms.every((term) => {
    for (let at = folded.indexOf(term); at >= 0; at = folded.indexOf(term, at + 1))
      if (at === 0 || !/[\p{L}\p{N}]/u.test(folded.charAt(at - 1)) || !/^[\p{L}\p{N}]/u.test(term)) return true
    return false
  })
}
