import { problem } from './problem'

/** A form of a few fields. */
const SMALL_BYTES = 256 * 1024

/**
 * The form of a request, or the answer to one that has none. It is read only where the request says that it is small enough: who may not
 * write yet can sign in, and must not fill the memory. A length that is not said counts as too large.
 */
export async function readForm(request: Request, mostBytes = SMALL_BYTES): Promise<FormData | Response> {
  const length = request.headers.get('content-length')
  if (length === null || !(Number(length) <= mostBytes)) return problem('upload_too_large', request)
  return (await request.formData().catch(() => null)) ?? problem('bad_form', request)
}
