import { articleFacts } from '@/lib/export/article-facts'
import { articlesCsv } from '@/lib/export/articles-csv'
import { searchTexts } from '@/lib/store/search-texts'
import { articlesIn } from '@/lib/view/select-sample'
import { problem } from '../problem'
import { askedRelease } from '../release-of'

export const dynamic = 'force-dynamic'

/** Articles in one answer. */
const PER_PAGE = 100

/**
 * The articles of a view, with the filters of the pages (`outlets`, `event`, `time`, `lang`, `denials`, `v`), those whose text holds what is
 * searched for (`q`), and their numbers, a hundred at a time (`page`); with `format=csv` all of them, as `contrechamp export` writes them.
 */
export async function GET(request: Request): Promise<Response> {
  const asked = await askedRelease(request)
  if (asked === null) return problem('no_version', request)
  const { corpus, codebook, state, ignored } = asked
  const found = state.q === '' ? null : await searchTexts(state.q, corpus.versions)
  const articles = articlesIn(corpus, state).filter(({ articleKey }) => found === null || found.keys.has(articleKey))
  if (new URL(request.url).searchParams.get('format') === 'csv')
    return csvAnswer(
      articlesCsv(
        { articles },
        codebook.cues.map(({ id }) => id),
      ),
      corpus.versions.corpus,
    )
  const from = (state.page - 1) * PER_PAGE
  return Response.json({
    total: articles.length,
    page: state.page,
    perPage: PER_PAGE,
    versions: corpus.versions,
    ...(ignored.length > 0 ? { ignored } : {}),
    items: articles.slice(from, from + PER_PAGE).map(articleFacts),
  })
}

function csvAnswer(lines: Generator<string>, version: string): Response {
  const encoder = new TextEncoder()
  const body = new ReadableStream<Uint8Array>({
    pull: (controller) => {
      let part = ''
      for (let next = lines.next(); next.done !== true; next = lines.next()) {
        part += next.value
        if (part.length > 65_536) break
      }
      if (part === '') controller.close()
      else controller.enqueue(encoder.encode(part))
    },
  })
  return new Response(body, {
    headers: {
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': `attachment; filename="contrechamp-${version}.csv"`,
    },
  })
}
