import { articlesIn } from '@/lib/view/select-sample'
import { problem } from '../problem'
import { askedRelease } from '../release-of'

export const dynamic = 'force-dynamic'

/** The outlets of a release, with the articles and words that the filters of the address leave of each. */
export async function GET(request: Request): Promise<Response> {
  const asked = await askedRelease(request)
  if (asked === null) return problem('no_version', request)
  const { corpus, state } = asked
  const sums = new Map<string, { articles: number; words: number }>()
  for (const { outlet, words } of articlesIn(corpus, state)) {
    const sum = sums.get(outlet) ?? { articles: 0, words: 0 }
    sums.set(outlet, { articles: sum.articles + 1, words: sum.words + words.all })
  }
  const items = corpus.outlets.map((outlet) => ({ ...outlet, ...(sums.get(outlet.slug) ?? { articles: 0, words: 0 }) }))
  return Response.json({ total: items.length, versions: corpus.versions, items })
}
