import { createServer } from 'node:net'
import { Failure } from './failure.mjs'

/**
 * The address to serve on, from `PORT` and `HOST`; refused before anything is installed where it cannot be opened.
 *
 * @returns {Promise<{ port: number, host: string }>}
 */
export async function checkAddress() {
  const given = process.env.PORT ?? ''
  const port = given.trim() === '' ? 3000 : Number(given)
  if (!Number.isInteger(port) || port < 0 || port > 65_535) throw new Failure('bad_port', given)
  const host = process.env.HOST?.trim() || '127.0.0.1'
  const probe = createServer()
  await new Promise((resolve, reject) => {
    probe.once('error', (error) => reject(addressFailure(error, host, port)))
    probe.listen({ port, host, exclusive: true }, () => probe.close(resolve))
  })
  return { port, host }
}

/**
 * @param {unknown} error
 * @param {string} host
 * @param {number} port
 */
export function addressFailure(error, host, port) {
  switch (error instanceof Error && 'code' in error ? error.code : '') {
    case 'EADDRINUSE':
      return new Failure('port_taken', `${host}:${port}`)
    case 'EACCES':
    case 'EPERM':
      return new Failure('port_forbidden', `${port}`)
    case 'EADDRNOTAVAIL':
    case 'EAFNOSUPPORT':
    case 'EINVAL':
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
      return new Failure('bad_host', host)
    default:
      return error
  }
}
