import { z } from 'zod'
import { ticked } from '@/lib/base/fields'
import { discussionWords as words } from '@/lib/i18n/discussion'

// The length that counts is that of the tamed text, in characters as a person counts them; this
// bounds the work.
const commentText = z
  .string({ error: words.refused.empty })
  .max(20_000, { error: words.refused.tooMuch })

const id = z.uuid()

export const postInput = z.object({
  storyId: id,
  parentId: z
    .string()
    .nullish()
    .transform((value) => value || null)
    .pipe(id.nullable()),
  text: commentText,
  /** Made once for each form that is drawn. */
  submitKey: z.string().max(64).optional(),
})

export const editInput = z.object({ id, text: commentText })
export const commentInput = z.object({ id })
export const recommendInput = z.object({ id, off: ticked })

export const reportInput = z.object({
  id,
  /** A number of the standards' rules; 0 or nothing for another reason. */
  rule: z.coerce.number().int().min(0).max(99).optional(),
  note: z.string().trim().max(500, { error: words.report.longNote }).optional(),
})

export const muteInput = z.strictObject({ personId: id, off: ticked })
