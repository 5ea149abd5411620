import { eq } from 'drizzle-orm'
import { db } from '@/drizzle/client'
import { comments, storyCounts } from '@/drizzle/schema/all'
import { newId } from '@/lib/base/ids'
import { count } from '@/lib/discussion/mutations/move'

interface Written {
  storyId: string
  authorId: string
  text?: string
  state?: 'published' | 'held'
  parentId?: string | null
  at?: Date
}

/** A comment as posting leaves it, whatever the phases would say of it. @returns its id; its version is 1. */
export async function writtenComment(of: Written): Promise<string> {
  const { storyId, authorId, state = 'published', parentId = null, at = new Date() } = of
  const id = newId(at.getTime())
  await db().transaction(async (tx) => {
    await tx.insert(comments).values({
      id,
      storyId,
      parentId,
      authorId,
      text: of.text ?? `Said ${id}`,
      state,
      phase: state === 'held' ? 'pre-moderated' : '',
      createdAt: at,
      publishedAt: state === 'held' ? null : at,
      submitKey: id,
    })
    await count(tx, { storyId, parentId }, state === 'published' ? 1 : 0)
  })
  return id
}

/** How many comments a story is said to have. */
export async function countedComments(storyId: string): Promise<number> {
  const [row] = await db().select().from(storyCounts).where(eq(storyCounts.storyId, storyId))
  return row?.comments ?? 0
}
