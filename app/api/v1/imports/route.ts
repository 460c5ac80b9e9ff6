import { stageUpload } from '@/lib/import/start-import'
import { listJobs } from '@/lib/store/read-imports'
import { refusal } from '../../../may-write'
import { answerStart } from '../answer-start'
import { optionsOf, uploadOf } from '../import-form'
import { problem } from '../problem'
import { readForm } from '../read-form'

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
  const form = await readForm(request, MOST_BYTES)
  if (form instanceof Response) return form
  const upload = await uploadOf(form, optionsOf(form))
  const word = upload === null ? { code: 'nothing_given' as const } : await stageUpload(upload)
  return answerStart(request, form, word)
}
