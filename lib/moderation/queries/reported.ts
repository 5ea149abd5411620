import 'server-only'
import { sql } from 'drizzle-orm'
import { db } from '@/drizzle/client'

/** Different things that reporters say of a comment, shown at most. */
const mostSaid = 8

interface Said extends Record<string, unknown> {
  commentId: string
  rule: number | null
  /** The version of the standards whose rule that was; null for the one in force. */
  version: number | null
  note: string
  /** How many say it. */
  count: number
}

/** A report names a number of the rules that were in force when it was made. */
const versionMeant = sql`nullif(
  coalesce((select max(version) from standards_versions where published_at <= reports.at), 1),
  (select max(version) from standards_versions))`

/**
 * What the open reports of each comment say, what most say first. The same is one row, and each
 * comment has rows of its own, so that one that hundreds report hides neither itself nor the others.
 */
export async function reported(ids: string[]): Promise<Said[]> {
  if (ids.length === 0) return []
  return db().execute<Said>(sql`
    select asked.id as "commentId", said.rule, said.version, said.note, said.count
    from unnest(${sql.param(ids)}::uuid[]) as asked(id)
    cross join lateral (
      select rule_number as rule, ${versionMeant} as version, note, count(*)::int as count
      from reports where comment_id = asked.id and decision_id is null
      group by 1, 2, 3
      order by count(*) desc, min(at)
      limit ${mostSaid}
    ) as said`)
}
