import type { ArticleRow } from '@/lib/model/article-row'
import type { Versions } from '@/lib/model/reading'
import { readTexts } from '@/lib/store/read'
import type { ItemCounts } from '@/lib/view/keyness'
import type { ViewState } from '@/lib/view/view-parsers'
import { wordsInVoice } from '@/lib/voice/words-in-voice'

/** Counts held in memory, by article and voice: each has some hundred words. */
const MOST_HELD = 5000
const held = new Map<string, ItemCounts>()

/** How often each word stands in each article, in a voice. Counted from the stored texts, once for each article. */
export async function countWords(
  rows: readonly ArticleRow[],
  voice: ViewState['voice'],
  versions: Versions,
): Promise<ReadonlyMap<string, ItemCounts>> {
  const keyOf = ({ id }: Pick<ArticleRow, 'id'>) => JSON.stringify([id, versions.engine, voice])
  const found = new Map(
    rows.flatMap((row) => {
      const counts = held.get(keyOf(row))
      return counts === undefined ? [] : [[row.id, counts] as const]
    }),
  )
  const missing = new Map(rows.filter(({ id }) => !found.has(id)).map((row) => [row.id, row]))
  for (const { id, text, voices } of await readTexts([...missing.keys()], versions)) {
    const row = missing.get(id)
    if (row === undefined) continue
    const words = wordsInVoice(text, row.lang, voices, voice)
    const counts = new Map<string, number>()
    for (const { key } of words) counts.set(key, (counts.get(key) ?? 0) + 1)
    const made = { article: id, words: words.length, counts }
    held.set(keyOf(row), made)
    found.set(id, made)
  }
  for (const oldest of [...held.keys()].slice(0, Math.max(0, held.size - MOST_HELD))) held.delete(oldest)
  return found
}
