import 'server-only'
import { and, eq, ne } from 'drizzle-orm'
import type { z } from 'zod'
import { db } from '@/drizzle/client'
import { people, sessions } from '@/drizzle/schema/all'
import { recordEvent } from '@/lib/audit/mutations'
import { takeAttempt } from '@/lib/auth/limits'
import { hashPassword, isPassword } from '@/lib/auth/password'
import { AppError } from '@/lib/base/errors'
import { readerWords } from '@/lib/i18n/reader'
import { tellOfPerson } from '@/lib/people/mutations'
import type { Actor } from '@/lib/permissions/policy'
import type { nameInput, passwordInput, sessionInput } from '../input'

/** A signed-in person, who may do with their own account what this file offers. */
type Owner = Actor & { id: string; sessionId: string }

/** The owner of the account that is changed. @throws AppError unauthenticated for the house. */
export function ownerOf(actor: Actor): Owner {
  if (actor.id === null) throw new AppError('unauthenticated', 'The house has no account.')
  return actor
}

/**
 * Checks that whoever sits at the browser knows the account's password.
 * @throws AppError too-many; invalid, beside `field`.
 */
export async function checkPassword(owner: Owner, password: string, field: string): Promise<void> {
  await takeAttempt({ passwordPerson: owner.id })
  const [person] = await db().select().from(people).where(eq(people.id, owner.id))
  if (await isPassword(person?.passwordHash ?? null, password)) return
  const message = readerWords.account.password.wrong
  throw new AppError('invalid', message, { fields: { [field]: message } })
}

/** Changes one's own name, under everything one has written too. */
export async function changeName(
  actor: Actor,
  { name }: z.infer<typeof nameInput>,
): Promise<{ name: string }> {
  const owner = ownerOf(actor)
  return db().transaction(async (tx) => {
    await tx.update(people).set({ name }).where(eq(people.id, owner.id))
    await tellOfPerson(tx, owner.id)
    return { name }
  })
}

/**
 * Changes one's own password and signs every other browser out.
 * @throws AppError too-many; invalid where the current one is not right.
 */
export async function changePassword(
  actor: Actor,
  { current, next }: z.infer<typeof passwordInput>,
): Promise<void> {
  const owner = ownerOf(actor)
  await checkPassword(owner, current, 'current')
  const passwordHash = await hashPassword(next)
  await db().transaction(async (tx) => {
    await tx.update(people).set({ passwordHash }).where(eq(people.id, owner.id))
    await tx
      .delete(sessions)
      .where(and(eq(sessions.personId, owner.id), ne(sessions.id, owner.sessionId)))
    await recordEvent(tx, owner, {
      action: 'person.setPassword',
      subject: { type: 'person', id: owner.id },
    })
  })
}

/** Signs one of one's own browsers out. @throws AppError not-found for anybody else's. */
export async function endOneSession(
  actor: Actor,
  { id }: z.infer<typeof sessionInput>,
): Promise<void> {
  const owner = ownerOf(actor)
  const ended = await db()
    .delete(sessions)
    .where(and(eq(sessions.id, id), eq(sessions.personId, owner.id)))
    .returning({ id: sessions.id })
  if (ended.length === 0) throw new AppError('not-found', 'That browser is not signed in any more.')
}

/** Signs every browser but this one out. */
export async function endOtherSessions(actor: Actor): Promise<void> {
  const owner = ownerOf(actor)
  await db()
    .delete(sessions)
    .where(and(eq(sessions.personId, owner.id), ne(sessions.id, owner.sessionId)))
}
