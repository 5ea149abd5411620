import { z } from 'zod'

const optional = z.uuid().optional().catch(undefined)
const word = z
  .string()
  .trim()
  .max(60)
  .transform((text) => text || undefined)
  .optional()
  .catch(undefined)

/** What the audit log's address asks for; what it cannot mean is left out, never an error. */
export const auditFilter = z.object({
  person: optional,
  /** What was done, such as article.publish. */
  action: word,
  /** The id of what it was done to. */
  subject: word,
  page: z.coerce.number().int().min(1).max(100_000).catch(1),
})
export type AuditFilter = z.infer<typeof auditFilter>

/** How many events a page of the log has. */
export const auditPageSize = 50

/** The log's address for a filter. */
export function auditPath(filter: AuditFilter, change: Partial<AuditFilter> = {}): string {
  const { page, ...rest } = { ...filter, ...change }
  const query = new URLSearchParams()
  for (const [name, value] of Object.entries(rest)) if (value) query.set(name, value)
  if (page > 1) query.set('page', String(page))
  const text = query.toString()
  return text === '' ? '/newsroom/audit' : `/newsroom/audit?${text}`
}
