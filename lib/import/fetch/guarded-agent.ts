import { lookup as systemLookup } from 'node:dns'
import type { LookupFunction } from 'node:net'
import { Agent, buildConnector } from 'undici'
import { isLoopbackAddress, isPublicAddress } from './public-address'

/** The name leads to a machine that must not be asked. */
export class PrivateAddress extends Error {
  override readonly name = 'PrivateAddress'
}

export interface GuardOptions {
  /** How names are looked up; another one in tests. */
  readonly lookup?: LookupFunction
  /** Tests serve pages from this machine. */
  readonly mayAskLoopback: boolean
}

const CONNECT_MILLISECONDS = 10_000

/**
 * Connects to public addresses only. The addresses that a name leads to are checked when it is looked up, and the address of the
 * connection itself once more: a name that changes its mind in between (DNS rebinding) is cut off before anything is sent.
 */
export function guardedAgent({ lookup = systemLookup, mayAskLoopback }: GuardOptions): Agent {
  const isAllowed = (address: string) => isPublicAddress(address) || (mayAskLoopback && isLoopbackAddress(address))
  const guardedLookup: LookupFunction = (hostname, options, callback) => {
    lookup(hostname, { ...options, all: true }, (error, addresses) => {
      if (error !== null) return callback(error, [])
      const found = typeof addresses === 'string' ? [{ address: addresses, family: 4 }] : addresses
      const [first] = found
      if (first === undefined || found.some(({ address }) => !isAllowed(address)))
        return callback(new PrivateAddress(hostname), [])
      if (options.all === true) return callback(null, found)
      callback(null, first.address, first.family)
    })
  }
  const connect = buildConnector({ lookup: guardedLookup, timeout: CONNECT_MILLISECONDS })
  return new Agent({
    pipelining: 0,
    connect: (options, callback) => {
      connect(options, (error, socket) => {
        if (error !== null) return callback(error, null)
        if (isAllowed(socket.remoteAddress ?? '')) return callback(null, socket)
        socket.destroy()
        callback(new PrivateAddress(options.hostname), null)
      })
    },
  })
}
