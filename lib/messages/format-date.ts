import type { Locale } from './locale'

const TAGS = { en: 'en-GB', fr: 'fr-FR' } as const satisfies Record<Locale, string>

/**
 * An ISO date, in words, to the precision that is known: a year, a month or a day.
 *
 * @example formatDate('en', '2022-02') // 'February 2022'
 * @example formatDate('fr', '2025-09-01') // '1er septembre 2025'
 */
export function formatDate(locale: Locale, iso: string, month: 'long' | 'short' = 'long'): string {
  const [year, monthPart, day] = iso.split('-')
  if (year === undefined || monthPart === undefined) return iso
  const date = new Date(Date.UTC(Number(year), Number(monthPart) - 1, Number(day ?? '1')))
  const text = new Intl.DateTimeFormat(TAGS[locale], {
    timeZone: 'UTC',
    year: 'numeric',
    month,
    ...(day === undefined ? {} : { day: 'numeric' }),
  }).format(date)
  return locale === 'fr' ? text.replace(/^1 /, '1er ') : text
}
