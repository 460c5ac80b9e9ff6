const LABELLED =
  /^(?:[-–—•*▶►>]\s*)?(?:(?:À|A|à|a)?\s?(?:LIRE|VOIR|ÉCOUTER|Lire|Voir|Écouter|lire|voir|écouter)(?:\s(?:AUSSI|ÉGALEMENT|EGALEMENT|aussi|également))?|READ (?:MORE|ALSO)|Read (?:More|Also)|ALSO READ|Also Read|SEE ALSO|RELATED|Related)\s*(?=\p{Lu}\p{Ll}|«|“)/u

/**
 * "A LIRE AUSSI Burkina Faso : nouvelle attaque": a label, then another article's headline without a mark between them.
 *
 * "Lire aussi les textes anciens est utile" goes on in small letters, and is a sentence.
 */
export function isLinkedTitle(line: string): boolean {
  if (line.length > 200 || /[.!][»”"]?$/.test(line)) return false
  const label = LABELLED.exec(line)
  return (
    label !== null && (/aussi|galement|more|also|related/i.test(label[0]) || /^\W*[ÀA]\s?(?:LIRE|VOIR)/.test(label[0]))
  )
}
