import { csvLine } from '@/lib/export/csv'
import { readProblems } from '@/lib/store/read-imports'

export const dynamic = 'force-dynamic'

/** The rows of an import that became no article, as a table: where, code, why in English and in French. */
export async function GET(_request: Request, { params }: { params: Promise<{ job: string }> }): Promise<Response> {
  const job = Number((await params).job)
  const rows = readProblems(job)
  const encoder = new TextEncoder()
  const body = new ReadableStream<Uint8Array>({
    start: (controller) =>
      controller.enqueue(encoder.encode(`\ufeff${csvLine(['place', 'outcome', 'code', 'en', 'fr'])}`)),
    pull: async (controller) => {
      const { done, value } = await rows.next()
      if (done === true) controller.close()
      else
        controller.enqueue(
          encoder.encode(csvLine([value.place, value.outcome, value.code, value.said.en, value.said.fr])),
        )
    },
  })
  return new Response(body, {
    headers: {
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': `attachment; filename="import-${job}-problems.csv"`,
    },
  })
}
