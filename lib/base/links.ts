import { z } from 'zod'

const allowedSchemes = new Set(['http:', 'https:', 'mailto:', 'tel:'])

/**
 * What a link may point at: our own path, or an absolute http(s), mailto or tel address.
 * `//host` and `/\host` are other hosts in disguise, a name before an `@` makes one host look like
 * another (RFC 3986 §7.6), and control characters hide a scheme (WHATWG URL §4.4 strips them), so
 * all of them are refused.
 */
export function isLinkTarget(value: string): boolean {
  if (/[\u0000-\u0020\u007f]/.test(value)) return false
  if (value.startsWith('#')) return true
  if (value.startsWith('/')) return !/^\/[/\\]/.test(value)
  try {
    const { protocol, username, password } = new URL(value)
    return allowedSchemes.has(protocol) && username === '' && password === ''
  } catch {
    return false
  }
}

export const linkTarget = z.string().max(2_000).refine(isLinkTarget, {
  error: 'A link starts with https://, mailto: or a path of this site.',
})
