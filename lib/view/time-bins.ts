import { largestOf, smallestOf } from '../model/extent'

/** From the finest to the coarsest. */
export const BIN_SIZES = ['week', 'month', 'quarter', 'year'] as const
export type BinSize = (typeof BIN_SIZES)[number]

/** A stretch of time. `from` and `to` are bounds as a link has them, both included, to the precision of the bin: "2022-02" is February. */
export interface TimeBin {
  readonly from: string
  readonly to: string
}

/** How many articles have which date. */
export type DateCounts = ReadonlyMap<string, number>

export interface TimeBins {
  readonly size: BinSize
  /** Without a hole, from the first article's to the last one's. */
  readonly bins: readonly TimeBin[]
  /** Whether the dates, and not the number of articles, keep the bins from being finer. */
  readonly byDates: boolean
  /** Place of a date among the bins; below 0 or past the last for dates outside. */
  readonly placeOf: (date: string) => number
}

/** With fewer articles in most bins a line shows which articles there are, and not how coverage moves. */
export const LEAST_PER_BIN = 5
/** More bins than this cannot be told apart on a screen; more numbers than this for one cue, each with its link, make a page of megabytes. */
const MOST_BINS = 60
const MOST_NUMBERS = 360
const DAY = 86_400_000

/**
 * Bins for these dates of so many groups, each of which has a number in every bin: the finest of which at least half of those that are not
 * empty have five articles, no more than sixty in all (thirty with twelve groups); where none has, years. Null where no article is dated.
 *
 * No bin is finer than the coarsest date: an article of "2022" lies in no one month, and the phrases of a month would have it
 * or not, as one reads it. Whoever has one such article sees years.
 */
export function chooseBins(dates: DateCounts, groups: number): TimeBins | null {
  if (dates.size === 0) return null
  const known = [...dates.keys()]
  const coarsest = largestOf(
    known.map((date) => BIN_SIZES.indexOf(finestFor(date))),
    0,
  )
  const sizes = BIN_SIZES.slice(coarsest)
  const candidates = sizes.map((size, place) => ({ ...binsOf(known, size), byDates: place === 0 && coarsest > 0 }))
  const most = Math.min(MOST_BINS, MOST_NUMBERS / groups)
  return candidates.find((bins) => bins.bins.length <= most && isFull(bins, dates)) ?? candidates.at(-1) ?? null
}

function finestFor(date: string): BinSize {
  return date.length === 4 ? 'year' : date.length === 7 ? 'month' : 'week'
}

function isFull({ bins, placeOf }: Pick<TimeBins, 'bins' | 'placeOf'>, dates: DateCounts): boolean {
  const counts = bins.map(() => 0)
  for (const [date, articles] of dates) counts[placeOf(date)] = (counts[placeOf(date)] ?? 0) + articles
  const filled = counts.filter((count) => count > 0)
  return 2 * filled.filter((count) => count >= LEAST_PER_BIN).length >= filled.length
}

function binsOf(dates: readonly string[], size: BinSize): Omit<TimeBins, 'byDates'> {
  const numbers = dates.map((date) => numberOf(date, size))
  const first = smallestOf(numbers, Number.POSITIVE_INFINITY)
  const last = largestOf(numbers, first)
  return {
    size,
    bins: Array.from({ length: last - first + 1 }, (_, index) => binAt(first + index, size)),
    placeOf: (date) => numberOf(date, size) - first,
  }
}

/** Bins are numbered without a hole: weeks from a Monday in 1969, months and quarters from the year 0. */
function numberOf(date: string, size: BinSize): number {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number)
  switch (size) {
    case 'week':
      return Math.floor((Date.UTC(year, month - 1, day) / DAY + 3) / 7)
    case 'month':
      return 12 * year + month - 1
    case 'quarter':
      return 4 * year + Math.floor((month - 1) / 3)
    case 'year':
      return year
    default:
      return size satisfies never
  }
}

function binAt(number: number, size: BinSize): TimeBin {
  switch (size) {
    case 'week':
      return { from: isoDay(7 * number - 3), to: isoDay(7 * number + 3) }
    case 'month':
      return { from: isoMonth(number), to: isoMonth(number) }
    case 'quarter':
      return { from: isoMonth(3 * number), to: isoMonth(3 * number + 2) }
    case 'year':
      return { from: isoYear(number), to: isoYear(number) }
    default:
      return size satisfies never
  }
}

const isoDay = (days: number) => new Date(days * DAY).toISOString().slice(0, 10)
const isoMonth = (months: number) => `${isoYear(Math.floor(months / 12))}-${String((months % 12) + 1).padStart(2, '0')}`
const isoYear = (year: number) => String(year).padStart(4, '0')

/**
 * Where a date lies between the first bin's beginning (0) and the last one's end (1), null where it lies outside; a partial date stands
 * at its own beginning.
 */
export function shareOf(date: string, { bins, size, placeOf }: TimeBins): number | null {
  const place = placeOf(date)
  const bin = bins[place]
  if (bin === undefined) return null
  const [start, end] = [startOf(bin.from), startOf(binAt(numberOf(date, size) + 1, size).from)]
  return (place + (startOf(date) - start) / (end - start)) / bins.length
}

function startOf(date: string): number {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number)
  return Date.UTC(year, month - 1, day)
}
