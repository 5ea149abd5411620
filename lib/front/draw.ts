// Draws an address with Next, for nobody in particular: no cookie, no header of whoever asked.
import { randomBytes } from 'node:crypto'
import { IncomingMessage, ServerResponse } from 'node:http'
import { Socket } from 'node:net'
import { Writable } from 'node:stream'
import { pathHeader } from '@/lib/auth/visitor'
import { type RenderScope, renderScope } from '@/lib/cache/touch'
import type { CommonReads } from '@/lib/cache/until-changed'
import type { Asked } from './asked'
import { contentSecurityPolicy } from './headers'

/** Next's handler. */
export type Handler = (request: IncomingMessage, response: ServerResponse) => Promise<void>

/** What Next answered, and what was gathered meanwhile. */
export interface Drawn {
  status: number
  headers: Record<string, string>
  body: Buffer
  nonce: string
  scope: RenderScope
}

/**
 * Draws what was asked for as the site's own wish: the same for everyone, and not broken off when
 * whoever asked goes away.
 * @throws what Next's handler throws.
 */
export async function draw(
  handle: Handler,
  { url, payload }: Asked,
  { host, common }: { host: string; common: CommonReads },
): Promise<Drawn> {
  const nonce = randomBytes(16).toString('base64url')
  const request = new IncomingMessage(new Socket())
  request.method = 'GET'
  request.url = url
  request.headers = {
    host,
    accept: '*/*',
    'user-agent': 'Longwave',
    // Next reads the nonce for its own scripts from the request's policy.
    'content-security-policy': contentSecurityPolicy({ scripts: `'nonce-${nonce}'` }),
    'x-nonce': nonce,
    [pathHeader]: url,
    ...payload,
  }
  request.push(null)
  const response = new Gathered(request)
  const drawing: RenderScope = { tags: new Set(), common }
  await renderScope.run(drawing, async () => {
    await handle(request, response)
    await response.whole
  })
  const { common: _, ...scope } = drawing
  return {
    status: scope.status && response.statusCode === 200 ? scope.status : response.statusCode,
    headers: response.said,
    body: Buffer.concat(response.parts),
    nonce,
    scope,
  }
}

/** A response that goes nowhere: what is written to it is gathered. */
class Gathered extends ServerResponse {
  parts: Buffer[] = []
  readonly whole: Promise<void>

  constructor(request: IncomingMessage) {
    super(request)
    const nowhere = new Writable({ write: (_chunk, _encoding, done) => done() })
    this.assignSocket(nowhere as unknown as Socket)
    this.whole = new Promise((resolve) => {
      this.once('finish', () => {
        this.emit('close')
        resolve()
      })
    })
  }

  /** The headers, each as one line; cookies are none of these. */
  get said(): Record<string, string> {
    return Object.fromEntries(
      Object.entries(this.getHeaders()).map(([name, value]) => [name, String(value)]),
    )
  }

  // Headers given here would not be found by getHeaders() later.
  override writeHead(status: number, ...rest: unknown[]): this {
    const headers = rest.at(-1)
    if (headers && typeof headers === 'object' && !Array.isArray(headers))
      for (const [name, value] of Object.entries(headers)) this.setHeader(name, value as string)
    return super.writeHead(status)
  }

  // Gathered and no more: to frame the pieces for a wire would be work for nothing.
  override write(chunk: unknown, ...rest: unknown[]): boolean {
    if (!this.headersSent) this.flushHeaders()
    this.#gather(chunk, rest[0])
    const told = rest.find((one) => typeof one === 'function')
    if (told) queueMicrotask(told as () => void)
    // Nothing drains here, so nobody may wait for it.
    return true
  }

  override end(chunk?: unknown, ...rest: unknown[]): this {
    if (chunk && typeof chunk !== 'function') this.#gather(chunk, rest[0])
    const told = [chunk, ...rest].find((one) => typeof one === 'function')
    return told ? super.end(told as () => void) : super.end()
  }

  #gather(chunk: unknown, encoding: unknown): void {
    this.parts.push(
      typeof chunk === 'string'
        ? Buffer.from(chunk, typeof encoding === 'string' ? (encoding as BufferEncoding) : 'utf8')
        : Buffer.from(chunk as Uint8Array),
    )
  }
}
