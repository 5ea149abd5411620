import 'server-only'
import { and, desc, eq, inArray, isNull, sql } from 'drizzle-orm'
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

/** The code of a public story. */
export async function ownCode(storyId: string): Promise<string | null> {
  const [link] = await readerDb()
    .select({ code: shortLinks.code })
    .from(shortLinks)
    .where(and(eq(shortLinks.ownFor, storyId), isNull(shortLinks.disabledAt)))
  return link?.code ?? null
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
export async function linksForDesk(actor: Actor, page: number) {
  authorize(actor, 'link.view')
  const sum = (visitor: string, days: number) =>
    sql<number>`coalesce(sum(${shortLinkClicks.clicks}) filter (where ${shortLinkClicks.visitor} = ${visitor} and ${shortLinkClicks.day} > (now() at time zone 'UTC')::date - ${days}::int), 0)::int`
  return db()
    .select({
      id: shortLinks.id,
      code: shortLinks.code,
      articleId: shortLinks.articleId,
      headline: articles.headline,
      state: articles.state,
      createdAt: shortLinks.createdAt,
      today: sum('person', 1),
      week: sum('person', 7),
      total: sum('person', 100_000),
      bots: sum('bot', 100_000),
      previews: sum('preview', 100_000),
    })
    .from(shortLinks)
    .leftJoin(articles, eq(articles.id, shortLinks.articleId))
    .leftJoin(shortLinkClicks, eq(shortLinkClicks.linkId, shortLinks.id))
    .groupBy(shortLinks.id, articles.headline, articles.state)
    .orderBy(desc(shortLinks.createdAt))
    .limit(50)
    .offset((page - 1) * 50)
}
