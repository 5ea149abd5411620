import 'server-only'
import { and, eq, sql } from 'drizzle-orm'
import type { z } from 'zod'
import { db, type Transaction } from '@/drizzle/client'
import { people, sanctions } from '@/drizzle/schema/all'
import { recordEvent } from '@/lib/audit/mutations'
import { AppError } from '@/lib/base/errors'
import { newId } from '@/lib/base/ids'
import { tame } from '@/lib/base/tame'
import { holdsNow } from '@/lib/discussion/queries/sanctions'
import { fullTime } from '@/lib/i18n/dates'
import { moderationWords } from '@/lib/i18n/moderation'
import { send } from '@/lib/jobs/send'
import { canMail } from '@/lib/mail/mailer'
import { type Actor, authorize } from '@/lib/permissions/policy'
import { publication } from '@/lib/settings/queries'
import { currentStandards } from '@/lib/standards/queries'
import { ruleOf } from '@/lib/standards/standards'
import type { liftInput, sanctionInput } from '../input'
import { sanctionMailJob } from '../jobs'

const words = moderationWords.sanction

/**
 * Bans or suspends a reader, or has their comments read first; from their next comment on. One of
 * each kind holds at a time.
 * @throws AppError not-found; forbidden for the newsroom's own people; conflict where one of the
 *   kind holds, which says whose it is, and where the rule's number is of an older version.
 */
export async function sanctionPerson(
  actor: Actor,
  input: z.infer<typeof sanctionInput>,
): Promise<{ id: string; personId: string }> {
  authorize(actor, 'comment.moderate')
  const { personId, kind, days } = input
  const cited = await citedRule(input)
  return db().transaction(async (tx) => {
    await lockReader(tx, personId)
    await refuseSecond(tx, personId, kind)
    const id = newId()
    await tx.insert(sanctions).values({
      id,
      personId,
      kind,
      reason: tame(input.reason),
      ...cited,
      endsAt: days === null ? null : sql`now() + make_interval(days => ${days})`,
      byId: actor.id,
    })
    if (canMail()) await send(tx, sanctionMailJob, { sanctionId: id })
    await recordEvent(tx, actor, {
      action: 'comment.sanction',
      subject: { type: 'person', id: personId },
      detail: { kind, days, ...(input.rule ? { rule: input.rule } : {}) },
    })
    return { id, personId }
  })
}

/** Ends what holds for a reader before its time. @throws AppError conflict where it is over already. */
export async function liftSanction(
  actor: Actor,
  { id }: z.infer<typeof liftInput>,
): Promise<{ personId: string }> {
  authorize(actor, 'comment.moderate')
  return db().transaction(async (tx) => {
    const [lifted] = await tx
      .update(sanctions)
      .set({ liftedAt: sql`now()`, liftedById: actor.id })
      .where(and(eq(sanctions.id, id), holdsNow))
      .returning()
    if (!lifted) throw new AppError('conflict', words.notThere)
    await recordEvent(tx, actor, {
      action: 'comment.lift',
      subject: { type: 'person', id: lifted.personId },
      detail: { kind: lifted.kind },
    })
    return { personId: lifted.personId }
  })
}

// Two moderators at once stand in line at the person's row.
async function lockReader(tx: Transaction, personId: string): Promise<void> {
  const [person] = await tx
    .select({ role: people.role })
    .from(people)
    .where(eq(people.id, personId))
    .for('update')
  if (!person) throw new AppError('not-found', words.nobody)
  if (person.role !== 'reader') throw new AppError('forbidden', words.staff)
}

async function refuseSecond(tx: Transaction, personId: string, kind: string): Promise<void> {
  const [holding] = await tx
    .select({ by: people.name, at: sanctions.beginsAt })
    .from(sanctions)
    .leftJoin(people, eq(people.id, sanctions.byId))
    .where(and(eq(sanctions.personId, personId), eq(sanctions.kind, kind), holdsNow))
    .limit(1)
  if (!holding) return
  const { timeZone } = await publication(tx)
  const by = holding.by ?? moderationWords.somebody
  throw new AppError('conflict', words.already(by, fullTime(timeZone, holding.at)))
}

async function citedRule({ rule, standards }: z.infer<typeof sanctionInput>) {
  if (rule === null) return {}
  const inForce = await currentStandards()
  if (standards !== undefined && standards !== inForce.version)
    throw new AppError('conflict', moderationWords.decide.oldRules)
  if (!ruleOf(inForce, rule)) throw new AppError('invalid', moderationWords.decide.noRule)
  return { ruleNumber: rule, standardsVersion: inForce.version }
}
