import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from 'node:http'
import { loaderFor } from './loader'

/** Pages whose scripts must run at once; every other page is read before it is touched. */
const atOnce = ['/newsroom', '/sign-in', '/register', '/account']

const frameworkScript = /<script\b[^>]*\bsrc="(\/_next\/[^"]+)"[^>]*><\/script>/g
const scriptPreload = /<link\b[^>]*\bas="script"[^>]*>/g

/**
 * Sends a reader's page without the framework's scripts: a few hundred bytes bring them at the
 * first pointer, touch, key or focus. Until then the page is HTML, and its links, forms, details
 * and popovers work as such.
 */
export function scriptsOnDemand(
  request: IncomingMessage,
  response: ServerResponse,
  nonce: string,
): void {
  if (!isReaderPage(request)) return
  const writeHead = response.writeHead.bind(response) as (
    status: number,
    headers?: OutgoingHttpHeaders,
  ) => ServerResponse
  const write = response.write.bind(response) as (...args: unknown[]) => boolean
  const end = response.end.bind(response) as (...args: unknown[]) => ServerResponse
  const flushHeaders = response.flushHeaders.bind(response)
  const parts: Buffer[] = []
  let isHtml: boolean | undefined

  const holdsHtml = (): boolean => {
    isHtml ??= String(response.getHeader('content-type') ?? '').startsWith('text/html')
    return isHtml
  }
  response.writeHead = ((status: number, ...rest: unknown[]) => {
    const headers = rest.at(-1) as OutgoingHttpHeaders | undefined
    for (const [name, value] of Object.entries(headers ?? {}))
      if (value !== undefined) response.setHeader(name, value)
    response.statusCode = status
    return holdsHtml() ? response : writeHead(status)
  }) as ServerResponse['writeHead']
  response.flushHeaders = () => {
    if (!holdsHtml()) flushHeaders()
  }
  response.write = ((chunk: unknown, encoding?: unknown, ...rest: unknown[]) => {
    if (!holdsHtml()) return write(chunk, encoding, ...rest)
    parts.push(bytesOf(chunk, encoding))
    return true
  }) as ServerResponse['write']
  response.end = ((chunk?: unknown, encoding?: unknown, ...rest: unknown[]) => {
    if (!holdsHtml()) return end(chunk, encoding, ...rest)
    if (chunk && typeof chunk !== 'function') parts.push(bytesOf(chunk, encoding))
    const page = withoutScripts(Buffer.concat(parts).toString('utf8'), nonce)
    response.removeHeader('content-length')
    writeHead(response.statusCode)
    return end(request.method === 'HEAD' ? undefined : page)
  }) as ServerResponse['end']
}

/** The page with its framework scripts taken out and the loader that brings them put in. */
export function withoutScripts(html: string, nonce: string): string {
  const sources = new Set<string>()
  const bare = html
    .replace(scriptPreload, '')
    .replace(frameworkScript, (script, source: string) => {
      // Scripts for browsers without modules are for none that can draw these pages.
      if (!/\bnomodule\b/i.test(script)) sources.add(source)
      return ''
    })
  if (sources.size === 0) return html
  const loader = `<script nonce="${nonce}">${loaderFor([...sources])}</script>`
  return bare.replace('</body>', `${loader}</body>`)
}

function bytesOf(chunk: unknown, encoding: unknown): Buffer {
  return typeof chunk === 'string'
    ? Buffer.from(chunk, typeof encoding === 'string' ? (encoding as BufferEncoding) : 'utf8')
    : Buffer.from(chunk as Uint8Array)
}

function isReaderPage(request: IncomingMessage): boolean {
  const path = (request.url ?? '/').split('?')[0]!
  if (!['GET', 'HEAD'].includes(request.method ?? 'GET') || 'rsc' in request.headers) return false
  if (path.startsWith('/_next/') || path.startsWith('/api/')) return false
  return !atOnce.some((one) => path === one || path.startsWith(`${one}/`))
}
