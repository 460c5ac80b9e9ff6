import { bootstrap } from '../../score/bootstrap'
import { LEVEL, rateFigure } from '../../score/figure'
import { type Interval, rateInterval } from '../../score/interval'
import { logLikelihood } from '../../score/keyness'
import { momentsOf, type Observation, observedOf } from '../../score/observation'
import { testMeans, testRates } from '../../score/permutation'
import { type Random, seededRandom } from '../../score/random'
import { rateRatio } from '../../score/rate-ratio'
import type { Measurement } from '../write-measurement'
import { drawArticles, type Lengths } from './calibration-draws'

/** Hits per 1,000 words of both groups: there is no difference to be found. */
const RATE = 3
const ALIKE: Lengths = { median: 450, spread: 0.6 }
const LONG: Lengths = { median: 900, spread: 0.4 }
const SHORT: Lengths = { median: 300, spread: 0.4 }

interface Design {
  readonly articles: readonly [number, number]
  readonly lengths: 'alike' | 'first longer' | 'first shorter'
  /** Runs for the intervals, and how many of them have the tests and the bootstrap: those take longer. */
  readonly runs: number
  readonly tested: number
  readonly bootstrapped: number
}

const RUNS = 2000

const DESIGNS: readonly Design[] = [
  { articles: [2, 2], lengths: 'alike', runs: RUNS, tested: RUNS, bootstrapped: 0 },
  { articles: [3, 17], lengths: 'alike', runs: RUNS, tested: RUNS, bootstrapped: 0 },
  { articles: [5, 25], lengths: 'alike', runs: RUNS, tested: 1000, bootstrapped: 400 },
  { articles: [20, 20], lengths: 'alike', runs: RUNS, tested: RUNS, bootstrapped: 400 },
  { articles: [200, 200], lengths: 'alike', runs: RUNS, tested: 1000, bootstrapped: 0 },
  { articles: [3, 17], lengths: 'first longer', runs: 1000, tested: 1000, bootstrapped: 0 },
  { articles: [3, 17], lengths: 'first shorter', runs: 1000, tested: 1000, bootstrapped: 0 },
  { articles: [20, 20], lengths: 'first longer', runs: 1000, tested: 1000, bootstrapped: 0 },
]
const FACTORS = [1, 2, 4] as const

/**
 * What intervals and tests do where there is nothing to find: two groups with the same rate, articles of unequal length, hits in clusters.
 * Needs no material. The seed is fixed, so that the table only changes with the code.
 */
export function measureCalibration(): Measurement {
  return {
    name: 'calibration',
    title: 'Do intervals hold what they promise, and do tests keep quiet where there is no difference?',
    about: [
      `Simulated: two groups of articles with the same rate, ${RATE} hits per 1,000 words. Articles have 150 to 1,500 words (log-normal,`,
      'median 450; “longer” and “shorter”: 900 against 300). φ: how much more hits vary between articles than chance alone (negative',
      'binomial, each article with a rate of its own). Per cent of the runs in which the 95 % interval holds the true rate (95 is right;',
      'more is too cautious, less is wrong), and in which a test says “difference” at 5 % (5 is the most that is right).',
      'Words as units: the same interval, and G², as if each word were drawn alone. Mean rates: the permutation test on the',
      'difference of mean rates, which this program does not use. Ratio: of the runs in which both groups have a hit.',
      `Runs: ${RUNS}; unlike lengths, and tests of 5 / 25 and 200 / 200: 1,000; bootstrap: 400. Half a per cent, of the bootstrap two, is chance.`,
    ].join('\n'),
    columns: [
      'articles',
      'lengths',
      'φ',
      'rate, first group',
      'rate, second',
      'words as units',
      'bootstrap, second',
      'ratio',
      'permutation rejects',
      'mean rates reject',
      'G² rejects',
    ],
    rows: DESIGNS.flatMap((design) => FACTORS.map((factor) => rowOf(design, factor))),
  }
}

/** Runs one design and gives its row. */
export function rowOf(design: Design, factor: number): readonly (string | number)[] {
  const random = seededRandom(`calibration ${design.articles.join(' ')} ${design.lengths} ${factor}`)
  const counts = Array.from({ length: 8 }, () => ({ yes: 0, of: 0 }))
  for (let run = 0; run < design.runs; run++) {
    for (const [index, yes] of runOnce(design, factor, random, run).entries()) {
      const count = counts[index]
      if (count === undefined || yes === null) continue
      count.of += 1
      if (yes) count.yes += 1
    }
  }
  const per = counts.map(({ yes, of }) => (of === 0 ? '–' : ((100 * yes) / of).toFixed(1)))
  return [design.articles.join(' / '), design.lengths, factor, ...per]
}

type Found = boolean | null

function runOnce(design: Design, factor: number, random: Random, run: number): readonly Found[] {
  const { articles, lengths } = design
  const longer = { alike: [ALIKE, ALIKE], 'first longer': [LONG, SHORT], 'first shorter': [SHORT, LONG] } as const
  const [lengthA, lengthB] = longer[lengths]
  const shape = factor === 1 ? Number.POSITIVE_INFINITY : (RATE * MEAN_WORDS) / 1000 / (factor - 1)
  const a = drawArticles(articles[0], lengthA, { ratePer1000: RATE, shape }, random)
  const b = drawArticles(articles[1], lengthB, { ratePer1000: RATE, shape }, random)
  const [up, down] = [momentsOf(a), momentsOf(b)]
  const ratio = down.hits === 0 || up.hits === 0 ? null : rateRatio(up, down)
  const seed = String(random.below(1_000_000_000))
  return [
    holds(rateFigure(up), RATE),
    holds(rateFigure(down), RATE),
    holds(rateInterval(down.hits, down.words, 1, LEVEL), RATE),
    run < design.bootstrapped ? holds(bootstrapRate(b, seed), RATE) : null,
    holds(ratio, 1),
    ...(run < design.tested ? testsOf(a, b, lengths !== 'alike', seed) : []),
  ]
}

function testsOf(
  a: readonly Observation[],
  b: readonly Observation[],
  means: boolean,
  seed: string,
): readonly [Found, Found, Found] {
  const rejects = (p: number | undefined) => p !== undefined && p <= 1 - LEVEL + 1e-12
  return [
    rejects(testRates([observedOf(a)], [observedOf(b)], seed)?.p),
    means ? rejects(testMeans(a.map(rateOf), b.map(rateOf), seed)?.p) : null,
    rejects(logLikelihood({ target: momentsOf(a), reference: momentsOf(b) }).p),
  ]
}

/** Mean of the lengths that are alike, to which φ refers. */
const MEAN_WORDS = 520

const rateOf = ({ hits, words }: Observation) => hits / words

const holds = (interval: Interval | null, truth: number): Found =>
  interval === null ? null : interval.low <= truth && truth <= interval.high

function bootstrapRate(articles: readonly Observation[], seed: string): Interval | null {
  const statistic = ([sample = []]: readonly (readonly Observation[])[]) => {
    let [hits, words] = [0, 0]
    for (const article of sample) {
      hits += article.hits
      words += article.words
    }
    return (1000 * hits) / words
  }
  return bootstrap([articles], statistic, { seed, level: LEVEL })
}
