import 'server-only'
import { eq, sql } from 'drizzle-orm'
import type { z } from 'zod'
import { db } from '@/drizzle/client'
import { media } from '@/drizzle/schema/all'
import { recordEvent } from '@/lib/audit/mutations'
import { AppError } from '@/lib/base/errors'
import { newId } from '@/lib/base/ids'
import { changed } from '@/lib/cache/changed'
import { cacheTag } from '@/lib/cache/tags'
import { type Actor, authorize } from '@/lib/permissions/policy'
import { decodePicture } from './decode'
import type { mediaInput } from './input'
import { digest, keepFile } from './store'

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
 * @throws AppError invalid for what is not a picture, or too large a one.
 */
export async function uploadPicture(
  actor: Actor,
  bytes: Uint8Array,
  notes: UploadNotes,
): Promise<Media> {
  authorize(actor, 'media.upload')
  const picture = await decodePicture(bytes)
  const sha256 = digest(picture.bytes)
  await keepFile('media', `${sha256}.${picture.format}`, picture.bytes)
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
      detail: set,
    })
    return edited!
  })
}

/** A file's name without folders, control characters and direction overrides, for the library's list. */
function plainName(name: string): string {
  const last = name.split(/[/\\]/).at(-1) ?? ''
  return last.replace(/[\p{Cc}\p{Cf}]/gu, '').slice(0, 120)
}
