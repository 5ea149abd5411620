import 'server-only'
import { and, eq, gt, isNull, sql } from 'drizzle-orm'
import { db } from '@/drizzle/client'
import { emailConfirmations, passwordResets, people, sessions } from '@/drizzle/schema/all'
import { type Actor, type Role, roles } from '@/lib/permissions/policy'
import { secretHash } from './mutations'

/**
 * Whose session this is, asked of the database each time: after a sign-out, a new password, a new
 * role or a suspension the very next request knows.
 */
export async function actorOfSession(secret: string): Promise<Actor | null> {
  const [row] = await db()
    .select({ id: people.id, name: people.name, role: people.role, sessionId: sessions.id })
    .from(sessions)
    .innerJoin(people, eq(people.id, sessions.personId))
    .where(
      and(
        eq(sessions.secretHash, secretHash(secret)),
        gt(sessions.expiresAt, sql`now()`),
        eq(people.isDisabled, false),
      ),
    )
  if (!row || !roles.includes(row.role as Role)) return null
  return { ...row, role: row.role as Role }
}

/** Whether a link's token still sets a password. */
export async function isResetUsable(token: string): Promise<boolean> {
  const [row] = await db()
    .select({ id: passwordResets.id })
    .from(passwordResets)
    .where(
      and(
        eq(passwordResets.secretHash, secretHash(token)),
        isNull(passwordResets.usedAt),
        gt(passwordResets.expiresAt, sql`now()`),
      ),
    )
  return row !== undefined
}

/** Who is to confirm their address by this token; null where it does not work. */
export async function registeredBy(token: string) {
  const [found] = await db()
    .select({ personId: people.id, passwordHash: people.passwordHash })
    .from(emailConfirmations)
    .innerJoin(people, eq(people.id, emailConfirmations.personId))
    .where(
      and(
        eq(emailConfirmations.secretHash, secretHash(token)),
        eq(people.mustConfirm, true),
        gt(emailConfirmations.expiresAt, sql`now()`),
      ),
    )
  return found ?? null
}
