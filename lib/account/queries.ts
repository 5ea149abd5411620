import 'server-only'
import { and, desc, eq, gt, inArray, or, sql } from 'drizzle-orm'
import { db } from '@/drizzle/client'
import {
  appeals,
  auditEvents,
  commentNotes,
  comments,
  decisions,
  people,
  recommendations,
  reports,
  sanctions,
  sessions,
  stories,
} from '@/drizzle/schema/all'
import { mutedPeople } from '@/lib/discussion/queries/personal'
import type { Actor } from '@/lib/permissions/policy'
import { ownerOf } from './mutations/account'

/** One's own account, as its page shows it. */
export async function ownAccount(actor: Actor) {
  const owner = ownerOf(actor)
  const [[person], browsers, muted, own] = await Promise.all([
    db()
      .select({ name: people.name, email: people.email })
      .from(people)
      .where(eq(people.id, owner.id)),
    sessionsOf(owner.id),
    mutedPeople(owner),
    recentComments(owner.id),
  ])
  return {
    ...person!,
    isReader: owner.role === 'reader',
    here: browsers.find((one) => one.id === owner.sessionId),
    elsewhere: browsers.filter((one) => one.id !== owner.sessionId),
    muted,
    comments: own,
  }
}

function sessionsOf(personId: string) {
  return db()
    .select({ id: sessions.id, agent: sessions.agent, createdAt: sessions.createdAt })
    .from(sessions)
    .where(and(eq(sessions.personId, personId), gt(sessions.expiresAt, sql`now()`)))
    .orderBy(desc(sessions.createdAt))
}

function recentComments(personId: string) {
  return db()
    .select({
      id: comments.id,
      storyId: comments.storyId,
      headline: stories.headline,
      text: comments.text,
      state: comments.state,
      createdAt: comments.createdAt,
    })
    .from(comments)
    .innerJoin(stories, eq(stories.id, comments.storyId))
    .where(and(eq(comments.authorId, personId), inArray(comments.state, ['published', 'held'])))
    .orderBy(desc(comments.id))
    .limit(20)
}

/**
 * Everything that is held about a person, for the person. Never the password's hash, a session's
 * secret, or what would tell who reported or decided.
 */
export async function ownData(actor: Actor) {
  const { id } = ownerOf(actor)
  const [person] = await db().select().from(people).where(eq(people.id, id))
  const { passwordHash, ...account } = person!
  const own = await db().select().from(comments).where(eq(comments.authorId, id))
  const ids = own.map((comment) => comment.id)
  const [browsers, given, reported, punished, objections, decided, noted, acts, muted] =
    await Promise.all([
      sessionsOf(id),
      db().select().from(recommendations).where(eq(recommendations.personId, id)),
      db().select().from(reports).where(eq(reports.personId, id)),
      db().select().from(sanctions).where(eq(sanctions.personId, id)),
      db().select().from(appeals).where(eq(appeals.personId, id)),
      ids.length > 0 ? db().select().from(decisions).where(inArray(decisions.commentId, ids)) : [],
      ids.length > 0
        ? db().select().from(commentNotes).where(inArray(commentNotes.commentId, ids))
        : [],
      db()
        .select({ at: auditEvents.at, action: auditEvents.action })
        .from(auditEvents)
        .where(
          or(
            eq(auditEvents.actorId, id),
            and(eq(auditEvents.subjectType, 'person'), eq(auditEvents.subjectId, id)),
          ),
        )
        .orderBy(desc(auditEvents.seq))
        .limit(10_000),
      mutedPeople(actor),
    ])
  return {
    account,
    sessions: browsers,
    comments: own.map(
      ({ networkHash, textHash, submitKey, openReports, reportedAt, ...row }) => row,
    ),
    recommendations: given.map(({ personId, ...row }) => row),
    reports: reported.map(({ personId, ...row }) => row),
    muted,
    sanctions: punished.map(({ byId, liftedById, ...row }) => row),
    appeals: objections.map(({ decidedById, ...row }) => row),
    decisions: decided.map(({ byId, undoneById, ...row }) => row),
    notes: noted.map(({ byId, ...row }) => row),
    events: acts,
  }
}
