import { localeHref } from '@/lib/messages/locale'
import { eventSchema, partialDate } from '@/lib/model/corpus'
import { editEvent } from '@/lib/store/edit-corpus'
import { readDefinitions } from '@/lib/store/read'
import { refusal } from '../../../../may-write'
import { localeOf, textOf } from '../../import-form'
import { problem } from '../../problem'
import { readForm } from '../../read-form'
import { seeOther, told, wantsJson } from '../../respond'

export const dynamic = 'force-dynamic'

/** Corrects an event: titles, summaries, first and last day. A field that is not sent, or is empty, stays as it is. */
export async function POST(request: Request, { params }: { params: Promise<{ slug: string }> }): Promise<Response> {
  const refused = await refusal(request.headers)
  if (refused !== null) return problem(refused, request)
  const form = await readForm(request)
  if (form instanceof Response) return form
  const { slug } = await params
  const known = (await readDefinitions()).events.find((event) => event.slug === slug)
  if (known === undefined) return told('not_there', request, form)
  const reason = textOf(form, 'reason')
  if (reason === '') return told('no_reason', request, form)
  const or = (name: string, usual: string) => textOf(form, name) || usual
  const changed = eventSchema.extend({ from: partialDate, to: partialDate }).safeParse({
    ...known,
    title: { en: or('title-en', known.title.en), fr: or('title-fr', known.title.fr) },
    summary: { en: or('summary-en', known.summary.en), fr: or('summary-fr', known.summary.fr) },
    from: or('from', known.from),
    to: or('to', known.to),
  })
  if (!changed.success) return told('bad_form', request, form, changed.error.issues[0]?.path.join('.'))
  if (changed.data.from > changed.data.to) return told('bad_form', request, form, 'from, to')
  await editEvent(changed.data, reason)
  return wantsJson(request) ? Response.json(changed.data) : seeOther(localeHref(localeOf(form), `/events/${slug}`))
}
