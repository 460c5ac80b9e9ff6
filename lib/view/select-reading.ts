import type { ArticleText, StoredHit } from '../model/reading'
import type { Voice } from '../model/voice'
import { assignLanes } from './assign-lanes'
import { cutRuns, type LanedHit } from './cut-runs'
import { placeFurniture } from './place-furniture'
import type { CueMark, Furnishing, LegendRow, ReadingBlock, ReadingPanel, SpeakerRow } from './reading-panel'
import { splitBlocks } from './split-blocks'

export interface ReadingChoice {
  /** Cues underlined; null: all that occur. */
  readonly shown: readonly string[] | null
  /** Whether removed page furniture is put back in its places. */
  readonly furniture: boolean
}

/**
 * An article's text and hits → what the reading view draws.
 *
 * The choice filters underlines and lists, never the text: the pieces, joined, are the clean text whatever is chosen.
 * Furniture is kept beside the pieces (`before`), so that it never becomes part of the article's own words.
 */
export function selectReading(article: ArticleText, cues: readonly CueMark[], choice: ReadingChoice): ReadingPanel {
  const { clean, voices } = article
  const isShown = (cue: string) => choice.shown === null || choice.shown.includes(cue)
  const byId = new Map(cues.map((cue) => [cue.id, cue]))
  const inOrder = article.hits
    .filter((hit) => byId.has(hit.cue))
    .sort((a, b) => a.start - b.start || b.end - a.end || place(cues, a) - place(cues, b) || (a.id < b.id ? -1 : 1))
  const shown = inOrder.filter((hit) => isShown(hit.cue))
  const lanes = assignLanes(shown)
  const laned = shown.flatMap((hit): LanedHit[] => {
    const cue = byId.get(hit.cue)
    return cue === undefined ? [] : [{ hit, cue, lane: lanes.get(hit.id) ?? 0 }]
  })
  const furniture = placeFurniture(article.raw, clean)
  const placed = choice.furniture ? furniture : []
  const blocks = splitBlocks(clean.text, clean.titleSpan).map((block): ReadingBlock => {
    const marks = {
      hits: laned.filter(({ hit }) => hit.start < block.end && block.start < hit.end),
      names: article.names.filter((name) => name.start < block.end && block.start < name.end),
      furniture: placed,
    }
    return { ...block, runs: cutRuns(clean.text, block, marks, voices.spans) }
  })
  return {
    blocks,
    legend: legendOf(inOrder, cues, isShown),
    phrases: shown.filter((hit) => hit.strength === 'core'),
    weak: shown.filter((hit) => hit.strength === 'weak'),
    speakers: speakersOf(blocks),
    trailing: placed.filter(({ at }) => at >= clean.text.length),
    furniture,
    removedWords: furniture.reduce((sum: number, { words }: Furnishing) => sum + words, 0),
  }
}

const place = (cues: readonly CueMark[], hit: StoredHit) => cues.findIndex((cue) => cue.id === hit.cue)

function legendOf(
  hits: readonly StoredHit[],
  cues: readonly CueMark[],
  isShown: (cue: string) => boolean,
): readonly LegendRow[] {
  return cues
    .map((cue) => {
      const own = hits.filter((hit) => hit.cue === cue.id)
      const core = own.filter((hit) => hit.strength === 'core').length
      return { cue, core, weak: own.length - core, shown: isShown(cue.id) }
    })
    .filter(({ core, weak }) => core + weak > 0)
    .sort((a, b) => b.core - a.core || b.weak - a.weak)
}

/** Everyone whose words or views the article gives, by first appearance. */
function speakersOf(blocks: readonly ReadingBlock[]): readonly SpeakerRow[] {
  const voices = new Map<string, Set<Voice>>()
  for (const { speaker, voice } of blocks.flatMap((block) => block.runs)) {
    if (speaker === null) continue
    voices.set(speaker, (voices.get(speaker) ?? new Set()).add(voice))
  }
  return [...voices].map(([name, known]) => ({ name, voices: [...known] }))
}
