import { stageUpload } from '@/lib/import/start-import'
import { localeHref } from '@/lib/messages/locale'
import { listJobs } from '@/lib/store/read-imports'
import { refusal } from '../../../may-write'
import { localeOf, optionsOf, uploadOf } from '../import-form'
import { problem } from '../problem'
import { seeOther, wantsJson } from '../respond'

export const dynamic = 'force-dynamic'

/** More comes in by the command line, which reads as it streams. */
const MOST_BYTES = 64 * 1024 * 1024

/** All imports, the newest first. */
export async function GET(): Promise<Response> {
  const items = await listJobs()
  return Response.json({ total: items.length, items })
}

/** Takes in the file, the text or the addresses of a form. Answers with the import's address; a browser is led to its page. */
export async function POST(request: Request): Promise<Response> {
  const refused = await refusal(request.headers)
  if (refused !== null) return problem(refused, request)
  if (Number(request.headers.get('content-length') ?? 0) > MOST_BYTES) return problem('upload_too_large', request)
  const form = await request.formData().catch(() => null)
  if (form === null) return problem('bad_form', request)
  const upload = await uploadOf(form, optionsOf(form))
  const job = upload === null ? null : await stageUpload(upload)
  if (wantsJson(request)) {
    if (job === null) return problem(upload === null ? 'nothing_given' : 'not_started', request)
    return Response.json({ job }, { status: 201, headers: { location: `/api/v1/imports/${job}` } })
  }
  const locale = localeOf(form)
  if (job === null) return seeOther(localeHref(locale, `/import?problem=${upload === null ? 'nothing' : 'failed'}`))
  return seeOther(localeHref(locale, `/import/${job}`))
}
