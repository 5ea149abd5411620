import 'server-only'
import { and, desc, eq } from 'drizzle-orm'
import { db } from '@/drizzle/client'
import { comments, stories } from '@/drizzle/schema/all'
import type { Actor } from '@/lib/permissions/policy'
import { standards } from '@/lib/standards/queries'
import { ruleOf } from '@/lib/standards/standards'

/** A comment of one's own that was removed, with its words and the rule it was removed under. */
export interface RemovedComment {
  id: string
  text: string
  createdAt: Date
  headline: string
  path: string
  rule: { number: number; name: string; version: number } | null
}

/** What moderators removed of a person's comments, the newest first. */
export async function removedComments(actor: Actor): Promise<RemovedComment[]> {
  if (actor.id === null) return []
  const rows = await db()
    .select({ comment: comments, headline: stories.headline, path: stories.path })
    .from(comments)
    .innerJoin(stories, eq(stories.id, comments.storyId))
    .where(and(eq(comments.authorId, actor.id), eq(comments.state, 'removed')))
    .orderBy(desc(comments.id))
    .limit(100)
  return Promise.all(
    rows.map(async ({ comment, headline, path }) => ({
      id: comment.id,
      text: comment.withheldText,
      createdAt: comment.createdAt,
      headline,
      path,
      rule: await ruleCited(comment),
    })),
  )
}

async function ruleCited(comment: typeof comments.$inferSelect) {
  const version = comment.standardsVersion
  const cited = version === null ? null : await standards(version)
  const rule = cited && ruleOf(cited, comment.ruleNumber)
  return rule ? { number: rule.number, name: rule.name, version: version! } : null
}
