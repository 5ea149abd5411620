/** Whoever makes a request, before anybody knows who they are. */
export interface Visitor {
  /** The network address that limits count by: IPv4, or the /64 of IPv6, which one line has to itself. */
  address: string
  agent: string
}

/** The header in which the server before Next passes the address on; it drops the same from outside. */
export const addressHeader = 'x-longwave-address'

/** The header in which it passes on the path and query that were asked for. */
export const pathHeader = 'x-longwave-path'

export function visitorFrom(headers: Headers): Visitor {
  return {
    address: headers.get(addressHeader) ?? 'unknown',
    agent: (headers.get('user-agent') ?? '').slice(0, 200),
  }
}

/** The part of an address that limits count by. */
export function limitKey(address: string): string {
  const plain = address.replace(/^::ffff:/, '').replace(/%.*$/, '')
  if (!plain.includes(':')) return plain
  const [head = '', tail] = plain.split('::')
  const left = head === '' ? [] : head.split(':')
  const right = tail ? tail.split(':') : []
  const missing = tail === undefined ? 0 : 8 - left.length - right.length
  const groups = [...left, ...Array<string>(Math.max(0, missing)).fill('0'), ...right]
  return `${groups
    .slice(0, 4)
    .map((group) => group.replace(/^0+(?=.)/, ''))
    .join(':')}::/64`
}
