import { addFeed } from '@/lib/import/start-import'
import { listFeeds } from '@/lib/store/feeds'
import { refusal } from '../../../may-write'
import { answerStart } from '../answer-start'
import { optionsOf, textOf } from '../import-form'
import { problem } from '../problem'
import { readForm } from '../read-form'

export const dynamic = 'force-dynamic'

/** The feeds that are kept. */
export async function GET(): Promise<Response> {
  const items = (await listFeeds()).map(({ seen, ...feed }) => ({ ...feed, items: seen.length }))
  return Response.json({ total: items.length, items })
}

/** Keeps the feed at the address of a form, and takes in what it has. */
export async function POST(request: Request): Promise<Response> {
  const refused = await refusal(request.headers)
  if (refused !== null) return problem(refused, request)
  const form = await readForm(request)
  if (form instanceof Response) return form
  const url = textOf(form, 'feed')
  if (url === '') return answerStart(request, form, { code: 'nothing_given' })
  const options = optionsOf(form).filter((option) => /^--(?:outlet|event|lang)=/.test(option))
  return answerStart(request, form, await addFeed(url, options))
}
