import { runInBackground } from '@/lib/import/start-import'
import { localeHref } from '@/lib/messages/locale'
import { cancelJob, changeSettings, letRun } from '@/lib/store/claim-job'
import { readJob } from '@/lib/store/read-imports'
import { undoJob } from '@/lib/store/undo-job'
import { refusal } from '../../../../may-write'
import { localeOf, settingsOf, textOf } from '../../import-form'
import { problem } from '../../problem'
import { readForm } from '../../read-form'
import { seeOther, told, wantsJson } from '../../respond'

export const dynamic = 'force-dynamic'

interface Context {
  readonly params: Promise<{ job: string }>
}

/** One import, with the first rows that became no article. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const found = await readJob(Number((await params).job))
  return found === null ? problem('no_import', request) : Response.json(found)
}

/** What is to happen with an import: `preview` and `start` take the settings of the form, `cancel` and `undo` take none. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const refused = await refusal(request.headers)
  if (refused !== null) return problem(refused, request)
  const form = await readForm(request)
  if (form instanceof Response) return form
  const job = Number((await params).job)
  if (!(await act(job, textOf(form, 'action'), form)))
    return told((await readJob(job)) === null ? 'no_import' : 'import_busy', request, form)
  if (wantsJson(request)) return Response.json(await readJob(job))
  return seeOther(localeHref(localeOf(form), `/import/${job}`))
}

/** Stops an import. */
export async function DELETE(request: Request, { params }: Context): Promise<Response> {
  const refused = await refusal(request.headers)
  if (refused !== null) return problem(refused, request)
  const job = Number((await params).job)
  return (await cancelJob(job)) ? Response.json(await readJob(job)) : problem('no_import', request)
}

async function act(job: number, action: string, form: FormData): Promise<boolean> {
  switch (action) {
    case 'preview':
      return changeSettings(job, settingsOf(form))
    case 'start': {
      await changeSettings(job, settingsOf(form))
      if (!(await letRun(job))) return false
      runInBackground(job)
      return true
    }
    case 'cancel':
      return cancelJob(job)
    case 'undo':
      return (await undoJob(job)) !== null
    default:
      return false
  }
}
