import { IncomingMessage, ServerResponse } from 'node:http'
import { Socket } from 'node:net'
import { expect, test } from 'vitest'
import { route } from '@/app/_entry/route'
import { type RenderScope, renderScope } from '@/lib/cache/touch'
import { failureOf, replaceFailures } from '@/lib/front/failures'
import { notDrawnBy } from '@/lib/front/not-drawn'

// 53: what is no page of Next's is to be asked for again as well, while the database is away.

const away = Object.assign(new Error('connect ECONNREFUSED'), { code: 'ECONNREFUSED' })

function asking(url: string) {
  const request = Object.assign(new IncomingMessage(new Socket()), { method: 'GET', url })
  const response = new ServerResponse(request)
  const scope: RenderScope = { tags: new Set() }
  replaceFailures(request, response, scope, { reference: 'r', nonce: 'n' })
  return { response, scope }
}

test('53: a feed', async () => {
  const { response, scope } = asking('/feed.rss')
  const feed = route(async () => Promise.reject(away))
  const answer = await renderScope.run(scope, () =>
    feed(new Request('http://localhost/feed.rss'), undefined),
  )
  response.writeHead(answer.status)
  expect(response.statusCode).toBe(503)
})

test('53: a short URL', () => {
  const request = Object.assign(new IncomingMessage(new Socket()), { method: 'GET', url: '/s/abc' })
  const response = new ServerResponse(request)
  failureOf(request, response, notDrawnBy(away), 'r')
  expect(response.statusCode).toBe(503)
})
