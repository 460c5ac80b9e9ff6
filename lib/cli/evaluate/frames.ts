import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { loadCodebook } from '../../codebook/load'
import { compileCodebook } from '../../cues/compile'
import { LANGUAGES, type Language } from '../../model/language'
import { readDocument } from '../../pipeline'
import { seededRandom } from '../../score/random'
import type { Measurement } from '../write-measurement'
import { averagePrecision } from './frames-ranking'
import { fitRegression } from './frames-regression'

const articleSchema = z.object({
  id: z.string(),
  lang: z.enum(LANGUAGES),
  frames: z.array(z.string()),
  text: z.string(),
})

interface Coded {
  readonly frames: ReadonlySet<string>
  /** Hits per 1,000 words, one per cue, as log(1 + rate): the tenth hit says less than the first. */
  readonly rates: readonly number[]
}

const FOLDS = 5
const RESAMPLES = 2000
/** Of fewer articles nothing can be learned and little be said. */
const LEAST_ARTICLES = 10
/** Set before looking at any result, and not tuned. */
const PENALTY = 10
const SEED = 'frames'

/**
 * How the rates of the cues relate to the frames that people coded (`frames/{en,fr}.jsonl`): per frame and language the average
 * precision of ranking the articles by one cue, and by all cues together.
 */
export function measureFrames(folder: string): Measurement {
  const codebook = compileCodebook(loadCodebook())
  const rows = LANGUAGES.toReversed().flatMap((lang) => {
    const lines = readFileSync(join(folder, 'frames', `${lang}.jsonl`), 'utf8').split('\n')
    const articles = lines
      .filter((line) => line.trim() !== '')
      .map((line): Coded => {
        const { id, frames, text } = articleSchema.parse(JSON.parse(line))
        const { score } = readDocument({ id, text, title: null, lang }, codebook)
        return {
          frames: new Set(frames),
          rates: codebook.cueIds.map((cue) => Math.log1p(score.cues[cue]?.per1000 ?? 0)),
        }
      })
    const frames = [...new Set(articles.flatMap((article) => [...article.frames]))].sort()
    return frames.map((frame) => rowOf(lang, frame, articles, codebook.cueIds))
  })
  const seen = (times: number) => {
    const names = [...new Set(rows.map((row) => row[1] ?? ''))]
    const yes = (name: string | number) => rows.filter((row) => row[1] === name && row.at(-1) === 'yes').length
    return names.filter((name) => yes(name) === times).join(', ') || 'none'
  }
  return {
    name: 'frames',
    title: 'What the cues say about frames that people coded',
    about: [
      'Articles on politics in general, coded by people with up to 14 frames each: English 213, French 77. They are not on the subject of',
      `the codebook (${codebook.version}), and a frame is not a cue. A high figure says that what the cue names goes with the frame in this`,
      'material, as Russia goes with foreign relations in articles on a war; it does not say that the cue measures the frame.',
      '',
      `- More than chance in both languages: ${seen(2)}.`,
      `- In one of them: ${seen(1)}.`,
      `- In neither, or in too few articles to say: ${seen(0)}.`,
      '',
      'Average precision (AP) of ranking the articles so that those with the frame come first. By chance: AP that a ranking without any',
      'information has on average, somewhat above the share of the articles with the frame. Best cue: the one with the highest AP on all',
      `articles, and that AP; as the best of 14 tries it is too high by itself. Chosen blind: in ${FOLDS} parts, the cue is chosen on the other`,
      `four. All cues: logistic regression on the 14 rates, log(1 + hits per 1,000 words), ridge penalty ${PENALTY} set beforehand, fitted on the`,
      `other four parts. Gain: AP of all cues minus AP by chance, with the 95 % interval of ${RESAMPLES} resamples of the articles; the fits are`,
      `kept as they are, so that it is somewhat narrow (seed “${SEED}”). “yes”: the interval lies above 0, which one row in forty`,
      `would say without any relation. With few articles a fit can lie below chance. “–”: fewer than ${LEAST_ARTICLES} articles.`,
    ].join('\n'),
    columns: [
      'language',
      'frame',
      'articles',
      'share',
      'by chance',
      'best cue',
      'its AP',
      'chosen blind',
      'all cues',
      'gain',
      'more than chance',
    ],
    rows,
  }
}

function rowOf(
  lang: Language,
  frame: string,
  articles: readonly Coded[],
  cueIds: readonly string[],
): (string | number)[] {
  const labels = articles.map(({ frames }) => frames.has(frame))
  const count = labels.filter(Boolean).length
  const chance = precisionOf(
    labels.map(() => 0),
    labels,
  )
  const head = [lang, frame, count, shown(count / articles.length), shown(chance)]
  if (count < LEAST_ARTICLES) return [...head, '–', '–', '–', '–', '–', '–']
  const rates = articles.map((article) => article.rates)
  const best = bestCue(rates, labels)
  const parts = partsOf(labels, frame)
  const blind = outOfPart(parts, (train) => {
    const { cue } = bestCue(chosen(rates, train), chosen(labels, train))
    return (article) => rates[article]?.[cue] ?? 0
  })
  const together = outOfPart(parts, (train) => {
    const { score } = fitRegression(chosen(rates, train), chosen(labels, train), PENALTY)
    return (article) => score(rates[article] ?? [])
  })
  const [low, high] = gainInterval(together, labels, frame)
  return [
    ...head,
    cueIds[best.cue] ?? '',
    shown(best.precision),
    shown(precisionOf(blind, labels)),
    shown(precisionOf(together, labels)),
    `${signed(precisionOf(together, labels) - chance)} [${signed(low)}, ${signed(high)}]`,
    low > 0 ? 'yes' : 'no',
  ]
}

const shown = (value: number) => value.toFixed(2)
const signed = (value: number) => `${value < 0 ? '−' : '+'}${Math.abs(value).toFixed(2)}`
const chosen = <T>(values: readonly T[], places: readonly number[]) =>
  values.filter((_, place) => places.includes(place))

const precisionOf = (scores: readonly number[], labels: readonly boolean[]) =>
  averagePrecision(scores.map((score, i) => ({ score, relevant: labels[i] === true }))) ?? 0

function bestCue(rates: readonly (readonly number[])[], labels: readonly boolean[]) {
  const precisions = (rates[0] ?? []).map((_, cue) =>
    precisionOf(
      rates.map((row) => row[cue] ?? 0),
      labels,
    ),
  )
  const precision = Math.max(...precisions)
  return { cue: precisions.indexOf(precision), precision }
}

/** Part of each article, by chance that is fixed, the articles with the frame spread evenly. */
function partsOf(labels: readonly boolean[], frame: string): readonly number[] {
  const random = seededRandom(`${SEED}|${frame}`)
  const parts: number[] = labels.map(() => 0)
  let next = 0
  for (const label of [true, false]) {
    const places = labels.flatMap((one, place) => (one === label ? [place] : []))
    for (let left = places.length; left > 0; left--) {
      const [place] = places.splice(random.below(left), 1)
      if (place !== undefined) parts[place] = next++ % FOLDS
    }
  }
  return parts
}

/** The score of every article from what was learned on the other parts. */
function outOfPart(
  parts: readonly number[],
  learn: (train: readonly number[]) => (article: number) => number,
): number[] {
  const scores: number[] = parts.map(() => 0)
  for (let part = 0; part < FOLDS; part++) {
    const score = learn(parts.flatMap((one, place) => (one === part ? [] : [place])))
    parts.forEach((one, place) => {
      if (one === part) scores[place] = score(place)
    })
  }
  return scores
}

function gainInterval(scores: readonly number[], labels: readonly boolean[], frame: string): readonly [number, number] {
  const random = seededRandom(`${SEED}|gain|${frame}`)
  const gains = Array.from({ length: RESAMPLES }, () => {
    const drawn = labels.map(() => random.below(labels.length))
    const ranked = drawn.map((place) => ({ score: scores[place] ?? 0, relevant: labels[place] === true }))
    const chance = averagePrecision(ranked.map(({ relevant }) => ({ score: 0, relevant })))
    return (averagePrecision(ranked) ?? 0) - (chance ?? 0)
  }).sort((a, b) => a - b)
  return [gains[Math.floor(RESAMPLES * 0.025)] ?? 0, gains[Math.ceil(RESAMPLES * 0.975) - 1] ?? 0]
}
