import 'server-only'
import { count, desc, eq, ilike, or, sql } from 'drizzle-orm'
import { db, readerDb } from '@/drizzle/client'
import { authors, media, stories } from '@/drizzle/schema/all'
import { AppError } from '@/lib/base/errors'
import { holding } from '@/lib/base/like'
import { cacheTag } from '@/lib/cache/tags'
import { touch } from '@/lib/cache/touch'
import { type Actor, authorize, can } from '@/lib/permissions/policy'

/**
 * A picture to serve: a public one to everybody, any to the newsroom. Null for both "there is
 * none" and "not for you", which are not to be told apart.
 */
export async function servedMedia(actor: () => Promise<Actor | null>, id: string) {
  touch(cacheTag.media(id))
  const [shown] = await readerDb().select().from(media).where(eq(media.id, id))
  if (shown) return { picture: shown, isPublic: true }
  if (!can(await actor(), 'media.view')) return null
  const [kept] = await db().select().from(media).where(eq(media.id, id))
  return kept ? { picture: kept, isPublic: false } : null
}

/** One upload, for the newsroom. @throws AppError not-found. */
export async function mediaForDesk(actor: Actor, id: string) {
  authorize(actor, 'media.view')
  const [row] = await db().select().from(media).where(eq(media.id, id))
  if (!row) throw new AppError('not-found', 'There is no such picture.')
  return row
}

/** A page of the library, the newest first, with how many public stories show each picture, and whether an author’s page does. */
export async function mediaLibrary(
  actor: Actor,
  { q = '', page = 1 }: { q?: string; page?: number },
) {
  authorize(actor, 'media.view')
  const pattern = holding(q)
  const found = or(
    ilike(media.fileName, pattern),
    ilike(media.alt, pattern),
    ilike(media.caption, pattern),
    ilike(media.credit, pattern),
  )
  const rows = await db()
    .select({
      media,
      isPortrait: sql<boolean>`exists (select from ${authors} where portrait_id = ${media}.id)`,
      uses: sql<number>`(select ${count()}::int from ${stories} where ${stories}.media_ids @> array[${media}.id])`,
    })
    .from(media)
    .where(q === '' ? undefined : found)
    .orderBy(desc(media.createdAt), desc(media.id))
    .limit(31)
    .offset((page - 1) * 30)
  return { items: rows.slice(0, 30), page, hasOlder: rows.length > 30 }
}

/** The size of a kept picture in pixels, for the newsroom; null where there is none. */
export async function pictureSize(actor: Actor, id: string) {
  authorize(actor, 'media.view')
  const [row] = await db()
    .select({ width: media.width, height: media.height })
    .from(media)
    .where(eq(media.id, id))
  return row ?? null
}
