import { and, eq, inArray } from 'drizzle-orm'
import { findArticle } from '../model/find-article'
import type { Versions } from '../model/reading'
import type { Voices } from '../model/speech'
import { chunksOf } from './apply-change'
import type { Database } from './connect'
import { readSnapshot } from './read-corpus'
import { readingText } from './schema'
import { stagesSchema } from './stored-stages'

/** The clean text of an article and whose voice its stretches are. */
export interface VoicedText {
  readonly id: string
  readonly text: string
  readonly voices: Voices
}

/** Texts of several articles of a release; ids that are not in it are passed over. */
export async function loadTexts(
  database: Database,
  ids: readonly string[],
  pinned: Versions | null,
): Promise<readonly VoicedText[]> {
  const snapshot = await readSnapshot(database, pinned)
  if (snapshot === null) return []
  const idOf = new Map(
    ids.flatMap((id) => {
      const row = findArticle(snapshot.corpus.articles, id)
      return row === undefined ? [] : [[row.articleKey, id] as const]
    }),
  )
  const texts: VoicedText[] = []
  for (const keys of chunksOf([...idOf.keys()])) {
    const rows = await database
      .select()
      .from(readingText)
      .where(and(inArray(readingText.article, keys), eq(readingText.engine, snapshot.release.versions.engine)))
    for (const { article, text, stages } of rows) {
      const id = idOf.get(article)
      if (id !== undefined) texts.push({ id, text, voices: stagesSchema.parse(stages).voices })
    }
  }
  return texts
}
