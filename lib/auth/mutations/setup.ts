import 'server-only'
import { eq, sql } from 'drizzle-orm'
import type { z } from 'zod'
import { db, type Transaction } from '@/drizzle/client'
import { people, settings } from '@/drizzle/schema/all'
import { recordEvent } from '@/lib/audit/mutations'
import { AppError } from '@/lib/base/errors'
import { newId, newSecret } from '@/lib/base/ids'
import { house } from '@/lib/permissions/policy'
import type { setupInput } from '../input'
import { takeAttempt } from '../limits'
import { secretHash } from '../mutations'
import { hashPassword } from '../password'
import type { Visitor } from '../visitor'

const key = 'house.setup'

async function hasPeople(tx: Transaction): Promise<boolean> {
  const [row] = await tx.select({ id: people.id }).from(people).limit(1)
  return row !== undefined
}

/**
 * Makes the token for the first visit to /newsroom/setup; one made at an earlier start stops
 * working. Only its hash is kept.
 * @returns the token, to be printed; null where somebody can sign in already.
 */
export async function prepareSetup(): Promise<string | null> {
  return db().transaction(async (tx) => {
    if (await hasPeople(tx)) return null
    const token = newSecret()
    const value = { hash: secretHash(token) }
    await tx
      .insert(settings)
      .values({ key, value })
      .onConflictDoUpdate({ target: settings.key, set: { value } })
    return token
  })
}

/** Whether the first administrator is still to be made. */
export async function isSetupOpen(): Promise<boolean> {
  return db().transaction(async (tx) => !(await hasPeople(tx)))
}

/**
 * Makes the first administrator. Works once: afterwards there is somebody who can sign in.
 * @throws AppError too-many; forbidden with the wrong token or when somebody is there already.
 */
export async function setUp(visitor: Visitor, input: z.infer<typeof setupInput>): Promise<void> {
  await takeAttempt({ signInAddress: visitor.address })
  const passwordHash = await hashPassword(input.password)
  await db().transaction(async (tx) => {
    await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${key}, 0))`)
    const [row] = await tx.select().from(settings).where(eq(settings.key, key))
    const { hash } = (row?.value ?? {}) as { hash?: string }
    if ((await hasPeople(tx)) || hash !== secretHash(input.token))
      throw new AppError(
        'forbidden',
        'This token does not work. Restart Longwave to print a new one, or sign in if there is an administrator already.',
      )
    const id = newId()
    await tx.insert(people).values({
      id,
      email: input.email,
      name: input.name,
      role: 'administrator',
      passwordHash,
    })
    await tx.delete(settings).where(eq(settings.key, key))
    await recordEvent(tx, house, {
      action: 'person.create',
      subject: { type: 'person', id },
      detail: { name: input.name, role: 'administrator', by: 'setup' },
    })
  })
}
