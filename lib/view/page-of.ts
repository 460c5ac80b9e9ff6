/** One page of what passes a test, and how much passes. */
export interface PageOf<T> {
  readonly total: number
  readonly pages: number
  /** The page that was asked for, or the last one where there are not so many. */
  readonly page: number
  readonly shown: readonly T[]
}

/** Only the items of the page are kept: of a million articles a list of all that pass would be megabytes for each request. */
export function pageOf<T>(
  items: readonly T[],
  passes: (item: T) => boolean,
  { page, perPage }: { readonly page: number; readonly perPage: number },
): PageOf<T> {
  const shown: T[] = []
  let total = 0
  for (const item of items) {
    if (!passes(item)) continue
    if (Math.floor(total / perPage) === page - 1) shown.push(item)
    total += 1
  }
  const pages = Math.max(1, Math.ceil(total / perPage))
  return page > pages ? pageOf(items, passes, { page: pages, perPage }) : { total, pages, page, shown }
}
