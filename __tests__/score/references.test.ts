import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { normalTail } from '@/lib/score/gamma'
import { logLikelihood, logOdds } from '@/lib/score/keyness'
import { alphaOf, type Unit } from '@/lib/score/krippendorff'

const file = join(process.env.BENCH_DIR ?? '', 'statistics', 'reference_values.json')
const absent = (process.env.BENCH_DIR ?? '') === '' || !existsSync(file)

const feature = z.object({ n_target: z.number(), n_reference: z.number(), lr: z.number(), p_lr: z.number() })
const keyness = z.object({ values: z.record(z.string(), feature) })
const alpha = z.object({ published: z.number(), computed: z.number() })
const schema = z.object({
  keyness_small_2x2: keyness,
  keyness_8_features: keyness,
  krippendorff: z.object({
    k4_nominal: alpha,
    k4_ordinal: alpha,
    k4_interval: alpha,
    k4_ratio: alpha,
    wikipedia3_nominal: alpha,
    wikipedia3_interval: alpha,
    two_coder_binary_nominal: alpha,
  }),
  log_odds: z.object({
    published_scores: z.array(z.number()),
    z_four_term: z.record(z.string(), z.object({ delta: z.number(), z: z.number() })),
  }),
})

/** A digit for each unit that a coder saw. */
const units = (...coders: readonly string[]): readonly Unit[] =>
  [...(coders[0] ?? '')].map((_, unit) => coders.map((row) => (row[unit] === '.' ? null : Number(row[unit]))))

describe.skipIf(absent)(absent ? 'published values: skipped, there is no BENCH_DIR' : 'published values', () => {
  const references = absent ? null : schema.parse(JSON.parse(readFileSync(file, 'utf8')))

  it.each(['keyness_small_2x2', 'keyness_8_features'] as const)('G² of %s', (table) => {
    const features = Object.values(references?.[table].values ?? {})
    const total = (side: 'n_target' | 'n_reference') => features.reduce((sum, one) => sum + one[side], 0)
    expect(features.length).toBeGreaterThan(1)
    for (const { n_target, n_reference, lr, p_lr } of features) {
      const found = logLikelihood({
        target: { hits: n_target, words: total('n_target') },
        reference: { hits: n_reference, words: total('n_reference') },
      })
      expect(found.g2).toBeCloseTo(lr, 10)
      expect(found.p).toBeCloseTo(p_lr, 10)
    }
  })

  it('log-odds with a Dirichlet prior: scores, differences and z', () => {
    const [target, reference] = [
      [1, 5, 1, 9],
      [100, 510, 100, 199],
    ]
    const sum = (counts: readonly number[] = []) => counts.reduce((total, count) => total + count, 0)
    const terms = Object.values(references?.log_odds.z_four_term ?? {})
    for (const [index, expected] of terms.entries()) {
      const found = logOdds(
        {
          target: { hits: target?.[index] ?? 0, words: sum(target) },
          reference: { hits: reference?.[index] ?? 0, words: sum(reference) },
        },
        { hits: 0.01, words: 0.04 },
      )
      expect(found.delta).toBeCloseTo(expected.delta, 10)
      expect(found.z).toBeCloseTo(expected.z, 10)
      expect(2 * normalTail(found.z) - 1).toBeCloseTo(references?.log_odds.published_scores[index] ?? Number.NaN, 6)
    }
  })

  const four = units('123321412...', '1233224125.3', '.3332342251.', '12332441251.')
  const three = units('.....3412113 3.3'.replace(' ', ''), '1.213343.......', '..21344.2113 3.4'.replace(' ', ''))
  const two = units('0100000010', '1110010000')
  it.each([
    ['k4_nominal', four, 'nominal'],
    ['k4_ordinal', four, 'ordinal'],
    ['k4_interval', four, 'interval'],
    ['k4_ratio', four, 'ratio'],
    ['wikipedia3_nominal', three, 'nominal'],
    ['wikipedia3_interval', three, 'interval'],
    ['two_coder_binary_nominal', two, 'nominal'],
  ] as const)('Krippendorff’s alpha: %s', (name, table, metric) => {
    const expected = references?.krippendorff[name]
    const digits = String(expected?.published).split('.')[1]?.length ?? 0
    expect(alphaOf(table, metric)?.toFixed(digits)).toBe(String(expected?.published))
    expect(alphaOf(table, metric)).toBeCloseTo(expected?.computed ?? Number.NaN, 10)
  })
})
