import 'server-only'
import { and, arrayOverlaps, eq, ne, notInArray } from 'drizzle-orm'
import { alias } from 'drizzle-orm/pg-core'
import { db } from '@/drizzle/client'
import { articles, storyParagraphs } from '@/drizzle/schema/all'
import { type Actor, authorize } from '@/lib/permissions/policy'

/** A paragraph that another story of a dossier has as well. */
export interface RepeatElsewhere {
  /** Index of the block it stands in, in the story that was asked about. */
  block: number
  storyId: string
  headline: string
}

/** The paragraphs of a saved story that stand in another story of one of its dossiers; at most fifty. */
export async function repeatsElsewhere(actor: Actor, id: string): Promise<RepeatElsewhere[]> {
  authorize(actor, 'article.view')
  const own = alias(storyParagraphs, 'own')
  const [story] = await db()
    .select({ dossierIds: articles.dossierIds })
    .from(articles)
    .where(eq(articles.id, id))
  if (!story || story.dossierIds.length === 0) return []
  return db()
    .selectDistinct({ block: own.block, storyId: articles.id, headline: articles.headline })
    .from(own)
    .innerJoin(
      storyParagraphs,
      and(eq(storyParagraphs.hash, own.hash), ne(storyParagraphs.storyId, id)),
    )
    .innerJoin(articles, eq(articles.id, storyParagraphs.storyId))
    .where(
      and(
        eq(own.storyId, id),
        arrayOverlaps(articles.dossierIds, story.dossierIds),
        notInArray(articles.state, ['spiked']),
      ),
    )
    .orderBy(own.block, articles.id)
    .limit(50)
}
