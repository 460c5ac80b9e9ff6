import { previewJob } from '@/lib/import/preview-job'
import { refusal } from '../../../../../may-write'
import { siteReader } from '../../../../../site-reader'
import { problem } from '../../../problem'

export const dynamic = 'force-dynamic'

interface Context {
  readonly params: Promise<{ job: string }>
}

/** What a staged import would bring, as far as its first rows tell: for whoever may begin it, since its texts are not published yet. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const refused = await refusal(request.headers)
  if (refused !== null) return problem(refused, request)
  const preview = await previewJob(Number((await params).job), siteReader())
  return preview === null ? problem('no_import', request) : Response.json(preview)
}
