import { randomBytes } from 'node:crypto'
import type { IncomingMessage } from 'node:http'
import { BlockList, isIP } from 'node:net'
import { addressHeader, limitKey, pathHeader } from '@/lib/auth/visitor'
import { env } from '@/lib/base/env'
import { ownOrigins } from '@/lib/base/origin'

// Headers that Next, or a proxy before us, speaks through: from outside they are somebody's wish.
const internal = [
  'content-security-policy',
  'content-security-policy-report-only',
  'x-nonce',
  'x-invoke-path',
  'x-invoke-query',
  'x-invoke-output',
  'x-invoke-status',
  'x-matched-path',
  'x-now-route-matches',
  'x-rewrite-url',
  'x-original-url',
  addressHeader,
  pathHeader,
]
const internalPrefixes = ['x-middleware-', 'x-nextjs-', 'x-forwarded-', 'x-vercel-']
let proxies: BlockList | undefined

/** The proxies whose word about a client's address is believed. */
function trustedProxies(): BlockList {
  if (proxies) return proxies
  proxies = new BlockList()
  for (const block of (env().TRUSTED_PROXY ?? '').split(',')) {
    const [address, bits] = block.trim().split('/')
    if (!address) continue
    const family = isIP(address) === 6 ? 'ipv6' : 'ipv4'
    if (bits === undefined) proxies.addAddress(address, family)
    else proxies.addSubnet(address, Number(bits), family)
  }
  return proxies
}

function isTrusted(address: string): boolean {
  const family = isIP(address)
  return family !== 0 && trustedProxies().check(address, family === 6 ? 'ipv6' : 'ipv4')
}

/** The client's address: the connection's, or what a configured proxy says it was. */
function clientAddress(request: IncomingMessage): string {
  const peer = (request.socket.remoteAddress ?? 'unknown').replace(/^::ffff:/, '')
  if (!isTrusted(peer)) return peer
  const hops = String(request.headers['x-forwarded-for'] ?? '')
    .split(',')
    .map((hop) => hop.trim())
  // From the right: the last address that is none of our proxies is the one they saw; what stands
  // before it, the client wrote itself.
  return hops.findLast((hop) => isIP(hop) !== 0 && !isTrusted(hop)) ?? peer
}

/** Takes out of a request whatever could make us draw another page than the one that was asked for. */
export function cleanRequest(request: IncomingMessage): void {
  const address = limitKey(clientAddress(request))
  for (const name of Object.keys(request.headers)) {
    const isInternal =
      internal.includes(name) || internalPrefixes.some((prefix) => name.startsWith(prefix))
    if (isInternal) delete request.headers[name]
  }
  request.headers[addressHeader] = address
  request.headers[pathHeader] = request.url ?? '/'
  const hosts = ownOrigins().map((origin) => new URL(origin).host)
  if (!hosts.includes(request.headers.host ?? '')) request.headers.host = hosts[0]!
}

/**
 * The policy of a page: nothing but our own files, and only scripts that bear this answer's nonce.
 * Styles too: there is no `unsafe-inline` anywhere. `sound` are the origins of the page's streams.
 */
export function contentSecurityPolicy(
  nonce: string,
  isDev: boolean,
  sound: { media: string[]; connect: string[] } = { media: [], connect: [] },
): string {
  const scripts = `'nonce-${nonce}' 'strict-dynamic'${isDev ? " 'unsafe-eval'" : ''}`
  return [
    "default-src 'self'",
    `script-src ${scripts}`,
    `style-src 'self' 'nonce-${nonce}'${isDev ? " 'unsafe-inline'" : ''}`,
    "img-src 'self' data: blob:",
    ["media-src 'self'", ...sound.media].join(' '),
    [`connect-src 'self'${isDev ? ' ws:' : ''}`, ...sound.connect].join(' '),
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join('; ')
}

export function newNonce(): string {
  return randomBytes(16).toString('base64')
}

/** What every answer says, whatever it is. */
export const safetyHeaders: Record<string, string> = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Permissions-Policy': 'camera=(), microphone=(), geolocation=(), interest-cohort=()',
  'Cross-Origin-Opener-Policy': 'same-origin',
}
