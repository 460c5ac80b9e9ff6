import { refreshFeed } from '@/lib/import/start-import'
import { localeHref } from '@/lib/messages/locale'
import { listFeeds, removeFeed } from '@/lib/store/feeds'
import { refusal } from '../../../../may-write'
import { answerStart } from '../../answer-start'
import { localeOf, textOf } from '../../import-form'
import { problem } from '../../problem'
import { readForm } from '../../read-form'
import { seeOther, told, wantsJson } from '../../respond'

export const dynamic = 'force-dynamic'

interface Context {
  readonly params: Promise<{ feed: string }>
}

/** What is to happen with a feed: `refresh` imports what is new, `remove` asks it no more. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const refused = await refusal(request.headers)
  if (refused !== null) return problem(refused, request)
  const form = await readForm(request)
  if (form instanceof Response) return form
  const key = Number((await params).feed)
  if (!(await listFeeds()).some((feed) => feed.key === key)) return told('no_feed', request, form)
  if (textOf(form, 'action') === 'refresh') return answerStart(request, form, await refreshFeed(key))
  if (textOf(form, 'action') !== 'remove') return told('bad_form', request, form)
  await removeFeed(key)
  return wantsJson(request) ? Response.json({ removed: key }) : seeOther(localeHref(localeOf(form), '/import'))
}
