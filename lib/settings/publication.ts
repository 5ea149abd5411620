import { z } from 'zod'

const zone = z.string().refine(
  (name) => {
    try {
      new Intl.DateTimeFormat('en', { timeZone: name })
      return true
    } catch {
      return false
    }
  },
  { error: 'A time zone is a name such as UTC or Europe/Vienna.' },
)

/** What the publication says of itself on every page; stored as the setting `site.publication`. */
export const publicationSettings = z.object({
  name: z.string().trim().min(1).max(18).default('Longwave'),
  tagline: z
    .string()
    .trim()
    .max(160)
    .default('An independent newsroom that publishes its workings.'),
  /** Sets the dates in addresses, the archive's days and the masthead's clock. */
  timeZone: zone.default('UTC'),
  language: z.string().default('en'),
  agency: z.string().trim().max(60).default('Longwave'),
})
export type Publication = z.infer<typeof publicationSettings>

/** How often the stored settings were changed: a save names the version it began from. */
export function settingsVersion(stored: unknown): number {
  return z.object({ version: z.number().int() }).safeParse(stored).data?.version ?? 0
}
