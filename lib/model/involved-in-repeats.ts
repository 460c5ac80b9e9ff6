import { type ArticleColumns, textAt } from './article-columns'
import { hashOfTail, hashOfTailAt } from './id-tail'

const found = new WeakMap<ArticleColumns, Uint8Array>()

/** By place, 1 for each article that repeats another or that another one of the columns repeats; looked for once. */
export function involvedInRepeats(columns: ArticleColumns): Uint8Array {
  const known = found.get(columns) ?? findInvolved(columns)
  found.set(columns, known)
  return known
}

function findInvolved({ length, names, sameAs, ids }: ArticleColumns): Uint8Array {
  const involved = new Uint8Array(length)
  const named = new Set<string>()
  for (const [place, name] of sameAs.entries())
    if (name !== 0) {
      involved[place] = 1
      named.add(names[name] ?? '')
    }
  if (named.size === 0) return involved
  const tails = new Set([...named].map(hashOfTail))
  for (let place = 0; place < length; place++)
    if (tails.has(hashOfTailAt(ids, place)) && named.has(textAt(ids, place))) involved[place] = 1
  return involved
}
