import 'server-only'
import { eq } from 'drizzle-orm'
import { db } from '@/drizzle/client'
import { stories } from '@/drizzle/schema/all'

/** The address readers have for a story, also after it was withdrawn; null for one never published. */
export async function currentPath(id: string): Promise<string | null> {
  const [story] = await db().select({ path: stories.path }).from(stories).where(eq(stories.id, id))
  return story?.path ?? null
}
