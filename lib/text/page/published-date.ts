const MONTHS: Readonly<Record<string, number>> = {
  january: 1,
  february: 2,
  march: 3,
  april: 4,
  may: 5,
  june: 6,
  july: 7,
  august: 8,
  september: 9,
  october: 10,
  november: 11,
  december: 12,
  jan: 1,
  feb: 2,
  mar: 3,
  apr: 4,
  jun: 6,
  jul: 7,
  aug: 8,
  sep: 9,
  sept: 9,
  oct: 10,
  nov: 11,
  dec: 12,
  janvier: 1,
  fevrier: 2,
  mars: 3,
  avril: 4,
  mai: 5,
  juin: 6,
  juillet: 7,
  aout: 8,
  septembre: 9,
  octobre: 10,
  novembre: 11,
  decembre: 12,
  janv: 1,
  fevr: 2,
  avr: 4,
  juil: 7,
}

/**
 * The day in a date as pages write it, as `YYYY-MM-DD`; null where there is none that can be read one way only: 03/04/2022 is two
 * days. The day is the one that the page prints, in its own time zone.
 *
 * @example dayOf('2023-09-04T23:38:00+02:00') // '2023-09-04'
 * @example dayOf('le 1er août 2022 à 14h') // '2022-08-01'
 */
export function dayOf(text: string): string | null {
  const plain = text.slice(0, 200).normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
  const iso = /(?<!\d)(\d{4})[-/.]?(\d{2})[-/.]?(\d{2})(?!\d{3})/.exec(plain)
  if (iso !== null) return dayFrom(iso[1], iso[2], iso[3])
  const dayFirst = /(?<!\d)(\d{1,2})(?:er|st|nd|rd|th)?\.? (?:of )?([a-z]{3,9})\.?,? (\d{4})(?!\d)/.exec(plain)
  if (dayFirst !== null) return dayFrom(dayFirst[3], MONTHS[dayFirst[2] ?? ''], dayFirst[1])
  const monthFirst = /([a-z]{3,9})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})(?!\d)/.exec(plain)
  if (monthFirst !== null) return dayFrom(monthFirst[3], MONTHS[monthFirst[1] ?? ''], monthFirst[2])
  const numbers = /(?<!\d)(\d{1,2})[/.](\d{1,2})[/.](\d{4})(?!\d)/.exec(plain)
  if (numbers === null) return null
  const [first, second] = [Number(numbers[1]), Number(numbers[2])]
  if (first > 12) return dayFrom(numbers[3], second, first)
  if (second > 12) return dayFrom(numbers[3], first, second)
  return first === second ? dayFrom(numbers[3], first, second) : null
}

/** The web is younger than 1990, archives older: years outside are some other number. */
function dayFrom(year?: string | number, month?: string | number, day?: string | number): string | null {
  const [y, m, d] = [Number(year), Number(month), Number(day)]
  if (!(y >= 1800 && y <= 2100 && m >= 1 && m <= 12 && d >= 1 && d <= 31)) return null
  return `${y}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}`
}
