import 'server-only'
import { and, asc, desc, eq, gt, gte, isNull, lt, type SQL, sql } from 'drizzle-orm'
import { readerDb } from '@/drizzle/client'
import {
  authors,
  dossiers,
  listDays,
  sections,
  stories,
  storyAuthors,
  storyTags,
  tags,
} from '@/drizzle/schema/all'
import { wholePaper } from '@/lib/articles/queries/list-days'
import { env } from '@/lib/base/env'
import { cacheTag } from '@/lib/cache/tags'
import { markUntil, touch } from '@/lib/cache/touch'
import { dayBounds } from '@/lib/i18n/dates'
import { publication } from '@/lib/settings/queries'
import type { SitemapUrl } from './xml'

/** Addresses in one sitemap; the protocol allows 50,000 and 50 MB. */
const mapSize = 40_000
/** Google takes a thousand stories of the last two days. */
const newsSize = 1_000
const newsHours = 48

function at(path: string): string {
  return new URL(path, env().SITE_URL).href
}

/** Every sitemap of the paper: pages, topics, the last two days, then the stories month by month of the publication's zone. */
export async function sitemapIndex(): Promise<SitemapUrl[]> {
  touch(cacheTag.latest, cacheTag.settings)
  const month = sql<string>`to_char(${listDays.day}, 'YYYY-MM')`.as('month')
  const months = await readerDb()
    .select({
      month,
      count: sql<number>`sum(${listDays.stories})::int`,
      changedAt: sql<string>`max(${listDays.changedAt})`,
    })
    .from(listDays)
    .where(and(eq(listDays.listId, wholePaper), gt(listDays.stories, 0)))
    .groupBy(sql`month`)
    .orderBy(sql`month desc`)
  const parts = months.flatMap((one) =>
    Array.from({ length: Math.ceil(one.count / mapSize) }, (_, part) => ({
      url: at(`/sitemaps/stories-${one.month}${part > 0 ? `-${part + 1}` : ''}.xml`),
      changedAt: new Date(one.changedAt),
    })),
  )
  return [
    { url: at('/sitemaps/news.xml') },
    { url: at('/sitemaps/pages.xml') },
    { url: at('/sitemaps/topics.xml') },
    ...parts,
  ]
}

/** The sitemap of this name; null where there is none. */
export async function sitemapNamed(name: string): Promise<SitemapUrl[] | null> {
  touch(cacheTag.latest, cacheTag.navigation)
  if (name === 'news') return newsOfTwoDays()
  if (name === 'pages') return pages()
  if (name === 'topics') return topics()
  const asked = /^stories-(\d{4}-(?:0[1-9]|1[0-2]))(?:-([1-9]\d?))?$/.exec(name)
  if (!asked) return null
  const urls = await storiesOfMonth(asked[1]!, Number(asked[2] ?? 1))
  return urls.length > 0 ? urls : null
}

async function storiesOfMonth(month: string, part: number): Promise<SitemapUrl[]> {
  const { timeZone } = await publication()
  const next = new Date(`${month}-01T00:00:00Z`)
  next.setUTCMonth(next.getUTCMonth() + 1)
  const rows = await readerDb()
    .select({ path: stories.path, changedAt: stories.updatedAt })
    .from(stories)
    .where(
      and(
        isNull(stories.withdrawnAt),
        gte(stories.firstPublishedAt, dayBounds(timeZone, `${month}-01`).from),
        lt(stories.firstPublishedAt, dayBounds(timeZone, next.toISOString().slice(0, 10)).from),
      ),
    )
    .orderBy(asc(stories.firstPublishedAt), asc(stories.id))
    .limit(mapSize)
    .offset((part - 1) * mapSize)
  return rows.map((row) => ({ url: at(row.path), changedAt: row.changedAt }))
}

async function newsOfTwoDays(): Promise<SitemapUrl[]> {
  const { name } = await publication()
  const rows = await readerDb()
    .select()
    .from(stories)
    .where(
      and(
        isNull(stories.withdrawnAt),
        gt(stories.firstPublishedAt, sql`now() - make_interval(hours => ${newsHours})`),
      ),
    )
    .orderBy(desc(stories.firstPublishedAt), desc(stories.id))
    .limit(newsSize)
  const oldest = rows.at(-1)
  // It leaves by itself, and no change tells of that.
  if (oldest) markUntil(new Date(oldest.firstPublishedAt.getTime() + newsHours * 3_600_000))
  return rows.map((row) => ({
    url: at(row.path),
    news: {
      publication: name,
      language: row.language,
      publishedAt: row.firstPublishedAt,
      title: row.headline,
    },
  }))
}

async function pages(): Promise<SitemapUrl[]> {
  const inSections = await readerDb()
    .select({ slug: sections.slug })
    .from(sections)
    .where(eq(sections.isClosed, false))
    .orderBy(asc(sections.position))
  const inDossiers = await readerDb()
    .select({ slug: dossiers.slug, changedAt: dossiers.lastStoryAt })
    .from(dossiers)
    .where(gt(dossiers.storyCount, 0))
    .orderBy(desc(dossiers.lastStoryAt))
    .limit(mapSize)
  return [
    { url: at('/') },
    ...inSections.map(({ slug }) => ({ url: at(`/${slug}`) })),
    { url: at('/dossiers') },
    ...inDossiers.map(({ slug, changedAt }) => ({
      url: at(`/dossiers/${slug}`),
      ...(changedAt ? { changedAt } : {}),
    })),
  ]
}

async function topics(): Promise<SitemapUrl[]> {
  // Each one's newest story, looked up in the list of its own: not the newest of all links.
  const used = (table: SQL, newest: SQL) =>
    readerDb().execute<{ slug: string; changed: string }>(sql`
      select of.slug, newest.first_published_at::text as changed
      from ${table} of, lateral (
        ${newest} order by first_published_at desc limit 1) newest
      order by of.slug limit ${mapSize / 2}`)
  const [byTag, byAuthor] = await Promise.all([
    used(sql`${tags}`, sql`select first_published_at from ${storyTags} where tag_id = of.id`),
    used(
      sql`${authors}`,
      sql`select first_published_at from ${storyAuthors} where author_id = of.id`,
    ),
  ])
  const urls = (folder: string, rows: { slug: string; changed: string }[]) =>
    rows.map((row) => ({ url: at(`/${folder}/${row.slug}`), changedAt: new Date(row.changed) }))
  return [...urls('tags', [...byTag]), ...urls('authors', [...byAuthor])]
}
