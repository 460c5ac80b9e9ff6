/** A stretch of time with bounds to any precision ("2022", "2022-02", "2022-02-17"); null: open on that side. */
export interface TimeRange {
  readonly from: string | null
  readonly to: string | null
}

export const ALL_TIME: TimeRange = { from: null, to: null }

const DATE = /^(\d{4})(?:-(0[1-9]|1[0-2])(?:-(0[1-9]|[12]\d|3[01]))?)?$/

/** Whether the text is a date of the calendar, to the precision of a year, a month or a day. */
export function isPartialDate(text: string): boolean {
  const [match, year, month, day] = DATE.exec(text) ?? []
  if (match === undefined || day === undefined) return match !== undefined
  const asked = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)))
  return asked.getUTCDate() === Number(day)
}

/** Compares two partial dates to the precision known to both: "2022-02" and "2022-02-17" agree. */
function compareDates(a: string, b: string): number {
  const length = Math.min(a.length, b.length)
  const [left, right] = [a.slice(0, length), b.slice(0, length)]
  return left < right ? -1 : left > right ? 1 : 0
}

/**
 * Whether a partial date lies in the range: it does where it agrees with a bound to the precision known to both.
 * An undated article is inside only where both sides are open.
 *
 * @example isWithin('2022-02', { from: '2022-02-10', to: null }) // true: it may be any day of that February
 */
export function isWithin(date: string | null, { from, to }: TimeRange): boolean {
  if (from === null && to === null) return true
  if (date === null) return false
  return (from === null || compareDates(date, from) >= 0) && (to === null || compareDates(date, to) <= 0)
}

/**
 * `a..b`, `earliest..b`, `a..latest` or one date alone; null where it is none of these. Bounds in the wrong order change places.
 *
 * @example parseTimeRange('2024-06..2024-01') // { from: '2024-01', to: '2024-06' }
 */
export function parseTimeRange(text: string): TimeRange | null {
  const parts = text.split('..')
  if (parts.length > 2) return null
  const [first = '', last = first] = parts
  const from = first === '' || first === 'earliest' ? null : first
  const to = last === '' || last === 'latest' ? null : last
  if (from !== null && !isPartialDate(from)) return null
  if (to !== null && !isPartialDate(to)) return null
  if (parts.length === 1 && from === null) return null
  return inOrder({ from, to })
}

function inOrder(range: TimeRange): TimeRange {
  const { from, to } = range
  if (from === null || to === null) return range
  return compareDates(from, to) > 0 ? { from: to, to: from } : range
}

/** @example formatTimeRange({ from: '2024', to: null }) // '2024..latest' */
export function formatTimeRange({ from, to }: TimeRange): string {
  return `${from ?? 'earliest'}..${to ?? 'latest'}`
}
