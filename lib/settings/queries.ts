import 'server-only'
import { eq } from 'drizzle-orm'
import { type Database, db, readerDb, type Transaction } from '@/drizzle/client'
import { settings } from '@/drizzle/schema/all'
import { cacheTag } from '@/lib/cache/tags'
import { touch } from '@/lib/cache/touch'
import { untilChanged } from '@/lib/cache/until-changed'
import { type Publication, publicationSettings, settingsVersion } from './publication'
import { rememberName } from './remembered'

/** The publication's settings, each absent one as its default. */
export function publication(from?: Database | Transaction): Promise<Publication> {
  return from ? read(from) : untilChanged('publication', () => read(readerDb()))
}

async function read(from: Database | Transaction): Promise<Publication> {
  touch(cacheTag.settings)
  const rows = await from.select().from(settings).where(eq(settings.key, 'site.publication'))
  const found = publicationSettings.parse(rows[0]?.value ?? {})
  rememberName(found.name)
  return found
}

/** The publication's settings with their version, to be changed. */
export async function publicationForDesk(): Promise<Publication & { version: number }> {
  const rows = await db().select().from(settings).where(eq(settings.key, 'site.publication'))
  const stored = rows[0]?.value
  return { ...publicationSettings.parse(stored ?? {}), version: settingsVersion(stored) }
}
