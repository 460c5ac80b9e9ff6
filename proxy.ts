import { type NextRequest, NextResponse } from 'next/server'
import { contentPolicy } from './app/content-policy'

/** Gives every page a nonce of its own: Next.js puts it on its scripts, and the policy lets nothing else run. */
export function proxy(request: NextRequest): NextResponse {
  const nonce = Buffer.from(crypto.getRandomValues(new Uint8Array(16))).toString('base64')
  const policy = contentPolicy(nonce, process.env.NODE_ENV === 'development')
  const headers = new Headers(request.headers)
  headers.set('x-nonce', nonce)
  headers.set('content-security-policy', policy)
  const response = NextResponse.next({ request: { headers } })
  response.headers.set('content-security-policy', policy)
  return response
}

/** Files of the build need none. */
export const config = { matcher: '/((?!_next/static|_next/image|favicon.ico).*)' }
