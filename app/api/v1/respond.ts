/** Whether the client asks for data, and not for a page to be led to. */
export const wantsJson = (request: Request): boolean => /\bjson\b/.test(request.headers.get('accept') ?? '')

/** Leads to a page after something was done. */
export const seeOther = (path: string): Response => new Response(null, { status: 303, headers: { location: path } })
