import type { ImportSettings } from './import-job'
import type { Issue } from './issues'

/** A feed that is kept. Times are ISO. */
export interface Feed {
  readonly key: number
  readonly url: string
  readonly title: string
  readonly settings: ImportSettings
  readonly etag: string | null
  readonly lastModified: string | null
  /** Addresses of the items that it has brought last. */
  readonly seen: readonly string[]
  readonly checkedAt: string | null
  /** What went wrong the last time. */
  readonly failure: Issue | null
}
