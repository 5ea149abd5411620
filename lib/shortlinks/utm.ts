import { z } from 'zod'

/** What a link adds to the address when it is followed, so that the other side can tell where readers came from. */
export const utm = z.object({
  source: z.string().default(''),
  medium: z.string().default(''),
  campaign: z.string().default(''),
})
export type Utm = z.infer<typeof utm>

const names = ['source', 'medium', 'campaign'] as const

/** An address with the link's own utm_ parameters; without any, as it was. */
export function withUtm(address: string, stored: unknown): string {
  const given = utm.parse(stored ?? {})
  const set = names.filter((name) => given[name] !== '')
  if (set.length === 0) return address
  const url = new URL(address)
  for (const name of set) url.searchParams.set(`utm_${name}`, given[name])
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
