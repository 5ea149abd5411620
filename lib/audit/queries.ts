import 'server-only'
import { and, desc, eq, sql } from 'drizzle-orm'
import { db, type Transaction } from '@/drizzle/client'
import { auditEvents, people } from '@/drizzle/schema/all'
import { AppError } from '@/lib/base/errors'
import { pageOf } from '@/lib/base/page'
import { type Actor, authorize } from '@/lib/permissions/policy'
import { type AuditFilter, auditPageSize } from './event'

/** Something that was done, as the log shows it. */
export interface LoggedEvent {
  seq: number
  at: Date
  /** Null for the house itself: a job, the command line. */
  person: string | null
  action: string
  subjectType: string
  subjectId: string
  detail: unknown
}

/** A page of the audit log, the newest first. */
export async function auditLog(
  actor: Actor,
  filter: AuditFilter,
): Promise<{ events: LoggedEvent[]; hasMore: boolean }> {
  authorize(actor, 'audit.read')
  const isWhole = !filter.person && !filter.action && !filter.subject
  const skip = (filter.page - 1) * auditPageSize
  const events = await db()
    .select({
      seq: auditEvents.seq,
      at: auditEvents.at,
      person: people.name,
      action: auditEvents.action,
      subjectType: auditEvents.subjectType,
      subjectId: auditEvents.subjectId,
      detail: auditEvents.detail,
    })
    .from(auditEvents)
    .leftJoin(people, eq(people.id, auditEvents.actorId))
    .where(
      and(
        filter.person ? eq(auditEvents.actorId, filter.person) : undefined,
        filter.action ? eq(auditEvents.action, filter.action) : undefined,
        filter.subject ? eq(auditEvents.subjectId, filter.subject) : undefined,
        // The chain leaves no number out, so a page of the whole log is a range of numbers.
        isWhole && skip > 0
          ? sql`${auditEvents.seq} <= (select max(seq) from ${auditEvents}) - ${skip}`
          : undefined,
      ),
    )
    .orderBy(desc(auditEvents.seq))
    .limit(auditPageSize + 1)
    .offset(isWhole ? 0 : skip)
  const { items, hasMore } = pageOf(events, auditPageSize)
  return { events: items, hasMore }
}

/** Every kind of thing that was ever done, for the log's filter. */
export async function auditActions(actor: Actor): Promise<string[]> {
  authorize(actor, 'audit.read')
  // From one kind to the next in the index: a few steps, however long the log is.
  const rows = await db().execute<{ action: string }>(sql`
    with recursive one as (
      (select action from ${auditEvents} order by action limit 1)
      union all
      select (select e.action from ${auditEvents} e where e.action > one.action
        order by e.action limit 1)
      from one where one.action is not null)
    select action from one where action is not null`)
  return rows.map((row) => row.action)
}

/** Whether the log is as it was written: how many events were looked at, and the first that is not right. */
export interface ChainCheck {
  events: number
  firstBroken: number | null
}

/** Walks the newest `limit` events of the chain: each hash anew, each link to the one before, no number left out. */
export async function checkChain(actor: Actor, limit: number): Promise<ChainCheck> {
  authorize(actor, 'audit.read')
  const [row] = await db().execute<{ events: number; first_broken: string | null }>(sql`
    with newest as (select * from audit_events order by seq desc limit ${limit}),
    walked as (
      select seq, hash <> audit_hash(e) as is_changed,
        lag(hash) over (order by seq) as hash_before, previous_hash,
        lag(seq) over (order by seq) as seq_before
      from newest e)
    select count(*)::int as events,
      min(seq) filter (where is_changed
        or (seq_before is not null and (hash_before <> previous_hash or seq_before <> seq - 1))
        or (seq = 1 and previous_hash <> '')) as first_broken
    from walked`)
  return {
    events: row!.events,
    firstBroken: row!.first_broken === null ? null : Number(row!.first_broken),
  }
}

/**
 * The refusal of an edit that began from an older version: who saved meanwhile, and what it says
 * now wherever that differs from what was sent. The form keeps what was typed.
 * @param fields each field's name in words, what is kept, and what was sent.
 */
export async function changedMeanwhile(
  tx: Transaction,
  subject: { type: string; id: string },
  version: number,
  fields: [name: string, kept: string, sent: string][],
): Promise<AppError> {
  const [last] = await tx
    .select({ person: people.name })
    .from(auditEvents)
    .leftJoin(people, eq(people.id, auditEvents.actorId))
    .where(and(eq(auditEvents.subjectType, subject.type), eq(auditEvents.subjectId, subject.id)))
    .orderBy(desc(auditEvents.seq))
    .limit(1)
  const now = fields
    .filter(([, kept, sent]) => kept !== sent)
    .map(([name, value]) => ({ name, value }))
  return new AppError(
    'conflict',
    `${last?.person ?? 'Somebody'} saved this after you opened it. Nothing of yours was saved yet and nothing is lost: compare below, then save again to keep yours.`,
    { detail: { version, now } },
  )
}
