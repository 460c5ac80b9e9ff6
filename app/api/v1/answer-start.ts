import type { FirstWord } from '@/lib/import/start-import'
import { localeHref } from '@/lib/messages/locale'
import { localeOf } from './import-form'
import { problem } from './problem'
import { seeOther, wantsJson } from './respond'

/** Answers with the address of an import that has begun, or with what kept it; a browser is led to the page that says so. */
export function answerStart(request: Request, form: FormData, word: FirstWord | null): Response {
  const begun = word ?? { code: 'not_started' as const }
  if (wantsJson(request)) {
    if ('code' in begun) return problem(begun.code, request)
    return Response.json(begun, { status: 201, headers: { location: `/api/v1/imports/${begun.job}` } })
  }
  const path = 'code' in begun ? `/import?problem=${begun.code}` : `/import/${begun.job}`
  return seeOther(localeHref(localeOf(form), path))
}
