import { randomBytes } from 'node:crypto'
import type { IncomingMessage } from 'node:http'
import { BlockList, isIP } from 'node:net'
import { addressHeader, limitKey, pathHeader } from '@/lib/auth/visitor'
import { env } from '@/lib/base/env'
import { ownOrigins } from '@/lib/base/origin'
import { onceRead } from './once-read'

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

const ownHosts = onceRead(() => ownOrigins().map((origin) => new URL(origin).host))

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
  const hosts = ownHosts()
  if (!hosts.includes(request.headers.host ?? '')) request.headers.host = hosts[0]!
}

/** What a page may run, beside our own files. */
export interface Allowed {
  /** Sources of scripts: a nonce, or hashes. */
  scripts: string
  /** Sources of styles; as the scripts where it is left out. */
  styles?: string
  /** Origins of sound. */
  media?: string[]
  /** Origins that scripts may ask, for sound that comes in pieces. */
  connect?: string[]
  isDev?: boolean
}

/**
 * The policy of a page: nothing but our own files, and only scripts that it names by this answer's
 * nonce or by their hashes. Styles too: there is no `unsafe-inline` anywhere (CSP Level 3, §6.7.3).
 */
export function contentSecurityPolicy({
  scripts,
  styles = scripts,
  media = [],
  connect = [],
  isDev = false,
}: Allowed): string {
  return [
    "default-src 'self'",
    ['script-src', scripts, "'strict-dynamic'", isDev && "'unsafe-eval'"].filter(Boolean).join(' '),
    ['style-src', "'self'", styles, isDev && "'unsafe-inline'"].filter(Boolean).join(' '),
    "img-src 'self' data: blob:",
    ["media-src 'self'", ...media].join(' '),
    ["connect-src 'self'", isDev && 'ws:', ...connect].filter(Boolean).join(' '),
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
