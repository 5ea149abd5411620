import 'server-only'
import { and, eq, gt, isNull, sql } from 'drizzle-orm'
import type { z } from 'zod'
import { db, type Transaction } from '@/drizzle/client'
import { passwordResets, people, sessions } from '@/drizzle/schema/all'
import { recordEvent } from '@/lib/audit/mutations'
import { env } from '@/lib/base/env'
import { AppError } from '@/lib/base/errors'
import { newId, newSecret } from '@/lib/base/ids'
import { accountWords } from '@/lib/i18n/account'
import { send } from '@/lib/jobs/send'
import { passwordResetJob } from '@/lib/mail/jobs'
import { canMail, sendMail } from '@/lib/mail/mailer'
import { house, type Role } from '@/lib/permissions/policy'
import { publication } from '@/lib/settings/queries'
import type { forgotInput, resetInput } from '../input'
import { takeAttempt } from '../limits'
import { secretHash } from '../mutations'
import { hashPassword } from '../password'
import type { Visitor } from '../visitor'

/** Hours for which a link works: one that was asked for by mail, and one that a new person is given. */
export const linkHours = { reset: 1, invitation: 72 } as const

/**
 * Makes a link that sets a person's password, once. Links made before stop working.
 * @returns its address, at the site's configured host.
 */
export async function makeResetLink(
  tx: Transaction,
  personId: string,
  hours: number,
): Promise<string> {
  const token = newSecret()
  await tx
    .delete(passwordResets)
    .where(and(eq(passwordResets.personId, personId), isNull(passwordResets.usedAt)))
  await tx.insert(passwordResets).values({
    id: newId(),
    secretHash: secretHash(token),
    personId,
    expiresAt: sql`now() + make_interval(hours => ${hours})`,
  })
  return new URL(`/sign-in/reset?token=${token}`, env().SITE_URL).href
}

/**
 * Takes a wish for a new password. The same happens, in the same time, whether somebody has that
 * address or nobody: who has one is looked up by the job.
 * @throws AppError too-many.
 */
export async function askReset(
  visitor: Visitor,
  { email }: z.infer<typeof forgotInput>,
): Promise<void> {
  await takeAttempt({ resetAddress: visitor.address, resetAccount: email })
  if (!canMail()) return
  await db().transaction((tx) => send(tx, passwordResetJob, { email }))
}

/** Mails the link, where somebody who may sign in has that address. */
export async function mailReset({ email }: { email: string }): Promise<void> {
  const made = await db().transaction(async (tx) => {
    const [person] = await tx
      .select()
      .from(people)
      .where(and(eq(sql`lower(${people.email})`, email), eq(people.isDisabled, false)))
    if (!person) return null
    const isAgain = await hasLink(tx, person.id)
    const link = await makeResetLink(tx, person.id, linkHours.reset)
    // A mail that could not be sent is tried again, with another link: they asked once.
    if (!isAgain)
      await recordEvent(tx, house, {
        action: 'person.askReset',
        subject: { type: 'person', id: person.id },
      })
    return { link, name: person.name, paper: await publication(tx) }
  })
  if (!made) return
  const { subject, text } = accountWords.resetMail(made.paper.name, made.name, made.link)
  await sendMail({ to: email, from: made.paper.name, subject, text })
}

/** Whether somebody has a link that still works. */
async function hasLink(tx: Transaction, personId: string): Promise<boolean> {
  const works = and(isNull(passwordResets.usedAt), gt(passwordResets.expiresAt, sql`now()`))
  return (await tx.$count(passwordResets, and(eq(passwordResets.personId, personId), works))) > 0
}

/**
 * Sets a new password by a link's token, which works once and not after its time, and ends every
 * session of the person.
 * @throws AppError too-many; invalid for a token that does not work.
 */
export async function resetPassword(
  visitor: Visitor,
  { token, password }: z.infer<typeof resetInput>,
): Promise<void> {
  await takeAttempt({ resetAddress: visitor.address })
  const passwordHash = await hashPassword(password)
  await db().transaction(async (tx) => {
    const [used] = await tx
      .update(passwordResets)
      .set({ usedAt: sql`now()` })
      .where(
        and(
          eq(passwordResets.secretHash, secretHash(token)),
          isNull(passwordResets.usedAt),
          gt(passwordResets.expiresAt, sql`now()`),
        ),
      )
      .returning({ personId: passwordResets.personId })
    if (!used) throw new AppError('invalid', accountWords.reset.useless)
    const [person] = await tx
      .update(people)
      // Whoever has the link has the address.
      .set({ passwordHash, mustConfirm: false })
      .where(and(eq(people.id, used.personId), eq(people.isDisabled, false)))
      .returning()
    if (!person) throw new AppError('invalid', accountWords.reset.useless)
    await tx.delete(sessions).where(eq(sessions.personId, person.id))
    await recordEvent(
      tx,
      { id: person.id, name: person.name, role: person.role as Role, sessionId: '' },
      { action: 'person.setPassword', subject: { type: 'person', id: person.id } },
    )
  })
}
