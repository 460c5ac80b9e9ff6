import type { Locale } from './locale'

/**
 * The form that goes with a number: French says "0 article" and "1 article", English "0 articles" and "1 article".
 *
 * @example plural('fr', 0, 'article', 'articles') // 'article'
 */
export function plural(locale: Locale, n: number, one: string, other: string): string {
  return (locale === 'fr' ? Math.abs(n) < 2 : Math.abs(n) === 1) ? one : other
}
