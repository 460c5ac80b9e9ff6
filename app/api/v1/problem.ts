import { ISSUES, type IssueCode } from '@/lib/model/issues'

const STATUS: Partial<Readonly<Record<IssueCode, number>>> = {
  not_allowed: 403,
  foreign_page: 403,
  sign_in: 401,
  wrong_password: 401,
  no_password: 409,
  too_often: 429,
  upload_too_large: 413,
  bad_form: 400,
  bad_query: 400,
  no_import: 404,
  no_feed: 404,
  not_there: 404,
  import_busy: 409,
  no_version: 404,
  not_ready: 503,
  supplied_article: 409,
}

/** An error as RFC 9457 has it, from the one catalogue; `lang` chooses its words. */
export function problem(code: IssueCode, request: Request, detail?: string): Response {
  const { en, fr } = ISSUES[code]
  const french = /^\s*fr\b/i.test(request.headers.get('accept-language') ?? '')
  const status = STATUS[code] ?? 400
  const said = french ? fr : en
  return Response.json(
    { type: `urn:contrechamp:${code}`, title: said, status, code, ...(detail === undefined ? {} : { detail }) },
    { status, headers: { 'content-type': 'application/problem+json' } },
  )
}
