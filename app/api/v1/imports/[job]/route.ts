import { readJob } from '@/lib/store/read-imports'

export const dynamic = 'force-dynamic'

/** One import, with the rows that became no article. */
export async function GET(_request: Request, { params }: { params: Promise<{ job: string }> }): Promise<Response> {
  const found = await readJob(Number((await params).job))
  return found === null
    ? Response.json({ type: 'about:blank', title: 'no_import', status: 404 }, { status: 404 })
    : Response.json(found)
}
