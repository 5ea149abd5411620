import 'server-only'
import { and, desc, eq, ilike, inArray, isNull } from 'drizzle-orm'
import { db } from '@/drizzle/client'
import { articles, fronts, sections, stories } from '@/drizzle/schema/all'
import { holding } from '@/lib/base/like'
import { type Actor, authorize } from '@/lib/permissions/policy'

/** A story as it can be picked for a front. */
export interface FrontPick {
  id: string
  headline: string
  section: string
  publishedAt: Date | null
  /** Whether readers can see it: a picked story may have been withdrawn since. */
  isPublic: boolean
}

const columns = {
  id: articles.id,
  headline: articles.headline,
  section: sections.name,
  publishedAt: stories.firstPublishedAt,
  withdrawnAt: stories.withdrawnAt,
  shown: stories.headline,
}

function picks() {
  return db()
    .select(columns)
    .from(articles)
    .leftJoin(stories, eq(stories.id, articles.id))
    .leftJoin(sections, eq(sections.id, articles.sectionId))
}

function pick(row: Awaited<ReturnType<typeof picks>>[number]): FrontPick {
  const isPublic = row.publishedAt !== null && row.withdrawnAt === null
  return {
    id: row.id,
    // What readers see, even while a correction is written.
    headline: (isPublic && row.shown) || row.headline,
    section: row.section ?? '',
    publishedAt: row.publishedAt,
    isPublic,
  }
}

/** The front as it was last arranged, with who did it. */
export async function frontForDesk(actor: Actor) {
  authorize(actor, 'front.arrange')
  const [row] = await db().select().from(fronts).where(eq(fronts.name, 'front'))
  const picked = await picksByIds(actor, row?.storyIds ?? [])
  return {
    version: row?.version ?? 0,
    editedAt: row?.editedAt ?? null,
    picked,
  }
}

/** Public stories to pick from, the newest first, whose headline holds these letters. */
export async function storiesToPick(actor: Actor, q: string, limit = 40): Promise<FrontPick[]> {
  authorize(actor, 'front.arrange')
  const pattern = holding(q)
  // From what readers see: of the desk's stories, those that wait would stand before all of them.
  const newest = await db()
    .select({ id: stories.id })
    .from(stories)
    .where(
      and(isNull(stories.withdrawnAt), q === '' ? undefined : ilike(stories.headline, pattern)),
    )
    .orderBy(desc(stories.firstPublishedAt), desc(stories.id))
    .limit(limit)
  return picksByIds(
    actor,
    newest.map((row) => row.id),
  )
}

/** These stories as they can be picked, in the order of the ids; what is not there is left out. */
export async function picksByIds(actor: Actor, ids: string[]): Promise<FrontPick[]> {
  authorize(actor, 'front.arrange')
  if (ids.length === 0) return []
  const found = await picks().where(inArray(articles.id, ids))
  const byId = new Map(found.map((one) => [one.id, pick(one)]))
  return ids.flatMap((id) => byId.get(id) ?? [])
}
