import 'server-only'
import { and, count, desc, inArray, sql } from 'drizzle-orm'
import { db } from '@/drizzle/client'
import { comments, sanctions } from '@/drizzle/schema/all'
import { holdsNow } from '@/lib/discussion/queries/sanctions'
import { dateOf, fullTime } from '@/lib/i18n/dates'
import { moderationWords as words } from '@/lib/i18n/moderation'
import type { History } from '../queue'
import { type CitedRules, citedRule } from './cited'

interface Author {
  id: string
  createdAt: Date
}

/** What these people did here before: their comments by state and rule, and what was decided about them. */
export async function histories(authors: Author[]) {
  const ids = [...new Set(authors.map((one) => one.id))]
  const [tallies, punished] = await Promise.all([
    db()
      .select({
        authorId: comments.authorId,
        state: comments.state,
        rule: comments.ruleNumber,
        version: comments.standardsVersion,
        count: count(),
      })
      .from(comments)
      .where(inArray(comments.authorId, ids))
      .groupBy(comments.authorId, comments.state, comments.ruleNumber, comments.standardsVersion),
    db()
      .select({
        personId: sanctions.personId,
        kind: sanctions.kind,
        beginsAt: sanctions.beginsAt,
        endsAt: sanctions.endsAt,
        isHolding: sql<boolean>`(${holdsNow})`,
      })
      .from(sanctions)
      .where(and(inArray(sanctions.personId, ids)))
      .orderBy(desc(sanctions.beginsAt)),
  ])
  return { tallies, punished, versions: tallies.flatMap((row) => row.version ?? []) }
}
export type Histories = Awaited<ReturnType<typeof histories>>

/** One person's history in words. */
export function historyOf(
  { id, createdAt }: Author,
  { tallies, punished }: Histories,
  { rules, timeZone }: { rules: CitedRules; timeZone: string },
): History {
  const own = tallies.filter((row) => row.authorId === id)
  const inState = (state: string) =>
    own.filter((row) => row.state === state).reduce((sum, row) => sum + row.count, 0)
  return {
    published: inState('published'),
    held: inState('held'),
    removed: inState('removed'),
    deleted: inState('deleted'),
    rules: own
      .filter((row) => row.state === 'removed' && row.rule !== null)
      .sort((a, b) => b.count - a.count)
      .map((row) => ({ rule: citedRule(rules, row.rule, row.version), count: row.count })),
    sanctions: punished
      .filter((row) => row.personId === id)
      .map((row) => ({ words: inWords(row, timeZone), isHolding: row.isHolding }))
      .sort((a, b) => Number(b.isHolding) - Number(a.isHolding)),
    firstSeen: { iso: createdAt.toISOString(), words: dateOf(timeZone, createdAt) },
  }
}

function inWords(
  { kind, beginsAt, endsAt, isHolding }: Histories['punished'][number],
  timeZone: string,
): string {
  const name = words.sanction.kinds[kind] ?? kind
  return isHolding
    ? words.history.now(name, endsAt && fullTime(timeZone, endsAt))
    : words.history.before(name, dateOf(timeZone, beginsAt))
}
