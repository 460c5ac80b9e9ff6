const OPENS =
  /^(?:[-–—•*]\s*)?(?:(?:par|by|(?:propos recueillis|[ée]crit|r[ée]dig[ée]|publi[ée]|post[ée]|texte(?: et photos)?) par|(?:written|posted|published|reported|story|words|text) by|de notre correspondante?|from our correspondent)\s*:?\s+|(?:auteure?|author|texte|text)\s*:\s*)/i
/** A date that follows the name on the same line. */
const DATE = /[\s,|·–-]+(?:le |on |the )?(?:\p{L}+ )?\d{1,2}\b[^.!?]{0,60}$/iu
const BESIDE_NAME =
  /^(?:et|and|avec|with|de|du|des|la|le|van|von|der|den|el|al|bin|ben|in|à|au|en|at|for|pour|of|the|journaliste|reporter|correspondante?|correspondent|editor|agences?|agencies|staff|writer|senior|chief|news)$/i

/**
 * A byline: "Par" or "By", then names and nothing that makes a sentence.
 *
 * @example isNameLine('Par Awa Traoré, à Bamako, avec AFP') // true
 */
export function isNameLine(line: string): boolean {
  if (line.length > 160) return false
  const opening = OPENS.exec(line)
  if (opening === null) return false
  const rest = line.slice(opening[0].length).replace(DATE, '')
  if (/[.!?;:»”"]\s*$/.test(rest) && !/\b\p{Lu}\.$/u.test(rest)) return false
  const words = rest.match(/[\p{L}\p{M}\p{N}’'.-]+/gu) ?? []
  const names = words.filter((word) => /^(?:[dl]['’])?\p{Lu}/u.test(word)).length
  return names > 0 && words.every((word) => /^(?:[dl]['’])?\p{Lu}/u.test(word) || BESIDE_NAME.test(word))
}
