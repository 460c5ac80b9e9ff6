import type { Locale } from './locale'

const TAGS = { en: 'en-GB', fr: 'fr-FR' } as const satisfies Record<Locale, string>

/**
 * A country by its ISO 3166-1 code, named in the interface language.
 *
 * @example formatCountry('fr', 'SN') // 'Sénégal'
 */
export function formatCountry(locale: Locale, code: string): string {
  return new Intl.DisplayNames([TAGS[locale]], { type: 'region', fallback: 'code' }).of(code) ?? code
}
