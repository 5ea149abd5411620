import { z } from 'zod'

/** What a link adds to the address when it is followed, so that the other side can tell where readers came from. */
export const utm = z.object({
  source: z.string().default(''),
  medium: z.string().default(''),
  campaign: z.string().default(''),
})
export type Utm = z.infer<typeof utm>

const names = ['source', 'medium', 'campaign'] as const

/**
 * An address with the link's own utm_ parameters, in place of those that it had; all else of its query
 * stays letter for letter, because it may be signed.
 */
export function withUtm(address: string, stored: unknown): string {
  const given = utm.parse(stored ?? {})
  const set = names.filter((name) => given[name] !== '')
  if (set.length === 0) return address
  const url = new URL(address)
  const kept = url.search
    .slice(1)
    .split('&')
    .filter((part) => part !== '' && !set.some((name) => part.startsWith(`utm_${name}=`)))
  const own = set.map((name) => `utm_${name}=${encodeURIComponent(given[name])}`)
  url.search = [...kept, ...own].join('&')
  return url.href
}

/** The same as words for the history of a link. */
export function utmWords(stored: unknown): string {
  const given = utm.parse(stored ?? {})
  return names
    .map((name) => given[name])
    .filter(Boolean)
    .join(' / ')
}
