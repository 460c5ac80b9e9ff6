export const dynamic = 'force-dynamic'

/** The process answers: for whoever restarts one that does not. Asks the store nothing. */
export function GET(): Response {
  return Response.json({ status: 'alive' })
}
