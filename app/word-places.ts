import type { ArticleRow } from '@/lib/model/article-row'
import type { Versions } from '@/lib/model/reading'
import { type Context, cutContext } from '@/lib/store/cut-context'
import { readTexts } from '@/lib/store/read'
import type { ViewState } from '@/lib/view/view-parsers'
import { keyOf, wordsInVoice } from '@/lib/voice/words-in-voice'

/** A place where a word stands, in its context. */
export interface WordPlace extends Context {
  readonly row: ArticleRow
  readonly start: number
}

/**
 * Every place where a word stands in these articles, in a voice, newest article first: the places that the number of the word counts, by
 * the same rule.
 */
export async function findWordPlaces(
  rows: readonly ArticleRow[],
  word: string,
  { voice, ctx }: Pick<ViewState, 'voice' | 'ctx'>,
  versions: Versions,
): Promise<readonly WordPlace[]> {
  const asked = keyOf(word)
  const texts = new Map(
    (
      await readTexts(
        rows.map(({ id }) => id),
        versions,
      )
    ).map((one) => [one.id, one]),
  )
  const newest = [...rows].sort((a, b) => compare(b.date ?? '', a.date ?? '') || compare(a.id, b.id))
  return newest.flatMap((row) => {
    const found = texts.get(row.id)
    if (found === undefined) return []
    return wordsInVoice(found.text, row.lang, found.voices, voice)
      .filter(({ key }) => key === asked)
      .map((span) => ({ row, start: span.start, ...cutContext(found.text, span, ctx) }))
  })
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)
