import { OPEN_STATES } from '@/lib/model/import-job'
import { readJob } from '@/lib/store/read-imports'
import { problem } from '../../../problem'

export const dynamic = 'force-dynamic'

const EVERY_MILLISECONDS = 700

/** How an import goes on, as server-sent events: its rows and state as often as they change, and a last event when it has ended. */
export async function GET(request: Request, { params }: { params: Promise<{ job: string }> }): Promise<Response> {
  const key = Number((await params).job)
  if ((await readJob(key)) === null) return problem('no_import', request)
  const encoder = new TextEncoder()
  let last = ''
  const body = new ReadableStream<Uint8Array>({
    pull: async (controller) => {
      for (;;) {
        if (request.signal.aborted) return controller.close()
        const found = await readJob(key)
        if (found === null) return controller.close()
        const { state, rows } = found.job
        const ended = !OPEN_STATES.some((open) => open === state)
        const data = JSON.stringify({ state, rows })
        if (data !== last) {
          last = data
          controller.enqueue(encoder.encode(`event: ${ended ? 'end' : 'rows'}\ndata: ${data}\n\n`))
          return ended ? controller.close() : undefined
        }
        await new Promise((done) => setTimeout(done, EVERY_MILLISECONDS))
      }
    },
  })
  return new Response(body, {
    headers: { 'content-type': 'text/event-stream', 'cache-control': 'no-store', 'x-accel-buffering': 'no' },
  })
}
