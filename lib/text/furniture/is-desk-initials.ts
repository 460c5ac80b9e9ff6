/**
 * Initials of those who wrote and edited, between slashes.
 *
 * @example isDeskInitials('CD/te/lb/as/APA') // true
 */
export function isDeskInitials(line: string): boolean {
  if (line.length > 40 || !/^\(?\p{L}{2,5}(?:-\p{L}{2,4})*(?:\/\p{L}{2,8}(?:-\p{L}{2,4})*)+\)?\.?$/u.test(line))
    return false
  return /\p{Lu}{2}/u.test(line) || /^\(?(?:afp|ap|apa|reuters)\//.test(line) || (line.match(/\//g) ?? []).length > 1
}
