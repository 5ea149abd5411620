// Which requests are for something that is the same for everyone, and under which name it is kept.
import { createHash } from 'node:crypto'
import type { IncomingHttpHeaders } from 'node:http'

/** A request for something that is the same for everyone. */
export interface Asked {
  /** What it is kept under; null for what is drawn for each request: its addresses have no end. */
  key: string | null
  /** The address that is drawn: what was asked, without the query keys that mean nothing. */
  url: string
  path: string
  /** Headers by which Next tells its payloads apart; none for a page as HTML. */
  payload: Record<string, string> | null
  /** Where not the page is asked for but the data of its scripts: what the page is kept under, and its version. */
  dataOf?: { page: string; version: string }
}

/** Where the answer depends on who asks, or is the asker's alone. */
const own = ['/api', '/newsroom', '/sign-in', '/register', '/account']

// Addresses that anything may be written into: they are drawn each time, and limited.
const endless: Record<string, string[]> = {
  '/search': ['q', 'section', 'dossier', 'author', 'kind', 'from', 'to', 'sort', 'page'],
  '/oembed': ['url', 'format', 'maxwidth', 'maxheight'],
}

/** Keys of a query that choose another page, by address; all others are dropped. */
const chosen: [path: RegExp, keys: string[]][] = [
  [/^\/most-read$/, ['over']],
  [/^\/archive$/, ['year']],
  [/^\/discussion\//, ['sort', 'after']],
  [/^\/(authors|corrections|dossiers)$/, []],
  [/^\/[^/]+$|^\/(dossiers|tags|authors)\/[^/]+$/, ['page']],
]
const longestValue = 40
const longestAddress = 1_000

/** Asks for the data of a page's scripts, by the page's version. */
const dataKey = 'data'
const versionForm = /^[\w-]{22}$/

/** Headers that choose among Next's payloads of one page. */
const payloadHeaders = [
  'next-router-state-tree',
  'next-router-prefetch',
  'next-router-segment-prefetch',
  'next-url',
]

/** What an answer must say that it varies by (RFC 9110 §12.5.5). */
export const variesBy = `RSC, ${payloadHeaders
  .map((name) => name.replace(/\b[a-z]/g, (letter) => letter.toUpperCase()))
  .join(', ')}, Accept-Encoding`

/** Whether an address is for the asker alone. */
export function isOwn(path: string): boolean {
  return own.some((one) => path === one || path.startsWith(`${one}/`))
}

/** Reads a GET or HEAD; null where the answer is for the asker alone. */
export function asked(url: string, headers: IncomingHttpHeaders): Asked | null {
  const at = url.indexOf('?')
  const path = at < 0 ? url : url.slice(0, at)
  if (isOwn(path)) return null
  // The most there is: a page by its address alone.
  if (at < 0 && headers.rsc !== '1')
    return { key: mayKeep(path, url) ? path : null, url: path, path, payload: null }
  const given = new URLSearchParams(at < 0 ? '' : url.slice(at))
  const names = endless[path] ?? chosen.find(([pattern]) => pattern.test(path))?.[1] ?? []
  const query = new URLSearchParams()
  for (const name of names) for (const value of given.getAll(name)) query.append(name, value)
  const isKept =
    mayKeep(path, url) &&
    names.every((name) => given.getAll(name).length < 2) &&
    [...query.values()].every((value) => value.length <= longestValue)
  const page = query.size > 0 ? `${path}?${query}` : path
  if (headers.rsc !== '1') {
    const version = given.get(dataKey) ?? ''
    return isKept && versionForm.test(version)
      ? {
          key: keyOfData(page, version),
          url: page,
          path,
          payload: null,
          dataOf: { page, version },
        }
      : { key: isKept ? page : null, url: page, path, payload: null }
  }

  const payload: Record<string, string> = { rsc: '1' }
  for (const name of payloadHeaders) {
    const value = headers[name]
    if (typeof value === 'string') payload[name] = value
  }
  const variant = createHash('sha256').update(JSON.stringify(payload)).digest('base64url')
  if (given.has('_rsc')) query.set('_rsc', given.get('_rsc')!)
  return {
    key: isKept ? `${page}\n${variant}` : null,
    url: query.size > 0 ? `${path}?${query}` : path,
    path,
    payload,
  }
}

/** What the data of a page's version is kept under; a page under its address. */
export function keyOfData(page: string, version: string): string {
  return `${page}\n${version}`
}

/** The query by which a page asks for the data of its version: whatever host and path it was reached by. */
export function dataQuery(page: string, version: string): string {
  const at = page.indexOf('?')
  return `${at < 0 ? '?' : `${page.slice(at)}&`}${dataKey}=${version}`
}

function mayKeep(path: string, url: string): boolean {
  return (
    !(path in endless) && !isShortAddress(path) && url.length <= longestAddress && isPlain(path)
  )
}

/** What a short code leads to is looked up each time, and its use is counted. */
function isShortAddress(path: string): boolean {
  return path.startsWith('/s/')
}

// One page has one address: escapes that say what plain letters say would be further names for it.
function isPlain(path: string): boolean {
  try {
    return !path.includes('%') || encodeURI(decodeURI(path)) === path
  } catch {
    return false
  }
}
