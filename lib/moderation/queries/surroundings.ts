import 'server-only'
import { and, asc, desc, eq, inArray, isNull, sql } from 'drizzle-orm'
import { db } from '@/drizzle/client'
import { commentNotes, decisions, people } from '@/drizzle/schema/all'
import { publication } from '@/lib/settings/queries'
import { standardsVersionsNamed } from './cited'
import { histories } from './histories'
import { neighbours } from './neighbours'
import type { QueueRow } from './queue'
import { reported } from './reported'

/** Everything that hangs on these comments, each kind in one query. */
export async function surroundings(rows: QueueRow[]) {
  const ids = rows.map((row) => row.comment.id)
  const authors = rows.flatMap((row) => row.author ?? [])
  const [open, last, notes, thread, known, { timeZone }] = await Promise.all([
    reported(ids),
    lastDecisions(ids),
    notesOn(ids),
    neighbours(ids),
    histories(authors),
    publication(),
  ])
  const rules = await standardsVersionsNamed([
    ...rows.flatMap((row) => row.comment.standardsVersion ?? []),
    ...known.versions,
  ])
  return { open, last, notes, thread, known, rules, timeZone }
}
export type Surroundings = Awaited<ReturnType<typeof surroundings>>

/** The latest decision about each that was not undone. */
function lastDecisions(ids: string[]) {
  return db()
    .selectDistinctOn([decisions.commentId], {
      commentId: decisions.commentId,
      kind: decisions.kind,
      at: decisions.at,
      by: people.name,
    })
    .from(decisions)
    .leftJoin(people, eq(people.id, decisions.byId))
    .where(and(inArray(decisions.commentId, ids), isNull(decisions.undoneAt)))
    .orderBy(decisions.commentId, desc(decisions.commentVersion))
}

function notesOn(ids: string[]) {
  return db()
    .select({
      id: commentNotes.id,
      commentId: commentNotes.commentId,
      text: commentNotes.text,
      at: commentNotes.at,
      by: sql<string>`coalesce(${people.name}, '')`,
    })
    .from(commentNotes)
    .leftJoin(people, eq(people.id, commentNotes.byId))
    .where(inArray(commentNotes.commentId, ids))
    .orderBy(asc(commentNotes.at))
    .limit(500)
}
