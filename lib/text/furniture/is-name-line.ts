const OPENS =
  /^(?:(?:par|by|(?:propos recueillis|[ée]crit|r[ée]dig[ée]|publi[ée]|post[ée]|texte(?: et photos)?) par|(?:written|posted|published|reported|story|words|text) by|de notre correspondante?|from our correspondent)\s*:?\s+|(?:auteure?|author|texte|text)\s*:\s*)/i
/** A date that follows the name on the same line. */
const DATE = /[\s,|·–-]+(?:le |on |the )?(?:\p{L}+ )?\d{1,2}\b[^.!?]{0,60}$/iu
const BESIDE_NAME =
  /^(?:et|and|avec|with|de|du|des|la|le|van|von|der|den|el|al|bin|ben|in|à|au|en|at|for|pour|of|the|journaliste|reporter|correspondante?|correspondent|editor|agences?|agencies|staff|writer|senior|chief|news)$/i
const NAMED = /^(?:[dl]['’])?\p{Lu}/u
const AGENCIES =
  "(?:l[’'])?(?:AFP|Reuters|AP|APA|APS|Associated Press|Agence France-Presse|agences|agencies|Sputnik|Xinhua|EFE|Anadolu)"
const WITH_AGENCY = new RegExp(
  `^(.{2,50}?),?\\s+\\(?(?:avec|with)\\s+${AGENCIES}(?:(?:,| et| and)\\s+[^.!?]{1,30})?\\)?$`,
  'u',
)
const ROLE =
  '(?:journaliste|correspondante?|r[ée]dact(?:eur|rice)(?: en chef)?|envoyée? spéciale?|[ée]ditorialiste|chroniqueu(?:r|se)|reporter|pigiste|staff writer|(?:(?:senior|chief|foreign|special|political|diplomatic|africa|security) )*(?:correspondent|reporter|editor|columnist)|contributor|journalist)'
const WITH_ROLE = new RegExp(
  `^([\\p{L}\\p{M}.’' -]{3,50}?)\\s*[^\\p{L}\\p{M}\\p{N}\\s.’':]\\s*${ROLE}(?:(?:\\s*[,|–-]|\\s+(?:à|au|en|de|pour|chez|in|at|for)\\s)[^.!?]{0,50})?$`,
  'iu',
)

/**
 * A byline: "Par" or "By" and names, names and a trade, names with an agency; nothing that makes a sentence.
 *
 * @example isNameLine('Par Awa Traoré, à Bamako, avec AFP') // true
 */
export function isNameLine(line: string): boolean {
  if (line.length > 160) return false
  const bare = line.replace(/^[^\p{L}\p{N}«“"]+/u, '')
  const beside = WITH_AGENCY.exec(bare)?.[1] ?? WITH_ROLE.exec(bare)?.[1]
  if (beside !== undefined) return isNames(beside, 5)
  const opening = OPENS.exec(bare)
  if (opening === null) return false
  const rest = bare.slice(opening[0].length).replace(DATE, '')
  return (!/[.!?;:»”"]\s*$/.test(rest) || /(?<!\p{L})\p{Lu}\.$/u.test(rest)) && isNames(rest, 20)
}

/** True where every word is a name or stands among names, and one is. */
function isNames(text: string, most: number): boolean {
  const words = text.match(/[\p{L}\p{M}\p{N}’'.-]+/gu) ?? []
  return (
    words.length <= most &&
    words.some((word) => NAMED.test(word)) &&
    words.every((word) => NAMED.test(word) || BESIDE_NAME.test(word))
  )
}
