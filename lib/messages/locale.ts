/** Languages of the interface. English has no path prefix, French is `/fr`. */
export const LOCALES = ['en', 'fr'] as const
export type Locale = (typeof LOCALES)[number]

/** @example isLocale('fr') // true */
export function isLocale(value: string): value is Locale {
  return value === 'en' || value === 'fr'
}

/**
 * A path of the site in one interface language; query and hash stay as they are.
 *
 * @example localeHref('fr', '/compare?cues=russia') // '/fr/compare?cues=russia'
 */
export function localeHref(locale: Locale, path: string): string {
  if (locale === 'en') return path
  return path === '/' ? '/fr' : `/fr${path.startsWith('/?') || path.startsWith('/#') ? path.slice(1) : path}`
}

/**
 * The same path in the other language.
 *
 * @example switchLocale('/fr/compare', 'en') // '/compare'
 */
export function switchLocale(path: string, to: Locale): string {
  const bare = path.replace(/^\/(?:en|fr)(?=\/|$)/, '')
  return localeHref(to, bare === '' ? '/' : bare)
}
