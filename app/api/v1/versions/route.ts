import { readReleases } from '@/lib/store/read'

export const dynamic = 'force-dynamic'

/** Every release that a link may name, the newest first. */
export async function GET(): Promise<Response> {
  const items = await readReleases()
  return Response.json({ total: items.length, items })
}
