import 'server-only'
import { createHash } from 'node:crypto'
import { and, eq, lt, sql } from 'drizzle-orm'
import type { z } from 'zod'
import { db } from '@/drizzle/client'
import { people, sessions } from '@/drizzle/schema/all'
import { recordEvent } from '@/lib/audit/mutations'
import { AppError } from '@/lib/base/errors'
import { newId, newSecret } from '@/lib/base/ids'
import { readerWords } from '@/lib/i18n/reader'
import type { Role } from '@/lib/permissions/policy'
import type { signInInput } from './input'
import { forgetAttempts, takeAttempt } from './limits'
import { isPassword } from './password'
import type { Visitor } from './visitor'

/** How long a browser stays signed in, in days. */
export const sessionDays = 30

/** What a session's or a reset link's secret is kept as. */
export function secretHash(secret: string): string {
  return createHash('sha256').update(secret).digest('hex')
}

/**
 * Checks a password and begins a session.
 * @returns the session's secret, for the cookie.
 * @throws AppError too-many; invalid, in the same words whether nobody has that address,
 *   the password is wrong or the account is disabled.
 */
export async function signIn(
  visitor: Visitor,
  input: Pick<z.infer<typeof signInInput>, 'email' | 'password'>,
): Promise<{ secret: string; personId: string; role: Role }> {
  const pair = `${input.email}|${visitor.address}`
  await takeAttempt({ signInAddress: visitor.address, signInPair: pair })
  const [person] = await db()
    .select()
    .from(people)
    .where(eq(sql`lower(${people.email})`, input.email))
  const matches = await isPassword(person?.passwordHash ?? null, input.password)
  if (!person || !matches || person.isDisabled) throw refused()
  await forgetAttempts(pair, visitor.address)
  if (person.mustConfirm) throw new Unconfirmed(person.email)
  const secret = newSecret()
  await db().transaction(async (tx) => {
    // The check took its time: whoever got a new password or was shut out meanwhile stays out.
    const [held] = await tx.select().from(people).where(eq(people.id, person.id)).for('update')
    if (held?.passwordHash !== person.passwordHash || held.isDisabled) throw refused()
    await tx
      .delete(sessions)
      .where(and(eq(sessions.personId, person.id), lt(sessions.expiresAt, sql`now()`)))
    await tx.insert(sessions).values({
      id: newId(),
      secretHash: secretHash(secret),
      personId: person.id,
      expiresAt: sql`now() + make_interval(days => ${sessionDays})`,
      agent: visitor.agent,
    })
    await tx.update(people).set({ lastSeenAt: sql`now()` }).where(eq(people.id, person.id))
    await recordEvent(
      tx,
      { id: person.id, name: person.name, role: person.role as Role, sessionId: '' },
      { action: 'person.signIn', subject: { type: 'person', id: person.id } },
    )
  })
  return { secret, personId: person.id, role: person.role as Role }
}

/** The password is right and the address is not confirmed yet: told to nobody who has not shown both. */
export class Unconfirmed extends AppError {
  constructor(readonly email: string) {
    super('forbidden', readerWords.confirm.first)
  }
}

function refused(): AppError {
  return new AppError('invalid', 'The e-mail address or the password is not right.')
}

/** Ends the session of this secret; nothing where there is none. */
export async function endSession(secret: string): Promise<void> {
  await db()
    .delete(sessions)
    .where(eq(sessions.secretHash, secretHash(secret)))
}
