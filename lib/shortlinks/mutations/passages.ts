import 'server-only'
import { and, asc, eq } from 'drizzle-orm'
import type { z } from 'zod'
import { db, type Transaction } from '@/drizzle/client'
import { passages } from '@/drizzle/schema/all'
import { AppError } from '@/lib/base/errors'
import type { passageInput } from '../input'
import { passageHash, passageName } from '../passage'
import { ownCode } from '../queries'
import { publicParagraphs } from '../queries/passages'

/**
 * Makes the code of a paragraph as readers see it now. Anybody may: what is written down is what is
 * public, once for each wording.
 * @returns what stands after the slash of its short address.
 * @throws AppError not-found where there is no such public paragraph.
 */
export async function linkPassage({
  story: storyId,
  paragraph,
}: z.infer<typeof passageInput>): Promise<string> {
  const [code, story] = await Promise.all([ownCode(storyId), publicParagraphs(storyId)])
  const text = story?.texts[paragraph - 1]
  if (!code || !story || text === undefined)
    throw new AppError('not-found', 'There is no such paragraph to link to.')
  const hash = passageHash(text)
  await db()
    .insert(passages)
    .values({ storyId, paragraph, edition: story.editions, hash, text })
    .onConflictDoNothing()
  const made = await db()
    .select({ edition: passages.edition, hash: passages.hash })
    .from(passages)
    .where(and(eq(passages.storyId, storyId), eq(passages.paragraph, paragraph)))
    .orderBy(asc(passages.edition))
  const own = made.find((one) => one.hash === hash) ?? made.at(-1)!
  const edition = own.edition === made[0]!.edition ? null : own.edition
  return `${code}.${passageName({ paragraph, edition })}`
}

/** Forgets the words that were linked to in a story: it is withdrawn, and they with it. */
export async function forgetPassages(tx: Transaction, storyId: string): Promise<void> {
  await tx.delete(passages).where(eq(passages.storyId, storyId))
}
