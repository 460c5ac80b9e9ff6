/** How a cue agrees between articles and their translations; null where too few articles have it to say. */
export interface LanguageAgreement {
  readonly kappa: number | null
  /** French hits for one English hit. */
  readonly ratio: number | null
  /** Pearson's correlation of the counts. */
  readonly r: number | null
}

/** A committed measurement, as `npm run evaluate` writes it. */
export interface MeasuredTable {
  readonly columns: readonly string[]
  readonly rows: readonly (readonly (string | number)[])[]
}

/** What a cue must reach to be compared across languages without a warning: kappa, ratio (either way round) and r. */
export const AGREEMENT_MARKS = { kappa: 0.9, leastRatio: 0.9, mostRatio: 1.1, r: 0.95 } as const

/** A cell by the name of its column, as a number; null where the table says that there is none. */
export function numberAt({ columns }: MeasuredTable, row: MeasuredTable['rows'][number], column: string) {
  const value = Number(row[columns.indexOf(column)])
  return Number.isFinite(value) ? value : null
}

/** The table of translations, by cue. */
export function readAgreements(table: MeasuredTable): ReadonlyMap<string, LanguageAgreement> {
  return new Map(
    table.rows.map((row) => {
      const at = (column: string) => numberAt(table, row, column)
      const [fr, en] = [at('hits fr'), at('hits en')]
      // From the counts, for the table rounds the ratio: 32 hits for 29 are more than 1.1, and stand there as 1.10.
      const ratio = at('ratio') === null || fr === null || en === null ? null : fr / en
      return [String(row[0]), { kappa: at('kappa'), ratio, r: at('r') }]
    }),
  )
}

/**
 * Whether French and English numbers of a cue may stand side by side without a warning: true, false, or null where the
 * material has too few articles with the cue to say.
 *
 * @example holdsAcrossLanguages({ kappa: 0.95, ratio: 1.02, r: 0.97 }) // true
 */
export function holdsAcrossLanguages(agreement: LanguageAgreement | undefined): boolean | null {
  const { kappa, ratio, r } = agreement ?? { kappa: null, ratio: null, r: null }
  if (kappa === null || ratio === null || r === null) return null
  const { leastRatio, mostRatio } = AGREEMENT_MARKS
  return kappa >= AGREEMENT_MARKS.kappa && ratio >= leastRatio && ratio <= mostRatio && r >= AGREEMENT_MARKS.r
}
