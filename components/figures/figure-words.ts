import { difference } from '@/lib/messages/difference'
import { figures } from '@/lib/messages/figures'
import { formatNumber, formatPercent } from '@/lib/messages/format-number'
import type { Language } from '@/lib/model/language'
import type { Scale } from '@/lib/view/nice-scale'
import type { Comparison, Dot, Estimate, EstimateUnit } from '@/lib/view/panel'

/** A figure as it stands in a cell or at the end of a row. */
export interface ShownValue {
  readonly text: string
  /** `missing`: no article. `silent`: no words in the voice. `count`: a bare count, too few words for more. */
  readonly kind: 'value' | 'count' | 'silent' | 'missing'
}

/**
 * The visible text of an estimate: "14.9", "3 of 5" for a share, "6" for a count, "2×" where only a count can be given.
 * A share is never a bare percentage.
 */
export function shownValue(estimate: Estimate, locale: Language): ShownValue {
  const { state, unit, value, hits, articles, articlesWithCue } = estimate
  switch (state) {
    case 'no_article':
      return { text: '', kind: 'missing' }
    case 'no_words':
      return { text: '–', kind: 'silent' }
    case 'count_only':
      if (unit === 'count') return { text: formatNumber(locale, hits), kind: 'value' }
      return { text: `${formatNumber(locale, hits)}×`, kind: 'count' }
    case 'articles_own':
    case 'estimate':
      if (unit === 'share') return { text: figures[locale].outOf(articlesWithCue, articles), kind: 'value' }
      return { text: formatValue(value ?? 0, unit, locale), kind: 'value' }
    default:
      return state satisfies never
  }
}

/** A number of a unit, as on axes: one decimal for rates, whole for counts, per cent for shares. */
export function formatValue(value: number, unit: EstimateUnit, locale: Language): string {
  switch (unit) {
    case 'rate':
      return formatNumber(locale, value, 1)
    case 'share':
      return formatPercent(locale, value)
    case 'count':
      return formatNumber(locale, value)
    default:
      return unit satisfies never
  }
}

/** A tick of an axis, with as many decimals as the ticks of that axis need. */
export function formatTick(value: number, { ticks }: Scale, unit: EstimateUnit, locale: Language): string {
  return unit === 'rate'
    ? formatNumber(locale, value, Math.max(...ticks.map(decimalsOf)))
    : formatValue(value, unit, locale)
}

/** A round number with no more decimals than it has: a limit of a colour class. */
export function formatExact(value: number, unit: EstimateUnit, locale: Language): string {
  return unit === 'rate' ? formatNumber(locale, value, decimalsOf(value)) : formatValue(value, unit, locale)
}

function decimalsOf(value: number): number {
  return [0, 1, 2].find((count) => Number(value.toFixed(count)) === value) ?? 3
}

/** What stands behind a visible value, for the ear and for the tip: unit, outlet, cue, phrases, words, articles, interval. */
export function behindValue(estimate: Estimate, outlet: string, cue: string, locale: Language): string {
  const t = figures[locale]
  const { state, unit, hits, words, articles } = estimate
  const basis = `${t.phrases(hits)}, ${t.words(words)}, ${t.articles(articles)}`
  switch (state) {
    case 'no_article':
      return `${t.noArticle}, ${outlet}, ${cue}`
    case 'no_words':
      return `${t.noWords}, ${outlet}, ${cue}${t.semicolon}${t.articles(articles)}`
    case 'count_only':
      if (unit === 'count') return `${t.unit.count}, ${outlet}, ${cue}${t.colon}${basis}`
      return `${outlet}, ${cue}${t.colon}${basis}${t.semicolon}${t.tooFewWords}`
    case 'articles_own':
    case 'estimate':
      return [`${t.unit[unit]}, ${outlet}, ${cue}${t.colon}${basis}`, intervalWords(estimate, locale)]
        .filter(Boolean)
        .join(t.semicolon)
    default:
      return state satisfies never
  }
}

/** "95% interval 8.1 to 12.3", or nothing where there is none. */
export function intervalWords({ low, high, level, unit }: Estimate, locale: Language): string {
  if (low === null || high === null) return ''
  const [from, to] = [formatValue(low, unit, locale), formatValue(high, unit, locale)]
  return figures[locale].intervalOf(formatPercent(locale, level), from, to)
}

/** The visible text of an article's own point. */
export function dotValue({ value, hits, words }: Dot, unit: EstimateUnit, locale: Language): string {
  if (unit === 'count') return formatNumber(locale, hits)
  if (value === null) return words === 0 ? '–' : `${formatNumber(locale, hits)}×`
  return unit === 'share' ? figures[locale].outOf(value, 1) : formatValue(value, unit, locale)
}

/**
 * A difference in words: how many times as often, or why there is no such number; null is the base itself.
 *
 * @example differenceWords({ kind: 'ratio', log2: 2, … }, 'en') // '4.0 times as often'
 */
export function differenceWords(comparison: Comparison | null, locale: Language): string {
  const t = figures[locale]
  if (comparison === null) return t.comparison.base
  if (comparison.kind !== 'ratio') return t.comparison[comparison.kind]
  const { log2, low, high, level } = comparison
  const said = t.times(factorWords(log2, locale))
  if (low === null || high === null) return said
  const interval = t.intervalOf(formatPercent(locale, level), factorWords(low, locale), factorWords(high, locale))
  return `${said}, ${interval}`
}

/** A ratio as a row shows it: "×4.0", "×0.50". */
export function shortDifference({ log2 }: { readonly log2: number }, locale: Language): string {
  return `×${factorWords(log2, locale)}`
}

/**
 * A p value with two digits that count; below one in ten thousand only that.
 *
 * @example formatP(0.0123, 'en') // '0.012'
 */
export function formatP(p: number, locale: Language): string {
  if (p < LEAST_P) return `< ${formatNumber(locale, LEAST_P, 4)}`
  return formatNumber(locale, p, p >= 0.095 ? 2 : p >= 0.0095 ? 3 : 4)
}

const LEAST_P = 0.0001

/** The same as a clause: "p = 0.012", "p < 0.0001". */
export function pWords(p: number, locale: Language): string {
  return p < LEAST_P ? `p ${formatP(p, locale)}` : `p = ${formatP(p, locale)}`
}

/** A ratio beyond this is no longer told: so few articles could show nothing that is ever seen. */
const MOST_FACTOR = 100

/** The smallest ratio that could have been told: "×3.8 or more". */
export function smallestWords(smallest: number, locale: Language): string {
  const { atLeast, over } = difference[locale]
  return smallest > MOST_FACTOR
    ? over(formatNumber(locale, MOST_FACTOR))
    : atLeast(factorWords(Math.log2(smallest), locale))
}

/** 2 to the power of `log2`, with as many decimals as a factor of its size deserves. */
export function factorWords(log2: number, locale: Language): string {
  const factor = 2 ** log2
  return formatNumber(locale, factor, factor < 1 ? 2 : factor < 10 ? 1 : 0)
}

/** A tick of the axis of doublings: "÷4", "as often", "×4". */
export function doublingTick(doublings: number, locale: Language): string {
  if (doublings === 0) return figures[locale].asOften
  return `${doublings < 0 ? '÷' : '×'}${formatNumber(locale, 2 ** Math.abs(doublings))}`
}
