// Requests that the front passes on to the thread that draws, and answers that come back.
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import {
  createServer,
  type IncomingMessage,
  request as open,
  type RequestListener,
  type Server,
  type ServerResponse,
} from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { changedHeader, forward, referenceHeader } from '@/lib/front/pressroom/forward'

let folder: string
let socketPath: string
let told: (transactions: number[]) => Promise<void>
const servers: Server[] = []

async function listening(listener: RequestListener, at: string | number): Promise<Server> {
  const server = createServer(listener)
  servers.push(server)
  server.listen(at)
  await once(server, 'listening')
  return server
}

/** The thread's side, and a front that passes everything on. @returns the front's port. */
async function between(answer: RequestListener): Promise<number> {
  await listening(answer, socketPath)
  const front = await listening((request, response) => {
    response.setHeader('X-Request-Id', 'abc')
    void forward(request, response, {
      socketPath,
      id: 'abc',
      told: (transactions) => told(transactions),
    })
  }, 0)
  return (front.address() as AddressInfo).port
}

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'longwave-forward-'))
  socketPath = path.join(folder, 'socket')
  told = () => Promise.resolve()
})
afterEach(async () => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections()
    server.close()
  }
  await rm(folder, { recursive: true, force: true })
})

test('what was asked and what was answered pass as they are', async () => {
  let came: IncomingMessage | undefined
  const port = await between(async (request, response) => {
    came = request
    const sent = Buffer.concat(await request.toArray())
    response.writeHead(201, [
      ...['Set-Cookie', 'one=1', 'Set-Cookie', 'two=2', 'X-Request-Id', 'abc'],
      ...['Content-Type', 'text/plain'],
    ])
    response.end(sent)
  })
  const body = 'x'.repeat(3_000_000)
  const answer = await fetch(`http://127.0.0.1:${port}/path?query=1`, { method: 'PUT', body })
  expect([answer.status, answer.headers.getSetCookie()]).toEqual([201, ['one=1', 'two=2']])
  expect(answer.headers.get('x-request-id')).toBe('abc')
  expect(await answer.text()).toBe(body)
  expect([came!.method, came!.url, came!.headers[referenceHeader]]).toEqual([
    'PUT',
    '/path?query=1',
    'abc',
  ])
})

describe('where something was changed', () => {
  /** Answers a POST as one that changed something. */
  const changing: RequestListener = (request, response) => {
    if (request.method === 'POST') response.setHeader(changedHeader, '7,8')
    response.end('done')
  }

  test('the answer begins when the front has heard of it', async () => {
    let tell = () => {}
    let asked: number[] | undefined
    told = (transactions) => {
      asked = transactions
      return new Promise((resolve) => {
        tell = resolve
      })
    }
    const port = await between(changing)
    let hasCome = false
    const answer = fetch(`http://127.0.0.1:${port}/`, { method: 'POST' }).then((one) => {
      hasCome = true
      return one
    })
    await vi.waitUntil(() => asked)
    // What changed nothing waits for nothing.
    expect((await fetch(`http://127.0.0.1:${port}/`)).status).toBe(200)
    expect([asked, hasCome]).toEqual([[7, 8], false])
    tell()
    expect((await answer).headers.get(changedHeader)).toBe(null)
  })

  test('it comes also when nobody can say what changed', async () => {
    told = () => Promise.reject(new Error('away'))
    const port = await between(changing)
    const answer = await fetch(`http://127.0.0.1:${port}/`, { method: 'POST' })
    expect(await answer.text()).toBe('done')
  })
})

test('a refusal reaches whoever is still sending', async () => {
  const port = await between((_request, response) => {
    response.writeHead(413, { Connection: 'close' })
    response.end('too large')
  })
  const sending = open({ port, method: 'POST', headers: { 'content-length': 50_000_000 } })
  sending.on('error', () => {})
  sending.write('x'.repeat(100_000))
  const [answer] = (await once(sending, 'response')) as [IncomingMessage]
  expect(answer.statusCode).toBe(413)
  expect(Buffer.concat(await answer.toArray()).toString()).toBe('too large')
  sending.destroy()
})

test('when whoever asked leaves, the other side hears of it', async () => {
  let begun: ServerResponse | undefined
  const port = await between((_request, response) => {
    begun = response
    response.write('the first of many')
  })
  const asking = open({ port })
  asking.on('error', () => {})
  asking.end()
  await once(asking, 'response')
  const closed = once(begun!, 'close')
  asking.destroy()
  await closed
})

test('an answer that breaks off before the front has heard of it breaks off', async () => {
  const port = await between((_request, response) => {
    response.setHeader(changedHeader, '1')
    response.write('the first of many')
    // Its head is with the front, which waits to hear of the change.
    told = () => {
      response.destroy()
      return new Promise(() => {})
    }
  })
  const asking = open({ port })
  asking.end()
  const [error] = await once(asking, 'error')
  expect(error.code).toBe('ECONNRESET')
})

test('where nobody answers, it is a failure with its reference', async () => {
  const port = await between(() => {})
  for (const server of servers.splice(0, 1)) server.close()
  const answer = await fetch(`http://127.0.0.1:${port}/`)
  expect(answer.status).toBe(500)
  expect(await answer.text()).toContain('abc')
})
