import ipaddr from 'ipaddr.js'

/**
 * Whether an IP address is one of the public internet: not of this machine, a private network, a link, a carrier's network, a cloud's
 * metadata service, a documentation block, nor one that wraps another (IPv4 in IPv6, 6to4, Teredo, NAT64).
 *
 * @example isPublicAddress('169.254.169.254') // false
 */
export function isPublicAddress(address: string): boolean {
  const bare = address.replace(/^\[|\]$/g, '').replace(/%.*$/, '')
  if (!ipaddr.isValid(bare)) return false
  // `process` takes ::ffff:127.0.0.1 for 127.0.0.1.
  return ipaddr.process(bare).range() === 'unicast'
}

/** Whether an address is one of this machine itself. */
export function isLoopbackAddress(address: string): boolean {
  const bare = address.replace(/^\[|\]$/g, '')
  return ipaddr.isValid(bare) && ipaddr.process(bare).range() === 'loopback'
}

/** Ports other than these are asked by nobody who reads news. */
const PORTS = new Set(['', '80', '443', '8080', '8443'])

/** What keeps an address from being asked, before any name is looked up: null where nothing does. */
export function refusedAddress(url: URL, mayAskLoopback: boolean): 'not_http' | 'private_address' | null {
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return 'not_http'
  if (url.username !== '' || url.password !== '') return 'not_http'
  const host = url.hostname.replace(/^\[|\]$/g, '')
  const isLiteral = ipaddr.isValid(host)
  if (isLiteral && mayAskLoopback && isLoopbackAddress(host)) return null
  if (isLiteral && !isPublicAddress(host)) return 'private_address'
  // A name without a dot, or of a zone that only a local network knows.
  if (!isLiteral && (!host.includes('.') || /\.(?:localhost|local|internal|lan|home\.arpa|onion)\.?$/i.test(host)))
    return 'private_address'
  return PORTS.has(url.port) ? null : 'private_address'
}
