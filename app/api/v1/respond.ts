import { localeHref } from '@/lib/messages/locale'
import type { IssueCode } from '@/lib/model/issues'
import { localeOf } from './import-form'
import { problem } from './problem'

/** Whether the client asks for data, and not for a page to be led to. */
export const wantsJson = (request: Request): boolean => /\bjson\b/.test(request.headers.get('accept') ?? '')

/** Leads to a page after something was done. */
export const seeOther = (path: string): Response => new Response(null, { status: 303, headers: { location: path } })

/** What kept a form from being done: as a problem for a program, and for a browser on the page of imports, in words. */
export function told(code: IssueCode, request: Request, form: FormData, detail?: string): Response {
  if (wantsJson(request)) return problem(code, request, detail)
  return seeOther(localeHref(localeOf(form), `/import?problem=${code}`))
}
