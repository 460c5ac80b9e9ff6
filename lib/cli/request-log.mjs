/**
 * Writes a line of JSON for each request that was answered, where `LOG=json` asks for it: when, what, how, how long. Of the address only
 * the path: a search holds words, and words of articles are in no log.
 *
 * @param {import('node:http').Server} server
 */
export function logRequests(server) {
  if (process.env.LOG !== 'json') return
  server.on('request', (request, response) => {
    const began = performance.now()
    response.once('close', () => {
      const line = {
        time: new Date().toISOString(),
        method: request.method,
        path: (request.url ?? '').split('?')[0],
        status: response.statusCode,
        ms: Math.round(performance.now() - began),
        ended: response.writableFinished,
      }
      process.stdout.write(`${JSON.stringify(line)}\n`)
    })
  })
}
