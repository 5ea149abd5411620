import 'server-only'
import { desc, eq, or, sql } from 'drizzle-orm'
import { db } from '@/drizzle/client'
import {
  articles,
  linkBlocks,
  people,
  shortLinkChanges,
  shortLinkClicks,
  shortLinks,
  stories,
} from '@/drizzle/schema/all'
import { env } from '@/lib/base/env'
import { pageOf } from '@/lib/base/page'
import { linkWords as words } from '@/lib/i18n/sharing'
import { type Actor, authorize } from '@/lib/permissions/policy'
import { normalCode } from '../code'
import { customCodeRefusal, looksLike } from '../custom-code'
import { type LinkTarget, lastDays, linkByCode, peopleClicks } from '../queries'

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
      target: page.target,
      isDisabled: sql<boolean>`${page.disabledAt} is not null`,
      createdBy: people.name,
      today: clicks('person', 1),
      week: clicks('person', 7),
      total: clicks('person', 100_000),
      bots: clicks('bot', 100_000),
      previews: clicks('preview', 100_000),
    })
    .from(page)
    .leftJoin(articles, eq(articles.id, page.articleId))
    .leftJoin(people, eq(people.id, page.createdBy))
    .orderBy(desc(page.createdAt), desc(page.id))
}

/**
 * Whether a code that somebody is choosing can be had, in a sentence. Somebody else may take it
 * before it is sent: making the link decides.
 */
export async function codeAvailability(
  actor: Actor,
  typed: string,
): Promise<{ code: string; isFree: boolean; say: string }> {
  authorize(actor, 'link.create')
  const code = normalCode(typed)
  const refusal = customCodeRefusal(code)
  if (refusal) return { code, isFree: false, say: refusal }
  const [taken] = await db()
    .select({ id: shortLinks.id })
    .from(shortLinks)
    .where(or(eq(shortLinks.code, code), eq(shortLinks.looksLike, looksLike(code))))
    .limit(1)
  const at = `${env().SHORT_URL.replace(/^https?:\/\//, '')}/${code}`
  return taken
    ? { code, isFree: false, say: words.codeTaken }
    : { code, isFree: true, say: words.codeFree(at) }
}

/** A short URL with what became of it and who used it; null where there is none. */
export async function linkForDesk(actor: Actor, id: string) {
  authorize(actor, 'link.view')
  const [row] = await db()
    .select({
      link: shortLinks,
      headline: articles.headline,
      path: sql<string | null>`${stories.path} || ${shortLinks.suffix}`,
      createdBy: people.name,
    })
    .from(shortLinks)
    .leftJoin(articles, eq(articles.id, shortLinks.articleId))
    .leftJoin(stories, eq(stories.id, shortLinks.articleId))
    .leftJoin(people, eq(people.id, shortLinks.createdBy))
    .where(eq(shortLinks.id, id))
  if (!row) return null
  const [forReaders, days, total, sources, changes] = await Promise.all([
    linkByCode(row.link.code),
    lastDays(id),
    peopleClicks(id),
    sourcesOf(id),
    changesOf(id),
  ])
  return { ...row, standing: standingOf(forReaders), days, total, sources, changes }
}

/** What becomes of whoever follows a link now. `waiting`: its story is not public yet. */
export type LinkStanding = 'open' | 'off' | 'blocked' | 'withdrawn' | 'waiting'

function standingOf(link: LinkTarget | null): LinkStanding {
  if (!link) return 'waiting'
  if (link.isDisabled) return 'off'
  if (link.isBlocked) return 'blocked'
  return link.isGone ? 'withdrawn' : 'open'
}

async function sourcesOf(linkId: string) {
  const rows = await db().execute<{ kind: string; value: string; clicks: number }>(sql`
    select kind, value, sum(clicks)::int as clicks from short_link_sources
    where link_id = ${linkId} and day > (now() at time zone 'UTC')::date - 30
    group by kind, value order by clicks desc, value limit 60`)
  return [...rows]
}

function changesOf(linkId: string) {
  return db()
    .select({
      id: shortLinkChanges.id,
      at: shortLinkChanges.at,
      what: shortLinkChanges.what,
      from: shortLinkChanges.from,
      to: shortLinkChanges.to,
      by: people.name,
    })
    .from(shortLinkChanges)
    .leftJoin(people, eq(people.id, shortLinkChanges.byId))
    .where(eq(shortLinkChanges.linkId, linkId))
    .orderBy(desc(shortLinkChanges.at))
    .limit(100)
}

const blockPageSize = 50

/** A page of the block list, the newest first. */
export async function linkBlocksForDesk(actor: Actor, page: number) {
  authorize(actor, 'link.view')
  const rows = await db()
    .select({
      id: linkBlocks.id,
      kind: linkBlocks.kind,
      value: linkBlocks.value,
      reason: linkBlocks.reason,
      at: linkBlocks.at,
      by: people.name,
    })
    .from(linkBlocks)
    .leftJoin(people, eq(people.id, linkBlocks.byId))
    .orderBy(desc(linkBlocks.at), desc(linkBlocks.id))
    .limit(blockPageSize + 1)
    .offset((page - 1) * blockPageSize)
  return pageOf(rows, blockPageSize)
}

/** A short URL as its page at the desk shows it, and what belongs to it. */
export type LinkForDesk = typeof shortLinks.$inferSelect
export type LinkChange = Awaited<ReturnType<typeof changesOf>>[number]
export type LinkSource = Awaited<ReturnType<typeof sourcesOf>>[number]
