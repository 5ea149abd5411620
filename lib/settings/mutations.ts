import 'server-only'
import { eq, sql } from 'drizzle-orm'
import type { z } from 'zod'
import { db } from '@/drizzle/client'
import { settings } from '@/drizzle/schema/all'
import { recordEvent } from '@/lib/audit/mutations'
import { changedMeanwhile } from '@/lib/audit/queries'
import { changed } from '@/lib/cache/changed'
import { cacheTag } from '@/lib/cache/tags'
import { type Actor, authorize } from '@/lib/permissions/policy'
import type { savePublicationInput } from './input'
import { publicationSettings, settingsVersion } from './publication'

const key = 'site.publication'

/**
 * Changes what the publication says of itself. Addresses of stories that are out stay as they
 * are, whatever the zone.
 * @throws AppError conflict.
 */
export async function savePublication(
  actor: Actor,
  input: z.infer<typeof savePublicationInput>,
): Promise<{ version: number }> {
  authorize(actor, 'settings.manage')
  return db().transaction(async (tx) => {
    await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${key}, 0))`)
    const [row] = await tx.select().from(settings).where(eq(settings.key, key))
    const kept = publicationSettings.parse(row?.value ?? {})
    const version = settingsVersion(row?.value)
    if (version !== input.version)
      throw await changedMeanwhile(tx, { type: 'settings', id: key }, version, [
        ['Name', kept.name, input.name],
        ['Tagline', kept.tagline, input.tagline],
        ['Time zone', kept.timeZone, input.timeZone],
        ['Agency', kept.agency, input.agency],
      ])
    const value = { ...kept, ...input, version: version + 1 }
    await tx
      .insert(settings)
      .values({ key, value })
      .onConflictDoUpdate({ target: settings.key, set: { value } })
    // A story's day is the zone's: the archive and the lists count theirs anew.
    if (input.timeZone !== kept.timeZone) await tx.execute(sql`select recount_list_days()`)
    await changed(tx, [cacheTag.settings])
    await recordEvent(tx, actor, {
      action: 'settings.edit',
      subject: { type: 'settings', id: key },
      detail: { before: kept, after: publicationSettings.parse(value) },
    })
    return { version: version + 1 }
  })
}
