import type { Locale } from './locale'

const TAGS = { en: 'en-GB', fr: 'fr-FR' } as const satisfies Record<Locale, string>

/** @example formatList('en', ['RT', 'APA', 'a blog']) // 'RT, APA and a blog' */
export function formatList(locale: Locale, items: readonly string[]): string {
  return new Intl.ListFormat(TAGS[locale], { type: 'conjunction' }).format(items)
}
