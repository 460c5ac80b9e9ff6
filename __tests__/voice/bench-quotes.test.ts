import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { measureQuotes, type Share } from '@/lib/cli/evaluate/quotes'

const folder = process.env.BENCH_DIR
const share = ({ right, of }: Share) => right / of

/** The floors are what the Method page promises; the measurement itself is printed by `npm run evaluate`. */
describe.skipIf(folder === undefined)(
  'English quotations on annotated news (skipped: BENCH_DIR names no material)',
  () => {
    it('reach the floors for recall, precision, speakers and reported speech', () => {
      const figures = measureQuotes(join(folder ?? '', 'quotes'))
      expect(share(figures.quotationRecall)).toBeGreaterThanOrEqual(0.95)
      expect(share(figures.quotationPrecision)).toBeGreaterThanOrEqual(0.95)
      expect(share(figures.speaker)).toBeGreaterThanOrEqual(0.85)
      expect(share(figures.reportedRecall)).toBeGreaterThan(3 * share(figures.marksAloneRecall))
      expect(share(figures.reportedPrecision)).toBeGreaterThanOrEqual(0.8)
    }, 120_000)
  },
)
