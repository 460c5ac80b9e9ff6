import { partialDate } from '../model/corpus'
import type { DateOrder } from '../model/import-job'
import type { IssueCode } from '../model/issues'
import { dayOf } from '../text/page/published-date'

/** 2025-09-19 and what goes on from there, 2025/09/19, 2025.09.19; also year and month, or a year alone. */
const YEAR_FIRST = /^(\d{4})(?:[-/.](\d{1,2})(?:[-/.](\d{1,2}))?)?(?![\d])/
/** 20250919, and 20250919T101500Z as GDELT writes it. */
const PACKED = /^(\d{4})(\d{2})(\d{2})(?:T?\d{4,6}Z?)?$/
const YEAR_LAST = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})(?!\d)/

/**
 * A date as an export writes it → ISO to the precision that is known, or why not. The time of day is left out.
 *
 * @example readDate('19/09/2025', null) // '2025-09-19'
 * @example readDate('03/04/2025', null) // { code: 'ambiguous_date' }
 */
export function readDate(given: string, order: DateOrder | null): string | { readonly code: IssueCode } {
  const text = given.trim()
  const packed = PACKED.exec(text)
  if (packed !== null) return checked(packed[1], packed[2], packed[3])
  const first = YEAR_FIRST.exec(text)
  if (first !== null) return checked(first[1], first[2], first[3])
  const last = YEAR_LAST.exec(text)
  // “19 septembre 2025”, “Fri, 19 Sep 2025”: where the month has its name nothing is ambiguous.
  if (last === null) return (/\p{L}{3}/u.test(text) ? dayOf(text) : null) ?? { code: 'bad_date' }
  const [, a = '', b = '', year] = last
  const dayFirst = Number(a) > 12 || (order === 'dmy' && Number(b) <= 12)
  const monthFirst = Number(b) > 12 || (order === 'mdy' && Number(a) <= 12)
  if (a === b || (dayFirst && !monthFirst)) return checked(year, b, a)
  if (monthFirst && !dayFirst) return checked(year, a, b)
  return { code: dayFirst ? 'bad_date' : 'ambiguous_date' }
}

function checked(year = '', month?: string, day?: string): string | { readonly code: IssueCode } {
  const parts = [year, month, day]
    .filter((part) => part !== undefined)
    .map((part, at) => part.padStart(at === 0 ? 4 : 2, '0'))
  const date = partialDate.safeParse(parts.join('-'))
  if (!date.success) return { code: 'bad_date' }
  const [y, m = '01', d = '01'] = parts
  const real = new Date(`${y}-${m}-${d}T00:00:00Z`)
  return Number.isNaN(real.getTime()) || real.getUTCDate() !== Number(d) ? { code: 'bad_date' } : date.data
}
