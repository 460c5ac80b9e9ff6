import { formatDate } from './format-date'
import type { Locale } from './locale'

/**
 * Two partial dates as one period; one date where both are the same.
 *
 * @example formatPeriod('en', '2022-02', '2025-09-19') // 'February 2022 to 19 September 2025'
 */
export function formatPeriod(locale: Locale, from: string, to: string): string {
  const [a, b] = [formatDate(locale, from), formatDate(locale, to)]
  if (a === b) return a
  return locale === 'fr' ? `de ${a} à ${b}` : `${a} to ${b}`
}
