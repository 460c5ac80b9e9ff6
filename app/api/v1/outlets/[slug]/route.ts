import { localeHref } from '@/lib/messages/locale'
import { OUTLET_KINDS, outletSchema } from '@/lib/model/corpus'
import { editOutlet } from '@/lib/store/edit-corpus'
import { readDefinitions } from '@/lib/store/read'
import { refusal } from '../../../../may-write'
import { localeOf, textOf } from '../../import-form'
import { problem } from '../../problem'
import { readForm } from '../../read-form'
import { seeOther, told, wantsJson } from '../../respond'

export const dynamic = 'force-dynamic'

/** Corrects an outlet: names, country, kind. A field that is not sent stays as it is. */
export async function POST(request: Request, { params }: { params: Promise<{ slug: string }> }): Promise<Response> {
  const refused = await refusal(request.headers)
  if (refused !== null) return problem(refused, request)
  const form = await readForm(request)
  if (form instanceof Response) return form
  const { slug } = await params
  const known = (await readDefinitions()).outlets.find((outlet) => outlet.slug === slug)
  if (known === undefined) return told('not_there', request, form)
  const reason = textOf(form, 'reason')
  if (reason === '') return told('no_reason', request, form)
  const or = (name: string, usual: string) => (form.has(name) ? textOf(form, name) || usual : usual)
  const country = form.has('country') ? textOf(form, 'country').toUpperCase() || null : known.country
  const changed = outletSchema.safeParse({
    ...known,
    name: { en: or('name-en', known.name.en), fr: or('name-fr', known.name.fr) },
    short: { en: or('short', known.short.en), fr: or('short', known.short.fr) },
    country,
    kind: OUTLET_KINDS.find((kind) => kind === textOf(form, 'kind')) ?? known.kind,
  })
  if (!changed.success) return told('bad_form', request, form, changed.error.issues[0]?.path.join('.'))
  await editOutlet(changed.data, reason)
  return wantsJson(request) ? Response.json(changed.data) : seeOther(localeHref(localeOf(form), `/outlets/${slug}`))
}
