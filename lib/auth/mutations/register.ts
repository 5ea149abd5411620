import 'server-only'
import { and, eq, max, sql } from 'drizzle-orm'
import type { z } from 'zod'
import { db, type Transaction } from '@/drizzle/client'
import { emailConfirmations, people, standardsVersions } from '@/drizzle/schema/all'
import { recordEvent } from '@/lib/audit/mutations'
import { env } from '@/lib/base/env'
import { AppError } from '@/lib/base/errors'
import { newId, newSecret } from '@/lib/base/ids'
import { readerWords as words } from '@/lib/i18n/reader'
import { send } from '@/lib/jobs/send'
import { registrationJob } from '@/lib/mail/jobs'
import { canMail, sendMail } from '@/lib/mail/mailer'
import type { Role } from '@/lib/permissions/policy'
import { publication } from '@/lib/settings/queries'
import type { confirmInput, registerInput } from '../input'
import { takeAttempt } from '../limits'
import { secretHash } from '../mutations'
import { hashPassword, isPassword } from '../password'
import { registeredBy } from '../queries'
import type { Visitor } from '../visitor'

/** Hours for which a link that confirms an address works. */
const confirmHours = 48

/**
 * Makes a reader's account. The same happens to see, in the same time, whether the address is new
 * or somebody has it: whoever has it is told by mail, where mail can be sent, and their account
 * stays as it is.
 * @returns the path to go to.
 * @throws AppError too-many.
 */
export async function registerReader(
  visitor: Visitor,
  input: z.infer<typeof registerInput>,
): Promise<string> {
  await takeAttempt({
    registerAddress: visitor.address,
    ...(canMail() ? { resetAccount: input.email } : {}),
  })
  const passwordHash = await hashPassword(input.password)
  await db().transaction(async (tx) => {
    const made = await insertReader(tx, input, passwordHash)
    if (!made) await tryAgain(tx, input, passwordHash)
    if (canMail()) await send(tx, registrationJob, { email: input.email })
    // Without a name: what the log says can never be erased.
    if (made)
      await recordEvent(
        tx,
        { id: made, name: '', role: 'reader', sessionId: '' },
        { action: 'person.register', subject: { type: 'person', id: made } },
      )
  })
  const after = canMail() ? 'register-mail' : 'register'
  return `/sign-in?after=${after}&callbackUrl=${encodeURIComponent(input.callbackUrl)}`
}

type Registering = Pick<z.infer<typeof registerInput>, 'name' | 'email'>

async function insertReader(
  tx: Transaction,
  { name, email }: Registering,
  passwordHash: string,
): Promise<string | null> {
  const [standards] = await tx
    .select({ version: max(standardsVersions.version) })
    .from(standardsVersions)
  const [made] = await tx
    .insert(people)
    .values({
      id: newId(),
      email,
      name,
      role: 'reader',
      passwordHash,
      mustConfirm: canMail(),
      standardsVersion: standards?.version ?? null,
      standardsAcceptedAt: new Date(),
    })
    .onConflictDoNothing()
    .returning({ id: people.id })
  return made?.id ?? null
}

/**
 * Somebody has the address. Where they never confirmed it, whoever asks now may be its owner and the
 * other may not: name and password are the newer ones.
 */
async function tryAgain(
  tx: Transaction,
  { name, email }: Registering,
  passwordHash: string,
): Promise<void> {
  await tx
    .update(people)
    .set({ name, passwordHash })
    .where(and(eq(sql`lower(${people.email})`, email), eq(people.mustConfirm, true)))
}

/** Mails whoever registered a link to confirm the address, and whoever has an account already that they have one. */
export async function mailRegistration({ email }: { email: string }): Promise<void> {
  const mail = await db().transaction(async (tx) => {
    const [person] = await tx
      .select()
      .from(people)
      .where(and(eq(sql`lower(${people.email})`, email), eq(people.isDisabled, false)))
    if (!person) return null
    const { name: paper } = await publication(tx)
    const site = env().SITE_URL
    const written = person.mustConfirm
      ? words.confirmMail(paper, person.name, await makeConfirmLink(tx, person.id))
      : words.alreadyMail(paper, person.name, new URL('/sign-in/forgot', site).href)
    return { ...written, from: paper }
  })
  if (mail) await sendMail({ ...mail, to: email })
}

async function makeConfirmLink(tx: Transaction, personId: string): Promise<string> {
  const token = newSecret()
  await tx.delete(emailConfirmations).where(eq(emailConfirmations.personId, personId))
  await tx.insert(emailConfirmations).values({
    id: newId(),
    secretHash: secretHash(token),
    personId,
    expiresAt: sql`now() + make_interval(hours => ${confirmHours})`,
  })
  return new URL(`/register/confirm?token=${token}`, env().SITE_URL).href
}

/**
 * Confirms an address by a link's token, which works once, and by the password that was chosen with
 * the account: whoever has the mail need not be who chose it, and would confirm a stranger's.
 * @throws AppError too-many; invalid for a token that does not work, or another password.
 */
export async function confirmAddress(
  visitor: Visitor,
  { token, password }: z.infer<typeof confirmInput>,
): Promise<void> {
  await takeAttempt({ resetAddress: visitor.address })
  const registered = await registeredBy(token)
  if (!registered) throw new AppError('invalid', words.confirm.useless)
  const { personId, passwordHash } = registered
  const isTheirs = await isPassword(passwordHash, password)
  const isConfirmed = isTheirs && (await confirmPerson(personId, passwordHash!))
  if (!isConfirmed)
    throw new AppError('invalid', words.confirm.otherPassword, {
      fields: { password: words.confirm.otherPassword },
    })
}

/** @returns whether the account still has this password: another may have been chosen meanwhile. */
async function confirmPerson(personId: string, passwordHash: string): Promise<boolean> {
  return db().transaction(async (tx) => {
    const [person] = await tx
      .update(people)
      .set({ mustConfirm: false })
      .where(and(eq(people.id, personId), eq(people.passwordHash, passwordHash)))
      .returning()
    if (!person) return false
    await tx.delete(emailConfirmations).where(eq(emailConfirmations.personId, personId))
    await recordEvent(
      tx,
      { id: person.id, name: person.name, role: person.role as Role, sessionId: '' },
      { action: 'person.confirm', subject: { type: 'person', id: person.id } },
    )
    return true
  })
}

/** Sends another link to somebody whose address is not confirmed and who has just shown their password. */
export async function confirmAgain(email: string): Promise<void> {
  await takeAttempt({ resetAccount: email })
  await db().transaction((tx) => send(tx, registrationJob, { email }))
}
