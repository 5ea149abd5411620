import 'server-only'
import { sql } from 'drizzle-orm'
import type { Transaction } from '@/drizzle/client'
import {
  appeals,
  comments,
  decisions,
  people,
  recommendations,
  reports,
  sanctions,
  storyCounts,
} from '@/drizzle/schema/all'
import { newId } from '@/lib/base/ids'
import type { DemoComment } from './written'

type Row = typeof comments.$inferInsert

/** The readers who comment, registered at a time, without passwords: nobody signs in as one of them. */
export async function writeReaders(
  tx: Transaction,
  readers: { id: string; name: string }[],
  registeredAt: Date,
) {
  await tx.insert(people).values(
    readers.map(({ id, name }) => ({
      id,
      name,
      email: `${name.toLowerCase().replace(' ', '.')}@readers.longwave.example`,
      role: 'reader',
      standardsVersion: 1,
      standardsAcceptedAt: registeredAt,
      createdAt: registeredAt,
    })),
  )
}

/** The comments of a story with all that hangs on them: recommendations, reports, removals, the count. */
export async function writeComments(
  tx: Transaction,
  storyId: string,
  written: { comment: DemoComment; row: Row }[],
  voices: string[],
  moderatorId: string,
): Promise<void> {
  await tx.insert(comments).values(written.map(({ row }) => row))
  const given = written.flatMap(({ comment, row }) =>
    voices
      .filter((voice) => voice !== row.authorId)
      .slice(0, comment.recommended ?? 0)
      .map((personId) => ({ commentId: row.id, personId })),
  )
  if (given.length > 0) await tx.insert(recommendations).values(given)
  for (const { comment, row } of written) {
    if (comment.reported)
      await tx.insert(reports).values({
        id: newId(),
        commentId: row.id,
        personId: voices.find((voice) => voice !== row.authorId)!,
        ruleNumber: comment.reported,
        note: 'Says the same under every story.',
        at: row.createdAt!,
      })
    if (comment.removed) {
      const decision = removal(row, moderatorId)
      await tx.insert(decisions).values(decision)
      if (comment.appeal)
        await tx.insert(appeals).values({
          id: newId(),
          commentId: row.id,
          storyId,
          decisionId: decision.id,
          personId: row.authorId,
          text: comment.appeal,
          at: decision.at!,
        })
    }
  }
  const shown = written.filter(({ row }) => row.state === 'published').length
  await tx
    .insert(storyCounts)
    .values({ storyId, comments: shown })
    .onConflictDoUpdate({ target: storyCounts.storyId, set: { comments: sql`excluded.comments` } })
}

/** Has a moderator read somebody's comments first for a time. */
export async function writeSanction(
  tx: Transaction,
  {
    personId,
    days,
    reason,
    byId,
  }: { personId: string; days: number; reason: string; byId: string },
): Promise<void> {
  await tx.insert(sanctions).values({
    id: newId(),
    personId,
    kind: 'pre-moderation',
    reason,
    ruleNumber: 1,
    standardsVersion: 1,
    endsAt: sql`now() + make_interval(days => ${days})`,
    byId,
  })
}

const minutesUntilRead = 14

function removal(row: Row, byId: string): typeof decisions.$inferInsert {
  return {
    id: newId(),
    commentId: row.id,
    storyId: row.storyId,
    kind: 'remove',
    byId,
    at: new Date(Math.min(row.createdAt!.getTime() + minutesUntilRead * 60_000, Date.now())),
    ruleNumber: row.ruleNumber,
    standardsVersion: row.standardsVersion,
    stateBefore: 'published',
    commentVersion: 1,
    waitedSeconds: minutesUntilRead * 60,
  }
}
