import 'server-only'
import { and, eq, isNull, ne, sql } from 'drizzle-orm'
import type { z } from 'zod'
import { db, type Transaction } from '@/drizzle/client'
import { comments, people, sessions } from '@/drizzle/schema/all'
import { recordEvent } from '@/lib/audit/mutations'
import { linkHours, makeResetLink } from '@/lib/auth/mutations/reset'
import { AppError } from '@/lib/base/errors'
import { changed } from '@/lib/cache/changed'
import { cacheTag } from '@/lib/cache/tags'

import { type Actor, authorize } from '@/lib/permissions/policy'
import type { changeRoleInput, createPersonInput, personInput } from './input'
import type { Invited } from './person'

type PersonRow = typeof people.$inferSelect

/**
 * Adds somebody, without a password: the link that comes back lets them choose one. Sent twice, it
 * adds one person, and the newer link works.
 * @throws AppError invalid when somebody has that address already.
 */
export async function createPerson(
  actor: Actor,
  input: z.infer<typeof createPersonInput>,
): Promise<Invited> {
  authorize(actor, 'people.manage')
  return db().transaction(async (tx) => {
    const [made] = await tx.insert(people).values(input).onConflictDoNothing().returning()
    const person = made ?? (await sentBefore(tx, input))
    if (!person) {
      const message = 'Somebody signs in with this e-mail address already.'
      throw new AppError('invalid', message, { fields: { email: message } })
    }
    const link = await makeResetLink(tx, person.id, linkHours.invitation)
    if (!made) return { name: person.name, link }
    await recordEvent(tx, actor, {
      action: 'person.create',
      subject: { type: 'person', id: made.id },
      detail: { ...nameFor(made), role: made.role },
    })
    return { name: made.name, link }
  })
}

// The same form once more, by a double click: what shows the first link is replaced by this answer.
async function sentBefore(tx: Transaction, { id, email }: z.infer<typeof createPersonInput>) {
  const [person] = await tx
    .select()
    .from(people)
    .where(and(eq(people.id, id), eq(people.email, email), isNull(people.passwordHash)))
  return person
}

/**
 * Makes a new link for somebody who has lost theirs or their password; the old password stays until
 * it is used.
 * @throws AppError invalid for somebody who is shut out, for whom no link works.
 */
export async function inviteAgain(
  actor: Actor,
  input: z.infer<typeof personInput>,
): Promise<Invited> {
  return changePerson(actor, input.id, async (tx, person) => {
    if (person.isDisabled)
      throw new AppError(
        'invalid',
        `${person.name} is disabled, so no link was made: enable them first.`,
      )
    const link = await makeResetLink(tx, person.id, linkHours.invitation)
    await note(tx, actor, person, 'person.link')
    return { name: person.name, link }
  })
}

/**
 * Gives somebody another role. It holds from their next request on.
 * @throws AppError invalid for the last administrator.
 */
export async function changeRole(
  actor: Actor,
  { id, role }: z.infer<typeof changeRoleInput>,
): Promise<void> {
  await changePerson(actor, id, async (tx, person) => {
    if (person.role === role) return
    if (role !== 'administrator') await keepOneAdministrator(tx, person)
    await tx.update(people).set({ role }).where(eq(people.id, id))
    // Whoever works for the publication is marked as such wherever they wrote.
    if ((role === 'reader') !== (person.role === 'reader')) await tellOfPerson(tx, id)
    await note(tx, actor, person, 'person.changeRole', { from: person.role, to: role })
  })
}

/** Tells of each discussion in which somebody wrote: their name, or their badge, is another. */
export async function tellOfPerson(tx: Transaction, id: string): Promise<void> {
  const under = await tx
    .selectDistinct({ storyId: comments.storyId })
    .from(comments)
    .where(eq(comments.authorId, id))
  await changed(
    tx,
    under.map(({ storyId }) => cacheTag.discussion(storyId)),
  )
}

/**
 * Shuts somebody out and ends their sessions at once.
 * @throws AppError invalid for the last administrator.
 */
export async function disablePerson(
  actor: Actor,
  { id }: z.infer<typeof personInput>,
): Promise<void> {
  await changePerson(actor, id, async (tx, person) => {
    await keepOneAdministrator(tx, person)
    await tx.update(people).set({ isDisabled: true }).where(eq(people.id, id))
    await tx.delete(sessions).where(eq(sessions.personId, id))
    await note(tx, actor, person, 'person.disable')
  })
}

/** Lets somebody in again. */
export async function enablePerson(
  actor: Actor,
  { id }: z.infer<typeof personInput>,
): Promise<void> {
  await changePerson(actor, id, async (tx, person) => {
    await tx.update(people).set({ isDisabled: false }).where(eq(people.id, id))
    await note(tx, actor, person, 'person.enable')
  })
}

// One change of people at a time: two administrators who remove each other leave one.
async function changePerson<Value>(
  actor: Actor,
  id: string,
  change: (tx: Transaction, person: PersonRow) => Promise<Value>,
): Promise<Value> {
  authorize(actor, 'people.manage')
  return db().transaction(async (tx) => {
    await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended('people', 0))`)
    const [person] = await tx.select().from(people).where(eq(people.id, id)).for('update')
    if (!person) throw new AppError('not-found', 'There is no such person.')
    return change(tx, person)
  })
}

async function keepOneAdministrator(tx: Transaction, person: PersonRow) {
  if (person.role !== 'administrator' || person.isDisabled) return
  const [other] = await tx
    .select({ id: people.id })
    .from(people)
    .where(
      and(eq(people.role, 'administrator'), eq(people.isDisabled, false), ne(people.id, person.id)),
    )
    .limit(1)
  if (!other)
    throw new AppError(
      'invalid',
      `${person.name} is the last administrator, so nothing was changed. Make somebody else an administrator first.`,
    )
}

function note(
  tx: Transaction,
  actor: Actor,
  person: PersonRow,
  action: string,
  detail: Record<string, unknown> = {},
) {
  return recordEvent(tx, actor, {
    action,
    subject: { type: 'person', id: person.id },
    detail: { ...nameFor(person), ...detail },
  })
}

// A reader may have their account erased, and nothing is ever erased from the log.
function nameFor({ role, name }: { role: string; name: string }): { name?: string } {
  return role === 'reader' ? {} : { name }
}
