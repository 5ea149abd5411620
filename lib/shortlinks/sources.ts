/** Where a person's click came from and what kind of device it was made on: a word each. */
export interface Source {
  /** The host of the page with the link; '' where the browser did not say. */
  referrer: string
  device: 'phone' | 'tablet' | 'computer'
}

/**
 * The source in a request's headers. Of the referrer only the host is taken, and only where it looks
 * like one: it is whatever the other side writes.
 */
export function sourceOf(headers: Headers): Source {
  return {
    referrer: hostIn(headers.get('referer') ?? ''),
    device: deviceOf(headers.get('user-agent') ?? ''),
  }
}

function hostIn(referrer: string): string {
  if (!URL.canParse(referrer)) return ''
  const { hostname, protocol } = new URL(referrer)
  if (!/^https?:$/.test(protocol) || hostname.length > 100) return ''
  return /^[a-z0-9.-]+$/.test(hostname) ? hostname.replace(/^www\./, '') : ''
}

function deviceOf(agent: string): Source['device'] {
  if (/ipad|tablet|android(?!.*mobile)/i.test(agent)) return 'tablet'
  return /mobi|iphone|ipod|android/i.test(agent) ? 'phone' : 'computer'
}
