import { loadCodebook } from '../../codebook/load'
import { compileCodebook } from '../../cues/compile'
import type { Measurement } from '../write-measurement'
import { type Agreement, agreementOf } from './agreement'
import { type BenchText, readBenchTexts } from './bench-texts'

/** Below this many articles with the cue, in the version that has more, kappa, ratio and r say nothing. */
const FEW_ARTICLES = 10
/** The same in the quarter that is held back. */
const FEW_HELD_BACK = 4

interface Pair {
  readonly id: number
  readonly en: BenchText
  readonly fr: BenchText
}

/** Every fourth pair was never looked at while patterns were written: agreement there is not flattered by it. */
const isHeldBack = ({ id }: Pair) => id % 4 === 3

/**
 * Whether a cue scores the same in an article and in its translation (`parallel/article-pairs.jsonl`): per cue Cohen's kappa of
 * presence, the ratio of hits French to English, and Pearson's r of the counts.
 */
export function measureTranslation(folder: string): Measurement {
  const codebook = compileCodebook(loadCodebook())
  const pairs = pairsOf(readBenchTexts(folder, 'pairs', codebook))
  const rows = codebook.cueIds.map((cue) => {
    const count = ({ hits }: BenchText) => hits.filter((hit) => hit.cue === cue).length
    const counts = (of: readonly Pair[]) => of.map(({ en, fr }) => [count(en), count(fr)] as const)
    return rowOf(cue, agreementOf(counts(pairs)), agreementOf(counts(pairs.filter(isHeldBack))))
  })
  const columns = ['cue', 'articles en', 'articles fr', 'kappa', 'hits en', 'hits fr', 'ratio', 'r']
  return {
    name: 'translation',
    title: 'Does a cue score the same in an article and its translation?',
    about: [
      `${pairs.length} articles and their translations, core hits, codebook ${codebook.version}. Kappa: presence of the cue`,
      'in the two versions, beyond chance (1 = always the same). Ratio: French hits per English hit. r: correlation of the counts.',
      'Held back: every fourth pair, not looked at while the patterns were written. “–”: too few articles have the cue to say',
      `(fewer than ${FEW_ARTICLES}, or than ${FEW_HELD_BACK} of those held back).`,
      'The translations are free, so that some differences are the translator’s and not the instrument’s.',
    ].join('\n'),
    columns: [...columns, 'held back: articles', 'held back: kappa'],
    rows,
  }
}

function pairsOf(texts: readonly BenchText[]): Pair[] {
  const french = new Map(texts.flatMap((text) => (text.lang === 'fr' ? [[numberOf(text), text] as const] : [])))
  return texts.flatMap((en) => {
    const fr = en.lang === 'en' ? french.get(numberOf(en)) : undefined
    return fr === undefined ? [] : [{ id: numberOf(en), en, fr }]
  })
}

function numberOf({ id }: BenchText): number {
  return Number(id.split('/')[1])
}

function rowOf(cue: string, all: Agreement, heldBack: Agreement): (string | number)[] {
  const show = (value: number | null) => (value === null ? '–' : value.toFixed(2))
  const enough = Math.max(...all.present) >= FEW_ARTICLES
  const { present, hits } = all
  const [kappa, ratio, r] = [all.kappa, all.ratio, all.r].map((value) => show(enough ? value : null))
  const held = Math.max(...heldBack.present)
  const heldKappa = show(held >= FEW_HELD_BACK ? heldBack.kappa : null)
  return [cue, present[0], present[1], kappa ?? '–', hits[0], hits[1], ratio ?? '–', r ?? '–', held, heldKappa]
}
