import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formatDate } from '@/lib/messages/format-date'
import { formatNumber, formatPercent } from '@/lib/messages/format-number'
import { formatPeriod } from '@/lib/messages/format-period'
import { LOCALES, localeHref, switchLocale } from '@/lib/messages/locale'
import { plural } from '@/lib/messages/plural'

describe('numbers', () => {
  it.each([
    ['en', 0, 1, '0.0'],
    ['fr', 0, 1, '0,0'],
    ['en', 1234.56, 1, '1,234.6'],
    ['fr', 1234.56, 1, '1\u00a0234,6'],
    ['en', -2, 0, '\u22122'],
    ['fr', 12345678, 0, '12\u00a0345\u00a0678'],
  ] as const)('%s writes %d with %d decimals as %s', (locale, value, digits, text) => {
    expect(formatNumber(locale, value, digits)).toBe(text)
  })

  it('writes a percentage as the language does', () => {
    expect(formatPercent('en', 0.5)).toBe('50%')
    expect(formatPercent('fr', 0.5)).toBe('50\u00a0%')
  })

  it('takes the singular for 0 in French only', () => {
    expect([0, 1, 2].map((n) => plural('fr', n, 'un', 'plusieurs'))).toEqual(['un', 'un', 'plusieurs'])
    expect([0, 1, 2].map((n) => plural('en', n, 'one', 'many'))).toEqual(['many', 'one', 'many'])
  })
})

describe('dates keep their precision', () => {
  it.each([
    ['en', '2025', '2025'],
    ['fr', '2025', '2025'],
    ['en', '2022-02', 'February 2022'],
    ['fr', '2022-02', 'février 2022'],
    ['en', '2025-09-19', '19 September 2025'],
    ['fr', '2025-09-19', '19 septembre 2025'],
    ['fr', '2025-09-01', '1er septembre 2025'],
    ['fr', '2025-09-11', '11 septembre 2025'],
  ] as const)('%s writes %s as %s', (locale, iso, text) => {
    expect(formatDate(locale, iso)).toBe(text)
  })

  it('joins two dates to a period, and says one date once', () => {
    expect(formatPeriod('en', '2022-02', '2025-09-19')).toBe('February 2022 to 19 September 2025')
    expect(formatPeriod('fr', '2022-02', '2025')).toBe('de février 2022 à 2025')
    expect(formatPeriod('fr', '2022-02', '2022-02')).toBe('février 2022')
    expect(formatPeriod('fr', '2025-08', '2025-09')).toBe('d’août 2025 à septembre 2025')
    expect(formatPeriod('fr', '2022-03-20', '2022-04-05')).toMatch(/^du 20.mars 2022 au 5.avril 2022$/)
    expect(formatPeriod('fr', '2022', '2022-04-05')).toMatch(/^de 2022 au 5.avril 2022$/)
  })
})

describe('paths', () => {
  it.each([
    ['en', '/', '/'],
    ['fr', '/', '/fr'],
    ['fr', '/?lang=en', '/fr?lang=en'],
    ['fr', '/#limits', '/fr#limits'],
    ['fr', '/compare?cues=russia#a', '/fr/compare?cues=russia#a'],
    ['en', '/compare', '/compare'],
  ] as const)('%s %s is %s', (locale, path, href) => {
    expect(localeHref(locale, path)).toBe(href)
  })

  it('switching there and back is the identity', () => {
    const segment = fc.stringMatching(/^[a-z0-9-]{3,12}$/)
    const path = fc.array(segment, { maxLength: 3 }).map((parts) => `/${parts.join('/')}`)
    fc.assert(
      fc.property(path, fc.constantFrom(...LOCALES), (bare, locale) => {
        const here = localeHref(locale, bare)
        expect(switchLocale(switchLocale(here, 'fr'), 'en')).toBe(bare)
        expect(switchLocale(switchLocale(here, 'en'), 'fr')).toBe(localeHref('fr', bare))
      }),
      { seed: 2, numRuns: 300 },
    )
  })
})
