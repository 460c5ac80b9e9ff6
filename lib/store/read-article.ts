import { and, asc, eq } from 'drizzle-orm'
import type { ArticleRow } from '../model/article-row'
import { findArticle, findByHash } from '../model/find-article'
import type { ArticleText, StoredHit, Versions } from '../model/reading'
import type { Database } from './connect'
import { hashPrefixOf } from './ids'
import { readSnapshot } from './read-corpus'
import { article, hit, readingText } from './schema'
import { speakerSchema, stagesSchema } from './stored-stages'

export type HitRow = typeof hit.$inferSelect

/**
 * The text of an article with everything that was found in it, or null where there is no such article.
 *
 * An id holds by the hash at its end: a link from before a change of the slug still leads here; `row.id` is the id of now.
 */
export async function loadArticle(
  database: Database,
  id: string,
  pinned: Versions | null,
): Promise<ArticleText | null> {
  const snapshot = await readSnapshot(database, pinned)
  const row = snapshot === null ? undefined : findCalled(snapshot.corpus.articles, id)
  if (snapshot === null || row === undefined) return null
  const [found] = await database
    .select({ raw: article.raw, text: readingText.text, stages: readingText.stages })
    .from(article)
    .innerJoin(
      readingText,
      and(eq(readingText.article, article.key), eq(readingText.engine, snapshot.release.versions.engine)),
    )
    .where(eq(article.key, row.articleKey))
  if (found === undefined) return null
  const { titleSpan, removed, rawSpans, issues, sentences, voices } = stagesSchema.parse(found.stages)
  const rows = await database
    .select()
    .from(hit)
    .where(eq(hit.reading, row.readingKey))
    .orderBy(asc(hit.start), asc(hit.end), asc(hit.cue), asc(hit.id))
  const of = (kind: HitRow['kind']) =>
    rows.filter((one) => one.kind === kind).map((one) => toStoredHit(one, found.text))
  return {
    row,
    raw: found.raw,
    clean: { text: found.text, titleSpan, removed, rawSpans, issues },
    voices,
    sentences,
    hits: of('cue'),
    names: of('name'),
  }
}

function findCalled(articles: readonly ArticleRow[], id: string): ArticleRow | undefined {
  const found = findArticle(articles, id)
  const prefix = hashPrefixOf(id)
  return found ?? (prefix === null ? undefined : findByHash(articles, prefix))
}

function toStoredHit(row: HitRow, text: string): StoredHit {
  const { id, cue, concept, strength, pattern, start, end, voice, polarity } = row
  const speaker = speakerSchema.parse(row.speaker)
  return { id, cue, concept, strength, pattern, start, end, text: text.slice(start, end), voice, polarity, speaker }
}
