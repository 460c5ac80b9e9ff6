import type { Cell } from '@/lib/view/panel'
import type { Takeaway } from '@/lib/view/takeaway'

/** Whether the table says what the statement says: read off the cells, not made again. */
export function isTrue(takeaway: Takeaway, cells: readonly Cell[]): boolean {
  const mine = cells.filter(({ cue }) => cue === takeaway.cue)
  const cellOf = (slug: string) => mine.find(({ outlet }) => outlet === slug)?.estimate
  const told = mine.filter(({ estimate }) => ['articles_own', 'estimate'].includes(estimate.state))
  const sure = told.filter(({ estimate }) => estimate.state === 'estimate')
  const spoken = (sure.length >= 2 ? sure : told).map(({ outlet }) => outlet)
  const saysHowMany = (among: number | null) => among === (spoken.length < told.length ? spoken.length : null)
  switch (takeaway.kind) {
    case 'named_by': {
      const { outlets, notIn, among } = takeaway
      const complete = [...outlets, ...notIn].sort().join() === [...spoken].sort().join()
      const right =
        outlets.every((slug) => (cellOf(slug)?.hits ?? 0) > 0) && notIn.every((slug) => cellOf(slug)?.hits === 0)
      return complete && right && outlets.length > 0 && notIn.length > 0 && saysHowMany(among)
    }
    case 'named_by_none':
      return told.length >= 2 && mine.every(({ estimate }) => estimate.hits === 0)
    case 'highest': {
      const values = told.map(({ estimate }) => estimate.value ?? Number.NaN)
      const others = told.filter(({ outlet }) => outlet !== takeaway.outlet)
      return (
        sure.length < 2 &&
        takeaway.value === Math.max(...values) &&
        takeaway.lowestValue === Math.min(...values) &&
        cellOf(takeaway.outlet)?.value === takeaway.value &&
        told.every(
          ({ outlet, estimate }) => takeaway.lowest.includes(outlet) === (estimate.value === takeaway.lowestValue),
        ) &&
        others.every(({ estimate }) => (estimate.value ?? 1e9) < takeaway.value)
      )
    }
    case 'above': {
      const top = cellOf(takeaway.outlet)
      const isBelow = (slug: string) => (cellOf(slug)?.high ?? 1e9) < (top?.low ?? 0)
      return (
        top?.value === takeaway.value &&
        spoken.every((slug) => (cellOf(slug)?.value ?? 1e9) <= takeaway.value) &&
        takeaway.below.length > 0 &&
        spoken.every((slug) => takeaway.below.includes(slug) === (slug !== takeaway.outlet && isBelow(slug))) &&
        takeaway.others === spoken.length - 1 &&
        saysHowMany(takeaway.among)
      )
    }
    default:
      return takeaway satisfies never
  }
}
