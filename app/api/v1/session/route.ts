import { localeHref } from '@/lib/messages/locale'
import type { IssueCode } from '@/lib/model/issues'
import { isFromOwnPage } from '../../../may-write'
import { isPassword, mayTry, passwordHash, SESSION_COOKIE, SESSION_SECONDS, sealSession } from '../../../session'
import { siteUrl } from '../../../site-url'
import { localeOf, textOf } from '../import-form'
import { problem } from '../problem'
import { readForm } from '../read-form'
import { seeOther, wantsJson } from '../respond'

export const dynamic = 'force-dynamic'

/** Signs in with the password of a form, or out with `action=out`. */
export async function POST(request: Request): Promise<Response> {
  if (!isFromOwnPage(request.headers)) return problem('foreign_page', request)
  const form = await readForm(request)
  if (form instanceof Response) return form
  const answer = (cookie: string) => {
    const response = wantsJson(request)
      ? Response.json({ signedIn: cookie !== '' })
      : seeOther(localeHref(localeOf(form), '/import'))
    response.headers.set('set-cookie', cookie)
    return response
  }
  const secure = (await siteUrl()).protocol === 'https:' ? '; Secure' : ''
  const attributes = `Path=/; HttpOnly; SameSite=Lax${secure}`
  if (textOf(form, 'action') === 'out') return answer(`${SESSION_COOKIE}=; Max-Age=0; ${attributes}`)
  const refused = await refusedPassword(form)
  if (refused !== null)
    return wantsJson(request)
      ? problem(refused, request)
      : seeOther(localeHref(localeOf(form), `/sign-in?problem=${refused}`))
  const sealed = await sealSession(passwordHash() ?? '')
  return answer(`${SESSION_COOKIE}=${encodeURIComponent(sealed)}; Max-Age=${SESSION_SECONDS}; ${attributes}`)
}

async function refusedPassword(form: FormData): Promise<IssueCode | null> {
  const hash = passwordHash()
  if (hash === null) return 'no_password'
  if (!mayTry()) return 'too_often'
  const given = form.get('password')
  return typeof given === 'string' && (await isPassword(given, hash)) ? null : 'wrong_password'
}
