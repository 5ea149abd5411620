import 'server-only'
import { eq, sql } from 'drizzle-orm'
import type { z } from 'zod'
import { db } from '@/drizzle/client'
import { articles, corrections, stories } from '@/drizzle/schema/all'
import { recordEvent } from '@/lib/audit/mutations'
import { changed } from '@/lib/cache/changed'
import { showPictures } from '@/lib/media/mutations'
import type { Actor } from '@/lib/permissions/policy'
import { unindexStory } from '@/lib/search/mutations'
import { publication } from '@/lib/settings/queries'
import { forgetPassages } from '@/lib/shortlinks/mutations/passages'
import type { withdrawInput } from '../input'
import type { Moved } from './move'
import { openArticle } from './open'
import { linkStory, noLinks, staleTags, storyLinks } from './story'

/**
 * Takes a story from readers. Its address answers 410 with the reason; lists, feeds, search and
 * its short URL no longer know it. The desk keeps the text and may publish it again.
 */
export async function withdrawArticle(
  actor: Actor,
  input: z.infer<typeof withdrawInput>,
): Promise<Moved> {
  return db().transaction(async (tx) => {
    const { row, state } = await openArticle(tx, actor, input, 'withdraw')
    const { timeZone } = await publication(tx)
    const links = await storyLinks(tx, row.id, timeZone)
    await tx
      .update(stories)
      .set({
        headline: '',
        kicker: '',
        standfirst: '',
        datelinePlace: '',
        datelineAgency: '',
        body: [],
        words: 0,
        lead: null,
        relatedIds: [],
        mediaIds: [],
        withdrawnAt: sql`now()`,
        withdrawnReason: input.reason,
      })
      .where(eq(stories.id, row.id))
    await tx.update(corrections).set({ isPublic: false }).where(eq(corrections.storyId, row.id))
    await linkStory(tx, { id: row.id, firstPublishedAt: row.firstPublishedAt! }, links, noLinks)
    await unindexStory(tx, row.id)
    await forgetPassages(tx, row.id)
    await showPictures(tx, links.mediaIds, [])
    await tx
      .update(articles)
      .set({
        state,
        withdrawnAt: sql`now()`,
        withdrawnReason: input.reason,
        publishedVersion: null,
      })
      .where(eq(articles.id, row.id))
    await changed(tx, staleTags(row.id, links, noLinks), { takedown: true })
    await recordEvent(tx, actor, {
      action: 'article.withdraw',
      subject: { type: 'article', id: row.id },
      detail: { headline: row.headline, reason: input.reason },
    })
    return { id: row.id, version: row.version, state }
  })
}
