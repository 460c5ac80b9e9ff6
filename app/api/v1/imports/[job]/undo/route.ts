import { isLocale, localeHref } from '@/lib/messages/locale'
import { undoJob } from '@/lib/store/import-jobs'
import { listensOn, mayWrite } from '../../../../../may-write'

export const dynamic = 'force-dynamic'

/** Takes an import back, and leads to its page. */
export async function POST(request: Request, { params }: { params: Promise<{ job: string }> }): Promise<Response> {
  if (!mayWrite(request.headers, listensOn()))
    return Response.json({ title: 'not_allowed', status: 403 }, { status: 403 })
  const { job } = await params
  const form = await request.formData().catch(() => null)
  const given = form?.get('locale')
  await undoJob(Number(job))
  const path = localeHref(typeof given === 'string' && isLocale(given) ? given : 'en', `/import/${Number(job)}`)
  return new Response(null, { status: 303, headers: { location: path } })
}
