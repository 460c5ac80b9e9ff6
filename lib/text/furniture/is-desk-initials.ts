const PART = '\\p{L}{2,8}(?:-\\p{L}{2,4})*'
const INITIALS = new RegExp(`^\\(?${PART}(?:/${PART})+\\)?\\.?$`, 'u')
const AGENCY = /^(?:afp|ap|apa|aps|anp|pana|reuters|efe|map|tap|gna|nan)$/i

/**
 * Initials of those who wrote and edited, between slashes. "RDC/Rwanda" is none: it says what the article is about.
 *
 * @example isDeskInitials('CD/te/lb/as/APA') // true
 */
export function isDeskInitials(line: string): boolean {
  if (line.length > 40 || !INITIALS.test(line)) return false
  const parts = line.replace(/[().]/g, '').split('/')
  const short = parts.filter((part) => /^\p{Ll}{2,4}(?:-\p{Ll}{2,4})*$/u.test(part)).length
  const agencies = parts.filter((part) => AGENCY.test(part)).length
  return short > 0 && (agencies > 0 || parts.length > 2)
}
