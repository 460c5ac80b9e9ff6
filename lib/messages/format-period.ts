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
  if (locale === 'en') return `${a} to ${b}`
  // A day takes the article (“du 5 avril”); a month that begins with a vowel elides (“d’août”).
  const since = isDay(from) ? `du ${a}` : /^[ao]/.test(a) ? `d’${a}` : `de ${a}`
  return `${since} ${isDay(to) ? 'au' : 'à'} ${b}`
}

const isDay = (date: string) => date.length === '2022-02-17'.length
