// The floor: what Node's own HTTP server does with the same bytes, and nothing else.
import { createServer } from 'node:http'

/** @type {Record<string, { status: number, headers: Record<string, string>, body: Buffer }>} */
let answers = {}

const server = createServer((request, response) => {
  const answer = answers[request.url ?? '/']
  if (!answer) {
    response.writeHead(404)
    response.end()
    return
  }
  response.writeHead(answer.status, answer.headers)
  response.end(answer.body)
})
server.keepAliveTimeout = 60_000

process.on(
  'message',
  (
    /** @type {{ path: string, status: number, headers: Record<string, string>, body: string }[]} */ given,
  ) => {
    answers = Object.fromEntries(
      given.map(({ path, status, headers, body }) => [
        path,
        { status, headers, body: Buffer.from(body, 'base64') },
      ]),
    )
    process.send?.('ready')
  },
)
process.on('disconnect', () => process.exit(0))
server.listen(0, '127.0.0.1', () => process.send?.({ port: server.address().port }))
