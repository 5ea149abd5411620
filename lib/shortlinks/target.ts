import { env } from '@/lib/base/env'
import { ownOrigins } from '@/lib/base/origin'

/** Where somebody wants a short URL to lead. */
export type Destination =
  /** `suffix`: the query and fragment behind the path, encoded, with their `?` and `#`. */
  { is: 'here'; path: string; suffix: string } | { is: 'elsewhere'; url: string }

/**
 * Reads a destination as somebody typed it: an address of this site, or a page elsewhere.
 * @returns a sentence where it is neither, or may not be one.
 */
export function destinationIn(typed: string): Destination | string {
  const text = typed.trim()
  if (/[\u0000-\u0020\u007f\\]/.test(text)) return 'An address has no spaces and no backslashes.'
  if (/^\/(?!\/)/.test(text)) return here(new URL(text, ownOrigins()[0]))
  if (!URL.canParse(text))
    return 'Write a path of this site, such as /news/…, or an address that begins with https://.'
  const url = new URL(text)
  if (url.protocol !== 'https:' && url.protocol !== 'http:')
    return 'An address begins with https:// or http://.'
  if (url.username !== '' || url.password !== '')
    return 'An address with a name before an @ looks like another site: leave that part out.'
  if (isShortAddress(url)) return 'That is a short URL itself: say where it should lead.'
  if (ownOrigins().includes(url.origin)) return here(url)
  if (isOwnHost(url.hostname)) return 'This site answers at another address than this one.'
  const refusal = hostRefusal(url.hostname)
  if (refusal) return refusal
  return url.href.length > 2_000
    ? 'An address has 2,000 characters at most.'
    : { is: 'elsewhere', url: url.href }
}

function here(url: URL): Destination {
  return { is: 'here', path: pathIn(url), suffix: url.search + url.hash }
}

function pathIn(url: URL): string {
  try {
    return decodeURI(url.pathname)
  } catch {
    return url.pathname
  }
}

function isShortAddress(url: URL): boolean {
  const { SHORT_URL } = env()
  const short = new URL(SHORT_URL)
  if (ownOrigins().includes(url.origin) && /^\/s(\/|$)/.test(url.pathname)) return true
  return short.host === url.host && url.pathname.startsWith(short.pathname)
}

function isOwnHost(host: string): boolean {
  const own = [...ownOrigins(), env().SHORT_URL].map((address) => new URL(address).hostname)
  return own.includes(host.replace(/\.$/, ''))
}

// The URL parser has written every way of naming an IPv4 address as four numbers (WHATWG URL §3.5).
function hostRefusal(host: string): string | null {
  const name = host.replace(/\.$/, '')
  if (name.startsWith('[') || /^\d+(\.\d+){3}$/.test(name))
    return 'An address of numbers names a machine and not a site: write the site’s name.'
  if (!name.includes('.') || /\.(local|localhost|internal|intranet|lan|home|corp|arpa)$/.test(name))
    return 'This name is known only inside of a network: readers could not open it.'
  return null
}

/** The names under which a block list may name a host: itself and every one above it. */
export function hostAndAbove(url: string): string[] {
  const parts = new URL(url).hostname.replace(/\.$/, '').split('.')
  return parts.slice(0, -1).map((_, index) => parts.slice(index).join('.'))
}
