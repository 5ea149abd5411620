import 'server-only'
import { createHash } from 'node:crypto'
import { inArray } from 'drizzle-orm'
import type { Transaction } from '@/drizzle/client'
import { storyParagraphs } from '@/drizzle/schema/all'
import type { Block } from '@/lib/blocks/registry'
import { paragraphsOf } from '../paragraphs'

/** Keeps what the paragraphs of stories say, so that another story can be told it says the same. */
export async function keepParagraphs(
  tx: Transaction,
  stories: { id: string; body: Block[] }[],
): Promise<void> {
  const ids = stories.map((story) => story.id)
  await tx.delete(storyParagraphs).where(inArray(storyParagraphs.storyId, ids))
  const rows = stories.flatMap(({ id, body }) =>
    paragraphsOf(body).map(({ block, words }, position) => ({
      storyId: id,
      position,
      block,
      hash: createHash('sha256').update(words).digest('base64url'),
    })),
  )
  for (let at = 0; at < rows.length; at += 5_000)
    await tx.insert(storyParagraphs).values(rows.slice(at, at + 5_000))
}
