import type { ArticleFacts } from '@/lib/export/article-facts'
import { ColumnWriter } from '@/lib/model/article-columns'
import { ArticleRow } from '@/lib/model/article-row'
import type { VoiceCounts } from '@/lib/model/score'
import { perVoice } from '@/lib/model/voice'

const NONE: VoiceCounts = { own: 0, quoted: 0, reported: 0, scare: 0, unknown: 0 }

const keys = new Map<string, number>()

/** A number for each id. */
export function keyOf(id: string): number {
  const key = keys.get(id) ?? keys.size + 1
  keys.set(id, key)
  return key
}

/** Puts an article of which these things are known behind others. */
export function addFacts(writer: ColumnWriter, facts: ArticleFacts): void {
  writer.add(
    { ...facts, articleKey: keyOf(facts.id), readingKey: keyOf(facts.id) },
    Object.entries(facts.cues).flatMap(([cue, score]) => {
      const denied = facts.denied[cue] ?? NONE
      return [
        { cue, denied: true, ...denied },
        { cue, denied: false, ...perVoice((voice) => score[voice] - denied[voice]) },
      ]
    }),
  )
}

/** An article of which these things are known, in columns of its own. */
export function rowOf(facts: ArticleFacts): ArticleRow {
  const writer = new ColumnWriter(Object.keys(facts.cues))
  addFacts(writer, facts)
  return new ArticleRow(writer.finish(), 0)
}
