import { readReleases } from '@/lib/store/read'
import { StoreFailure } from '@/lib/store/store-failure'
import { problem } from '../v1/problem'

export const dynamic = 'force-dynamic'

/** The store answers and holds a corpus: for whoever sends readers here. Says which versions they would see. */
export async function GET(request: Request): Promise<Response> {
  try {
    const [newest] = await readReleases()
    if (newest === undefined) return problem('not_ready', request)
    return Response.json({ status: 'ready', ...newest })
  } catch (error) {
    return problem('not_ready', request, error instanceof StoreFailure ? error.message : undefined)
  }
}
