import 'server-only'
import { desc, sql } from 'drizzle-orm'
import type { z } from 'zod'
import { db, type Transaction } from '@/drizzle/client'
import { standardsVersions } from '@/drizzle/schema/all'
import { recordEvent } from '@/lib/audit/mutations'
import { AppError } from '@/lib/base/errors'
import { changed } from '@/lib/cache/changed'
import { cacheTag } from '@/lib/cache/tags'
import { standardsDeskWords as words } from '@/lib/i18n/discussion-rules'
import { type Actor, authorize } from '@/lib/permissions/policy'
import type { publishStandardsInput } from './input'
import { type StandardsRule, standardsRules } from './standards'

/**
 * Publishes the next version of the community standards, in force from the commit on. Earlier ones
 * stay as they are.
 * @throws AppError conflict where the change began from another version than the one in force;
 *   invalid where nothing differs.
 */
export async function publishStandards(
  actor: Actor,
  { version, change, intro, rules }: z.infer<typeof publishStandardsInput>,
): Promise<{ version: number }> {
  authorize(actor, 'standards.edit')
  return db().transaction(async (tx) => {
    const current = await lockCurrent(tx)
    if (current.version !== version) throw overtaken(current)
    if (current.intro === intro && JSON.stringify(current.rules) === JSON.stringify(rules))
      throw new AppError('invalid', words.same)
    const next = version + 1
    await tx
      .insert(standardsVersions)
      .values({ version: next, byId: actor.id, change, intro, rules })
    await changed(tx, [cacheTag.standards])
    await recordEvent(tx, actor, {
      action: 'standards.publish',
      subject: { type: 'standards', id: String(next) },
      detail: { name: words.version(next).toLowerCase(), change },
    })
    return { version: next }
  })
}

interface Current {
  version: number
  intro: string
  rules: StandardsRule[]
}

/** The version in force; nobody else publishes one before this transaction ends. */
async function lockCurrent(tx: Transaction): Promise<Current> {
  await tx.execute(sql`select pg_advisory_xact_lock(hashtext('standards_versions'))`)
  const [row] = await tx
    .select()
    .from(standardsVersions)
    .orderBy(desc(standardsVersions.version))
    .limit(1)
  return { version: row!.version, intro: row!.intro, rules: standardsRules.parse(row!.rules) }
}

function overtaken({ version, intro, rules }: Current): AppError {
  const now = [
    { name: words.intro, value: intro },
    ...rules.map(({ number, name, text }) => ({
      name: words.rule(number),
      value: `${name}\n${text}`,
    })),
  ]
  return new AppError('conflict', words.overtaken(version), { detail: { version, now } })
}
