import 'server-only'
import { asc, eq, sql } from 'drizzle-orm'
import { db, readerDb } from '@/drizzle/client'
import { authors, storyAuthors } from '@/drizzle/schema/all'
import { cacheTag } from '@/lib/cache/tags'
import { touch } from '@/lib/cache/touch'
import { type Actor, authorize } from '@/lib/permissions/policy'

/** An author as readers see one. */
export interface AuthorCard {
  id: string
  slug: string
  name: string
  role: string
  beat: string
  place: string
  bio: string
  portraitId: string | null
  isFormer: boolean
}

// Named one by one: the readers' role is not granted the link to the account.
const publicColumns = {
  id: authors.id,
  slug: authors.slug,
  name: authors.name,
  role: authors.role,
  beat: authors.beat,
  place: authors.place,
  bio: authors.bio,
  portraitId: authors.portraitId,
  isFormer: authors.isFormer,
}

/** The author with a page at /authors/{slug}. */
export async function authorBySlug(slug: string): Promise<AuthorCard | null> {
  const [author] = await readerDb()
    .select(publicColumns)
    .from(authors)
    .where(eq(authors.slug, slug))
  if (author) touch(cacheTag.author(author.id))
  return author ?? null
}

// The newest byline, not "exists": Postgres would read all of the paper's to join them.
const hasStory = sql`(select true from ${storyAuthors} where ${storyAuthors}.author_id = ${authors}.id
  order by first_published_at desc limit 1)`

/** Everyone with a published story, those who still write here first, by name. */
export async function publicAuthors(): Promise<AuthorCard[]> {
  touch(cacheTag.latest)
  const rows = await readerDb()
    .select(publicColumns)
    .from(authors)
    .where(hasStory)
    .orderBy(asc(authors.isFormer), asc(authors.name))
  touch(...rows.map((row) => cacheTag.author(row.id)))
  return rows
}

/** Every author, for bylines and the newsroom's list. */
export async function authorsForDesk(actor: Actor) {
  authorize(actor, 'article.view')
  return db().select().from(authors).orderBy(asc(authors.name))
}

/** One author with the account that signs so, for the newsroom; null where there is none. */
export async function authorForDesk(actor: Actor, id: string) {
  authorize(actor, 'author.manage')
  const [row] = await db().select().from(authors).where(eq(authors.id, id))
  return row ?? null
}
