import 'server-only'
import { and, eq, inArray, sql } from 'drizzle-orm'
import { db, readerDb } from '@/drizzle/client'
import { linkBlocks, shortLinkClicks, shortLinks, stories } from '@/drizzle/schema/all'
import { env } from '@/lib/base/env'
import { cacheTag } from '@/lib/cache/tags'
import { touch } from '@/lib/cache/touch'
import { isCode, nearCodes, normalCode } from './code'
import { isCustomCode } from './custom-code'
import { hostAndAbove } from './target'
import { withUtm } from './utm'

/** Where a short URL leads. */
export interface LinkTarget {
  linkId: string
  code: string
  /** The story it leads to; null where it leads elsewhere. */
  storyId: string | null
  path: string
  /** The query and fragment that the link adds to that story's path, with their `?` and `#`. */
  suffix: string
  headline: string
  /** The page elsewhere, with what the link adds to it; readers are asked before they go. */
  elsewhere: string | null
  /** Where it leads at once, whole; null where a page of ours says what became of it, or asks. */
  leadsTo: string | null
  /** The story was withdrawn: its address says why. */
  isGone: boolean
  isDisabled: boolean
  isBlocked: boolean
}

/** What a code leads to; null for a code that is not there, or not public yet: the two look the same. */
export async function linkByCode(typed: string): Promise<LinkTarget | null> {
  const code = normalCode(typed)
  if (!isCode(code) && !isCustomCode(code)) return null
  const [found] = await targets([code])
  if (!found) return null
  touch(cacheTag.link(found.linkId))
  if (found.storyId) touch(cacheTag.story(found.storyId))
  return found
}

/**
 * Stories whose codes are one slip of the finger away, at most five, whatever stands behind a dot: the
 * end of a sentence, or a passage that is none. Never redirect to one: ask.
 */
export async function nearLinks(typed: string): Promise<LinkTarget[]> {
  const code = normalCode(typed).replace(/\..*/, '')
  const codes = isCode(code) ? [code] : nearCodes(code)
  if (codes.length === 0) return []
  const near = await targets(codes)
  return near.filter((link) => link.leadsTo !== null).slice(0, 5)
}

const isCodeBlocked = sql<boolean>`exists (select from ${linkBlocks}
  where ${linkBlocks.kind} = 'code' and ${linkBlocks.value} = ${shortLinks.code})`

async function targets(codes: string[]): Promise<LinkTarget[]> {
  const rows = await readerDb()
    .select({ link: shortLinks, story: stories, isCodeBlocked })
    .from(shortLinks)
    .leftJoin(stories, eq(stories.id, shortLinks.articleId))
    .where(inArray(shortLinks.code, codes))
  return Promise.all(
    rows.map(async ({ link, story, isCodeBlocked }) => {
      const elsewhere = story === null ? link.target : null
      const isGone = story !== null && story.withdrawnAt !== null
      const isDisabled = link.disabledAt !== null
      const isBlocked = isCodeBlocked || (elsewhere !== null && (await isHostBlocked(elsewhere)))
      const isOpen = !isGone && !isDisabled && !isBlocked
      return {
        linkId: link.id,
        code: link.code,
        storyId: story?.id ?? null,
        path: story?.path ?? '',
        suffix: link.suffix,
        headline: story?.headline ?? '',
        elsewhere: elsewhere && withUtm(elsewhere, link.utm),
        leadsTo: isOpen && story ? withUtm(onThisSite(story.path + link.suffix), link.utm) : null,
        isGone,
        isDisabled,
        isBlocked,
      }
    }),
  )
}

// Encoded, whatever script the path is written in: a header holds nothing else (RFC 9110 §5.5).
function onThisSite(path: string): string {
  return new URL(env().SITE_URL + path).href
}

async function isHostBlocked(url: string): Promise<boolean> {
  const [block] = await readerDb()
    .select({ value: linkBlocks.value })
    .from(linkBlocks)
    .where(and(eq(linkBlocks.kind, 'host'), inArray(linkBlocks.value, hostAndAbove(url))))
  return block !== undefined
}

/** The code of a public story; null where it is switched off or blocked. */
export async function ownCode(storyId: string): Promise<string | null> {
  const [link] = await readerDb()
    .select({ id: shortLinks.id, code: shortLinks.code, at: shortLinks.disabledAt, isCodeBlocked })
    .from(shortLinks)
    .where(eq(shortLinks.ownFor, storyId))
  if (!link) return null
  touch(cacheTag.link(link.id))
  return link.at === null && !link.isCodeBlocked ? link.code : null
}

/** How often people followed a link, in all. */
export async function peopleClicks(linkId: string): Promise<number> {
  const [row] = await db()
    .select({ clicks: sql<number>`coalesce(sum(${shortLinkClicks.clicks}), 0)::int` })
    .from(shortLinkClicks)
    .where(and(eq(shortLinkClicks.linkId, linkId), eq(shortLinkClicks.visitor, 'person')))
  return row!.clicks
}

/** A day of a short URL: yyyy-mm-dd in UTC, and how often people followed it. */
export interface LinkDay {
  day: string
  clicks: number
}

/** The last thirty days of a short URL, the oldest first, days without a click among them. */
export async function lastDays(linkId: string): Promise<LinkDay[]> {
  const rows = await db().execute<{ day: string; clicks: number }>(sql`
    select to_char(d, 'YYYY-MM-DD') as day, coalesce(c.clicks, 0)::int as clicks
    from generate_series((now() at time zone 'UTC')::date - 29, (now() at time zone 'UTC')::date, '1 day') d
    left join short_link_clicks c on c.link_id = ${linkId} and c.day = d::date and c.visitor = 'person'
    order by d`)
  return [...rows]
}
