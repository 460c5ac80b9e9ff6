import { startImport, type Upload } from '@/lib/import/start-import'
import { isLocale, type Locale, localeHref } from '@/lib/messages/locale'
import { LANGUAGES } from '@/lib/model/language'
import { listJobs } from '@/lib/store/read-imports'
import { listensOn, mayWrite } from '../../../may-write'

export const dynamic = 'force-dynamic'

/** More comes in by the command line, which reads as it streams. */
const MOST_BYTES = 64 * 1024 * 1024
const ORDERS = ['dmy', 'mdy']

/** All imports, the newest first. */
export async function GET(): Promise<Response> {
  const items = await listJobs()
  return Response.json({ total: items.length, items })
}

/** Starts an import of the file or the text of a form, and leads to its page. */
export async function POST(request: Request): Promise<Response> {
  if (!mayWrite(request.headers, listensOn()))
    return problem(403, 'not_allowed', 'Imports are open to this machine alone.')
  if (Number(request.headers.get('content-length') ?? 0) > MOST_BYTES)
    return problem(413, 'too_large', 'More than 64 MB come in by the command line: contrechamp import FILE.')
  const form = await request.formData().catch(() => null)
  if (form === null) return problem(400, 'bad_form', 'The request holds no form.')
  const locale = localeOf(textOf(form, 'locale'))
  const upload = await uploadOf(form)
  if (upload === null) return to(localeHref(locale, '/import?problem=nothing'))
  const job = await startImport(upload)
  return to(localeHref(locale, job === null ? '/import?problem=failed' : `/import/${job}`))
}

async function uploadOf(form: FormData): Promise<Upload | null> {
  const options = optionsOf(form)
  const file = form.get('file')
  if (file instanceof File && file.size > 0)
    return { name: file.name, bytes: new Uint8Array(await file.arrayBuffer()), options }
  const text = textOf(form, 'text')
  if (text === '') return null
  const fields = { text, title: textOf(form, 'title'), date: textOf(form, 'date'), url: textOf(form, 'url') }
  const line = JSON.stringify(Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== '')))
  return { name: 'pasted.jsonl', bytes: new TextEncoder().encode(line), options }
}

/** Options are passed as `--name=value`, so that no value can be read as another option. */
function optionsOf(form: FormData): string[] {
  const [lang, dates] = [textOf(form, 'lang'), textOf(form, 'dates')]
  return [
    ...(['outlet', 'event'] as const).flatMap((name) => {
      const value = textOf(form, name)
      return value === '' ? [] : [`--${name}=${value}`]
    }),
    ...(LANGUAGES.some((one) => one === lang) ? [`--lang=${lang}`] : []),
    ...(ORDERS.includes(dates) ? [`--dates=${dates}`] : []),
  ]
}

function textOf(form: FormData, name: string): string {
  const value = form.get(name)
  return typeof value === 'string' ? value.trim() : ''
}

const localeOf = (given: string): Locale => (isLocale(given) ? given : 'en')

const to = (path: string) => new Response(null, { status: 303, headers: { location: path } })

/** RFC 9457. */
function problem(status: number, code: string, detail: string): Response {
  return Response.json(
    { type: 'about:blank', title: code, status, code, detail },
    { status, headers: { 'content-type': 'application/problem+json' } },
  )
}
