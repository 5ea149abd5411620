import 'server-only'
import { and, eq, isNull } from 'drizzle-orm'
import { readerDb } from '@/drizzle/client'
import { passages, stories } from '@/drizzle/schema/all'
import { paragraphsOf } from '@/lib/blocks/paragraphs'
import { body } from '@/lib/blocks/registry'
import { cacheTag } from '@/lib/cache/tags'
import { touch } from '@/lib/cache/touch'
import { type PassageName, passageHash } from '../passage'

/** What a link to a passage finds in the story as it is now. */
export type Passage =
  /** Its words stand there: under this number, which an edit may have moved. */
  | { is: 'there'; paragraph: number; text: string }
  /** The words were changed or taken out since; `now` is what stands in that place, null for nothing. */
  | { is: 'changed'; paragraph: number; before: string; now: string | null; madeAt: Date }
  /** There is no such paragraph, and nobody made such a link. */
  | { is: 'unknown' }

/** The public paragraphs of a story by number, and how often it was published; null for no public story. */
export async function publicParagraphs(storyId: string) {
  touch(cacheTag.story(storyId))
  const [story] = await readerDb()
    .select({ body: stories.body, editions: stories.editions })
    .from(stories)
    .where(and(eq(stories.id, storyId), isNull(stories.withdrawnAt)))
  if (!story) return null
  const numbered = [...paragraphsOf(body.parse(story.body)).values()]
  return { editions: story.editions, texts: numbered.map((paragraph) => paragraph.text) }
}

/** Finds the passage that a link names, by its words as they were when it was made. */
export async function passageNow(storyId: string, name: PassageName): Promise<Passage> {
  const story = await publicParagraphs(storyId)
  if (!story) return { is: 'unknown' }
  const { paragraph, edition } = name
  const made = await readerDb()
    .select()
    .from(passages)
    .where(and(eq(passages.storyId, storyId), eq(passages.paragraph, paragraph)))
    .orderBy(passages.edition)
  const link = edition === null ? made[0] : made.find((one) => one.edition === edition)
  const now = story.texts[paragraph - 1] ?? null
  if (!link) return now === null ? { is: 'unknown' } : { is: 'there', paragraph, text: now }
  if (now !== null && passageHash(now) === link.hash) return { is: 'there', paragraph, text: now }
  const moved = story.texts.findIndex((text) => passageHash(text) === link.hash)
  if (moved >= 0) return { is: 'there', paragraph: moved + 1, text: story.texts[moved]! }
  return { is: 'changed', paragraph, before: link.text, now, madeAt: link.madeAt }
}
