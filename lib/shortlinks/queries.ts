import 'server-only'
import { and, desc, eq, inArray, sql } from 'drizzle-orm'
import { db, readerDb } from '@/drizzle/client'
import { articles, shortLinkClicks, shortLinks, stories } from '@/drizzle/schema/all'
import { cacheTag } from '@/lib/cache/tags'
import { touch } from '@/lib/cache/touch'
import { type Actor, authorize } from '@/lib/permissions/policy'
import { isCode, nearCodes, normalCode } from './code'

/** Where a short URL leads. */
export interface LinkTarget {
  linkId: string
  storyId: string
  code: string
  path: string
  headline: string
  /** The story was withdrawn: its address says why. */
  isGone: boolean
  isDisabled: boolean
}

/** The public story a code leads to; null for a code that is not there, or not public yet: the two look the same. */
export async function linkByCode(typed: string): Promise<LinkTarget | null> {
  const code = normalCode(typed)
  if (!isCode(code)) return null
  const [found] = await targets([code])
  if (found) touch(cacheTag.link(found.linkId), cacheTag.story(found.storyId))
  return found ?? null
}

/** Stories whose codes are one slip of the finger away, at most five. Never redirect to one: ask. */
export async function nearLinks(typed: string): Promise<LinkTarget[]> {
  const codes = nearCodes(typed)
  if (codes.length === 0) return []
  const near = await targets(codes)
  return near.filter((link) => !link.isDisabled && !link.isGone).slice(0, 5)
}

async function targets(codes: string[]): Promise<LinkTarget[]> {
  const rows = await readerDb()
    .select({ link: shortLinks, story: stories })
    .from(shortLinks)
    .innerJoin(stories, eq(stories.id, shortLinks.articleId))
    .where(inArray(shortLinks.code, codes))
  return rows.map(({ link, story }) => ({
    linkId: link.id,
    storyId: story.id,
    code: link.code,
    path: story.path,
    headline: story.headline,
    isGone: story.withdrawnAt !== null,
    isDisabled: link.disabledAt !== null,
  }))
}

/** How often people followed a link, in all. */
export async function peopleClicks(linkId: string): Promise<number> {
  const [row] = await db()
    .select({ clicks: sql<number>`coalesce(sum(${shortLinkClicks.clicks}), 0)::int` })
    .from(shortLinkClicks)
    .where(and(eq(shortLinkClicks.linkId, linkId), eq(shortLinkClicks.visitor, 'person')))
  return row!.clicks
}

/** The newsroom's list of short URLs with the clicks of people, bots and previews, the newest first. */
export async function linksForDesk(actor: Actor, number: number) {
  authorize(actor, 'link.view')
  const clicks = (visitor: string, days: number) =>
    sql<number>`(select coalesce(sum(${shortLinkClicks.clicks}), 0)::int from ${shortLinkClicks}
      where ${shortLinkClicks.linkId} = ${page.id} and ${shortLinkClicks.visitor} = ${visitor}
      and ${shortLinkClicks.day} > (now() at time zone 'UTC')::date - ${days}::int)`
  // The page first, then the clicks of its fifty links: not those of all there are.
  const page = db()
    .select()
    .from(shortLinks)
    .orderBy(desc(shortLinks.createdAt), desc(shortLinks.id))
    .limit(50)
    .offset((number - 1) * 50)
    .as('page')
  return db()
    .select({
      id: page.id,
      code: page.code,
      articleId: page.articleId,
      headline: articles.headline,
      state: articles.state,
      createdAt: page.createdAt,
      today: clicks('person', 1),
      week: clicks('person', 7),
      total: clicks('person', 100_000),
      bots: clicks('bot', 100_000),
      previews: clicks('preview', 100_000),
    })
    .from(page)
    .leftJoin(articles, eq(articles.id, page.articleId))
    .orderBy(desc(page.createdAt), desc(page.id))
}
