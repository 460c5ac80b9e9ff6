import type { Locale } from './locale'

const TAGS = { en: 'en-GB', fr: 'fr-FR' } as const satisfies Record<Locale, string>

const FORMATS = new Map<string, Intl.NumberFormat>()

function formatOf(locale: Locale, digits: number): Intl.NumberFormat {
  const key = `${locale}${digits}`
  const known = FORMATS.get(key)
  if (known !== undefined) return known
  const made = new Intl.NumberFormat(TAGS[locale], { minimumFractionDigits: digits, maximumFractionDigits: digits })
  FORMATS.set(key, made)
  return made
}

/**
 * A number with a fixed count of decimals, grouped as the language does.
 *
 * French groups with U+202F, which the fonts lack; U+00A0 stands for it. The minus sign is U+2212.
 *
 * @example formatNumber('fr', 1234.5, 1) // '1 234,5'
 */
export function formatNumber(locale: Locale, value: number, digits = 0): string {
  return formatOf(locale, digits).format(value).replaceAll('\u202f', '\u00a0').replace(/^-/, '\u2212')
}

/** @example formatPercent('fr', 0.5) // '50 %' */
export function formatPercent(locale: Locale, share: number): string {
  return `${formatNumber(locale, share * 100)}${locale === 'fr' ? '\u00a0' : ''}%`
}
