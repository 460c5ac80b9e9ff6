import { localeHref } from '@/lib/messages/locale'
import { partialDate } from '@/lib/model/corpus'
import { type ArticleCorrection, editArticle, removeArticle } from '@/lib/store/edit-corpus'
import { readArticle } from '@/lib/store/read'
import { StoreFailure } from '@/lib/store/store-failure'
import { refusal } from '../../../../may-write'
import { localeOf, textOf } from '../../import-form'
import { problem } from '../../problem'
import { readForm } from '../../read-form'
import { seeOther, told, wantsJson } from '../../respond'

export const dynamic = 'force-dynamic'

interface Context {
  readonly params: Promise<{ id: string }>
}

/** An article of the newest release with everything that was found in it. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const article = await readArticle((await params).id)
  return article === null ? problem('not_there', request) : Response.json(article)
}

/** Corrects date, event or address of an article, or which other one it repeats (`sameAs`, an id; empty: none), or takes it out with `action=remove`; both with a reason. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const refused = await refusal(request.headers)
  if (refused !== null) return problem(refused, request)
  const form = await readForm(request)
  if (form instanceof Response) return form
  const { id } = await params
  const reason = textOf(form, 'reason')
  if (reason === '') return told('no_reason', request, form)
  const removes = textOf(form, 'action') === 'remove'
  const correction = correctionOf(form)
  if (correction === null) return told('bad_form', request, form, 'date, url')
  try {
    const versions = removes ? await removeArticle(id, reason) : await editArticle(id, correction, reason)
    if (versions === null) return told('not_there', request, form)
    if (wantsJson(request)) return Response.json({ versions })
    const job = textOf(form, 'import')
    const back = /^\d{1,9}$/.test(job) ? `/import/${job}#review` : removes ? '/compare' : `/articles/${id}`
    return seeOther(localeHref(localeOf(form), back))
  } catch (error) {
    if (!(error instanceof StoreFailure)) throw error
    return told(error.code, request, form)
  }
}

/** A field that is not sent stays; an empty one is not known any more. null: a value that it cannot have. */
function correctionOf(form: FormData): ArticleCorrection | null {
  const given = (name: string) => (form.has(name) ? { [name]: textOf(form, name) || null } : {})
  const correction: ArticleCorrection = { ...given('date'), ...given('event'), ...given('url'), ...given('sameAs') }
  const { date = null, url = null } = correction
  if (date !== null && !partialDate.safeParse(date).success) return null
  return url === null || (URL.canParse(url) && /^https?:/.test(url)) ? correction : null
}
