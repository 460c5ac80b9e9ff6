import { headers } from 'next/headers'

const HOST = /^[a-z0-9.-]+(?::\d{1,5})?$|^\[[0-9a-f:]+\](?::\d{1,5})?$/i

/**
 * Where this installation is reached: BASE_URL where the operator sets it, else the host that the browser asked for.
 *
 * Links that leave the page (canonical address, preview picture) are built on it. A host header that is no host is not believed.
 */
export async function siteUrl(): Promise<URL> {
  const configured = process.env.BASE_URL
  if (configured !== undefined && URL.canParse(configured)) return new URL(configured)
  const received = await headers()
  const host = received.get('x-forwarded-host') ?? received.get('host') ?? ''
  const protocol = received.get('x-forwarded-proto') === 'https' ? 'https' : 'http'
  return new URL(HOST.test(host) ? `${protocol}://${host}` : 'http://127.0.0.1:3000')
}
