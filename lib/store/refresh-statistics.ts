import { sql } from 'drizzle-orm'
import { withStore } from './connect'
import { article, articleSearch, hit, placement, reading, readingText, total } from './schema'

/** Tables that grow with the articles, and that pages read. */
const READ = [article, placement, reading, readingText, total, hit, articleSearch]

/**
 * Has PostgreSQL look at what its tables hold now (`ANALYZE`, a sample of each): until then it plans questions for tables as they were
 * before a large import, some of which then take seconds. It does so by itself, a minute or more later.
 */
export const refreshStatistics = (): Promise<void> =>
  withStore(async (database) => {
    for (const table of READ) await database.execute(sql`analyze ${table}`)
  })
