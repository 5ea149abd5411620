import 'server-only'
import { eq, inArray, sql } from 'drizzle-orm'
import type { z } from 'zod'
import { db, type Transaction } from '@/drizzle/client'
import { authors, media, stories } from '@/drizzle/schema/all'
import { recordEvent } from '@/lib/audit/mutations'
import { AppError } from '@/lib/base/errors'
import { newId } from '@/lib/base/ids'
import { changed } from '@/lib/cache/changed'
import { cacheTag } from '@/lib/cache/tags'
import { type Actor, authorize } from '@/lib/permissions/policy'
import { decodePicture } from './decode'
import type { mediaInput } from './input'
import { digest, keepOriginal } from './store'

export type Media = typeof media.$inferSelect

/** What is known of an upload besides its pixels. */
export interface UploadNotes {
  fileName: string
  alt?: string
  caption?: string
  credit?: string
}

/**
 * Takes an uploaded picture: decoded, encoded anew and kept under its own digest, so that the same
 * picture sent twice is one file. Only the newsroom sees it until a published story shows it.
 * @throws AppError invalid for what is not a picture, or too large a one; full or unavailable where
 *   it cannot be kept.
 */
export async function uploadPicture(
  actor: Actor,
  bytes: Uint8Array,
  notes: UploadNotes,
): Promise<Media> {
  authorize(actor, 'media.upload')
  const picture = await decodePicture(bytes)
  const sha256 = digest(picture.bytes)
  await keepOriginal(`${sha256}.${picture.format}`, picture.bytes)
  return db().transaction(async (tx) => {
    const [row] = await tx
      .insert(media)
      .values({
        id: newId(),
        sha256,
        format: picture.format,
        width: picture.width,
        height: picture.height,
        bytes: picture.bytes.byteLength,
        fileName: plainName(notes.fileName),
        alt: notes.alt ?? '',
        caption: notes.caption ?? '',
        credit: notes.credit ?? '',
        uploadedBy: actor.id,
      })
      .returning()
    await recordEvent(tx, actor, {
      action: 'media.upload',
      subject: { type: 'media', id: row!.id },
      detail: { fileName: row!.fileName },
    })
    return row!
  })
}

/** Changes an upload's words or focal point. Words of published stories stay: they belong to the use. */
export async function editMedia(actor: Actor, input: z.infer<typeof mediaInput>): Promise<Media> {
  const { id, ...set } = input
  return db().transaction(async (tx) => {
    const [row] = await tx.select().from(media).where(eq(media.id, id)).for('update')
    if (!row) throw new AppError('not-found', 'There is no such picture.')
    authorize(actor, row.uploadedBy === actor.id ? 'media.upload' : 'media.edit')
    const [edited] = await tx
      .update(media)
      .set({ ...set, version: sql`${media.version} + 1` })
      .where(eq(media.id, id))
      .returning()
    await changed(tx, [cacheTag.media(id)])
    await recordEvent(tx, actor, {
      action: 'media.edit',
      subject: { type: 'media', id },
      detail: { fileName: row.fileName, ...set },
    })
    return edited!
  })
}

/**
 * Lets readers fetch the pictures that something shows now, and no longer those it showed before,
 * unless a public story or an author's page shows them. To be called when what shows them is
 * written already.
 * @returns false where one of those to be shown does not exist.
 */
export async function showPictures(
  tx: Transaction,
  before: string[],
  now: string[],
): Promise<boolean> {
  const all = [...new Set([...before, ...now])]
  if (all.length === 0) return true
  // Held first, and in one order: who waited here then sees what the other one wrote, and two that
  // share two pictures cannot wait for each other.
  const held = await tx
    .select({ id: media.id })
    .from(media)
    .where(inArray(media.id, all))
    .orderBy(media.id)
    .for('update')
  const there = new Set(held.map(({ id }) => id))
  if (now.some((id) => !there.has(id))) return false
  if (now.length > 0)
    await tx
      .update(media)
      .set({ publicAt: sql`coalesce(${media.publicAt}, now())` })
      .where(inArray(media.id, now))
  const left = before.filter((id) => !now.includes(id))
  if (left.length > 0)
    await tx.execute(sql`
      update ${media} set public_at = null
      where id in ${left}
        and not exists (select from ${stories} where media_ids @> array[${media}.id])
        and not exists (select from ${authors} where portrait_id = ${media}.id)`)
  return true
}

/** A file's name without folders, control characters and direction overrides, for the library's list. */
function plainName(name: string): string {
  const last = name.split(/[/\\]/).at(-1) ?? ''
  return last.replace(/[\p{Cc}\p{Cf}]/gu, '').slice(0, 120)
}
