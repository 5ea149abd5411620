// The bench's own load: it counts what was answered, in whatever pieces that came.
import { createServer, type Server } from 'node:http'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { Generator, targetOf } from '../bench/load'
import { at, median, wrongOf } from '../bench/rounds'

let server: Server
let origin: string
const generator = new Generator()

beforeAll(async () => {
  server = createServer((request, response) => {
    if (request.url === '/whole') response.end('x'.repeat(100_000))
    else if (request.url === '/pieces') {
      response.write('x'.repeat(70_000))
      setImmediate(() => response.write('0\r\n\r\n'))
      // The mark of the end comes alone.
      setTimeout(() => response.end(), 5)
    } else if (request.url === '/had') {
      response.writeHead(304)
      response.end()
    } else if (request.url === '/last') {
      response.writeHead(200, { Connection: 'close', 'Content-Length': 2 })
      response.end('ok')
    } else {
      response.writeHead(503)
      response.end('away')
    }
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  origin = `http://127.0.0.1:${(server.address() as { port: number }).port}`
})

afterAll(() => {
  generator.end()
  server.close()
})

test.each([
  ['/whole', '200'],
  ['/pieces', '200'],
  ['/had', '304'],
  ['/last', '200'],
  ['/away', '503'],
])('each of fifty requests for %s is counted once', async (path, status) => {
  const target = targetOf(new URL(path, origin))
  const requests = Array<string>(50).fill(target.requests[0]!)
  const shot = await generator.fire(
    { ...target, requests, isOnce: true },
    { connections: 8, seconds: 20 },
  )
  expect(shot.requests).toBe(50)
  expect(shot.statuses).toEqual({ [status]: 50 })
  expect(shot.failed).toBe(0)
  expect(wrongOf(shot)).toBe(status === '503' ? 50 : 0)
  expect(shot.p99).toBeGreaterThanOrEqual(shot.p50)
})

test('a share of the values lies below', () => {
  expect(median([3, 1, 2])).toBe(2)
  expect(at([1, 2, 3, 4], 0.99)).toBe(4)
})
