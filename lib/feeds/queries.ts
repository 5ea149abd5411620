import 'server-only'
import { inArray, sql } from 'drizzle-orm'
import { readerDb } from '@/drizzle/client'
import { dossiers, stories, storyDossiers, storyTags, tags } from '@/drizzle/schema/all'
import type { StoryCard } from '@/lib/articles/card'
import { env } from '@/lib/base/env'
import { body } from '@/lib/blocks/registry'
import { cacheTag } from '@/lib/cache/tags'
import { touch } from '@/lib/cache/touch'
import { renditionPath } from '@/lib/media/renditions'
import { publication } from '@/lib/settings/queries'
import { contentHtml } from './content'
import type { Feed, FeedItem } from './feed'
import { feedOf } from './scopes'

/** The feed of a scope (paper, sections, dossiers, tags, authors) and a slug; null where there is none. */
export async function feedAt(scope: string, slug: string, format: string): Promise<Feed | null> {
  const of = await feedOf(scope, slug)
  if (!of) return null
  const paper = await publication()
  const items = await itemsOf(of.cards)
  const newest = Math.max(...items.map((item) => item.updatedAt.getTime()))
  return {
    title: of.title === '' ? paper.name : `${of.title} – ${paper.name}`,
    description: of.description || paper.tagline,
    language: paper.language,
    page: address(of.path),
    self: address(`${of.path === '/' ? '' : of.path}/feed.${format}`),
    updatedAt: items.length > 0 ? new Date(newest) : null,
    items,
  }
}

function address(path: string): string {
  return new URL(path, env().SITE_URL).href
}

async function itemsOf(cards: StoryCard[]): Promise<FeedItem[]> {
  if (cards.length === 0) return []
  const rows = await readerDb()
    .select({
      id: stories.id,
      body: stories.body,
      place: stories.datelinePlace,
      dossiers: named(storyDossiers, dossiers, sql`title`, sql`dossier_id`),
      tags: named(storyTags, tags, sql`name`, sql`tag_id`),
    })
    .from(stories)
    .where(
      inArray(
        stories.id,
        cards.map((card) => card.id),
      ),
    )
  touch(...rows.flatMap((row) => row.tags.map((tag) => cacheTag.tag(tag.id))))
  const byId = new Map(rows.map((row) => [row.id, row]))
  return cards.flatMap((card) => {
    const row = byId.get(card.id)
    if (!row) return []
    const url = address(card.path)
    const lead = card.lead && address(renditionPath(card.lead.mediaId, '16x9', 1280, 'jpg'))
    return {
      id: card.id,
      url,
      title: card.headline,
      summary: card.standfirst,
      html: contentHtml(body.parse(row.body), url, card.language),
      language: card.language,
      authors: card.authors.map((author) => author.name),
      subjects: [card.section.name, ...[...row.dossiers, ...row.tags].map((one) => one.name)],
      picture: lead,
      firstPublishedAt: card.firstPublishedAt,
      updatedAt: card.updatedAt,
    }
  })
}

function named(
  links: typeof storyDossiers | typeof storyTags,
  things: typeof dossiers | typeof tags,
  name: ReturnType<typeof sql>,
  key: ReturnType<typeof sql>,
) {
  return sql<{ id: string; name: string }[]>`(
    select coalesce(json_agg(json_build_object('id', t.id, 'name', t.${name}) order by l.position), '[]')
    from ${links} l join ${things} t on t.id = l.${key} where l.story_id = ${stories}.id)`
}
