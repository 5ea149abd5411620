import 'server-only'
import { and, desc, eq, inArray, isNull, ne } from 'drizzle-orm'
import { readerDb } from '@/drizzle/client'
import {
  addresses,
  corrections,
  dossiers,
  media,
  sections,
  stories,
  storyCounts,
  storyDossiers,
  storyTags,
  tags,
} from '@/drizzle/schema/all'
import { type AuthorCard, authorsOfStory } from '@/lib/authors/queries'
import { pictureUse } from '@/lib/blocks/picture-use'
import { type Block, body, bodyPictures } from '@/lib/blocks/registry'
import { cacheTag } from '@/lib/cache/tags'
import { touch } from '@/lib/cache/touch'
import { ownCode } from '@/lib/shortlinks/queries'
import type { CardDossier, CardSection, ShownPicture, StoryCard } from '../card'
import { cardsById } from './cards'

/** A published story, whole. */
export interface Story {
  id: string
  path: string
  kind: string
  headline: string
  kicker: string
  standfirst: string
  dateline: { place: string; agency: string }
  body: Block[]
  words: number
  section: CardSection
  dossiers: CardDossier[]
  tags: { id: string; slug: string; name: string; type: string }[]
  authors: AuthorCard[]
  lead: ShownPicture | null
  /** Sizes of every picture in the body, by media id. */
  pictures: Map<string, { width: number; height: number }>
  corrections: { text: string; at: Date }[]
  relatedIds: string[]
  discussion: string
  /** No notice of its age: by itself or by its section. */
  isEvergreen: boolean
  language: string
  firstPublishedAt: Date
  updatedAt: Date
  /** How often it was published: above one, readers were shown a change. */
  editions: number
  shortCode: string | null
  counts: { views: number; comments: number }
}

/** What stands at an address. */
export type Found =
  | { is: 'story'; story: Story }
  | { is: 'moved'; path: string }
  | { is: 'gone'; reason: string; at: Date }

/**
 * Looks a story up by any address it ever had. Null where there is none, or none that is public:
 * a guessed address of a draft and a wrong address are the same thing.
 */
export async function storyByPath(path: string): Promise<Found | null> {
  const [row] = await readerDb()
    .select({ story: stories, section: sections })
    .from(addresses)
    .innerJoin(stories, eq(stories.id, addresses.storyId))
    .innerJoin(sections, eq(sections.id, stories.sectionId))
    .where(eq(addresses.path, path))
  if (!row) return null
  const { story, section } = row
  // The section's settings say whether its stories are told to be old; a change of them changes the navigation.
  touch(cacheTag.story(story.id), cacheTag.navigation)
  if (story.withdrawnAt) return { is: 'gone', reason: story.withdrawnReason, at: story.withdrawnAt }
  if (story.path !== path) return { is: 'moved', path: story.path }
  return { is: 'story', story: await whole(story, section) }
}

async function whole(
  row: typeof stories.$inferSelect,
  section: typeof sections.$inferSelect,
): Promise<Story> {
  const blocks = body.parse(row.body)
  const lead = pictureUse.nullable().parse(row.lead)
  const [inDossiers, withTags, authors, notes, sizes, shortCode, counts] = await Promise.all([
    dossiersOf(row.id),
    tagsOf(row.id),
    authorsOfStory(row.id),
    correctionsOf(row.id),
    sizesOf([...(lead ? [lead.mediaId] : []), ...bodyPictures(blocks).map((use) => use.mediaId)]),
    ownCode(row.id),
    countsOf(row.id),
  ])
  const leadSize = lead && sizes.get(lead.mediaId)
  return {
    id: row.id,
    path: row.path,
    kind: row.kind,
    headline: row.headline,
    kicker: row.kicker,
    standfirst: row.standfirst,
    dateline: { place: row.datelinePlace, agency: row.datelineAgency },
    body: blocks,
    words: row.words,
    section: { id: section.id, slug: section.slug, name: section.name, pillar: section.pillar },
    dossiers: inDossiers,
    tags: withTags,
    authors,
    lead: leadSize ? { ...lead, ...leadSize } : null,
    pictures: sizes,
    corrections: notes,
    relatedIds: row.relatedIds,
    discussion: row.discussion,
    isEvergreen: row.isEvergreen || section.isEvergreen,
    language: row.language,
    firstPublishedAt: row.firstPublishedAt,
    updatedAt: row.updatedAt,
    editions: row.editions,
    shortCode,
    counts,
  }
}

async function dossiersOf(storyId: string): Promise<CardDossier[]> {
  const rows = await readerDb()
    .select({
      id: dossiers.id,
      slug: dossiers.slug,
      title: dossiers.title,
      storyCount: dossiers.storyCount,
    })
    .from(storyDossiers)
    .innerJoin(dossiers, eq(dossiers.id, storyDossiers.dossierId))
    .where(eq(storyDossiers.storyId, storyId))
    .orderBy(storyDossiers.position)
  touch(...rows.map((row) => cacheTag.dossier(row.id)))
  return rows
}

async function tagsOf(storyId: string) {
  const rows = await readerDb()
    .select({ id: tags.id, slug: tags.slug, name: tags.name, type: tags.type })
    .from(storyTags)
    .innerJoin(tags, eq(tags.id, storyTags.tagId))
    .where(eq(storyTags.storyId, storyId))
    .orderBy(storyTags.position)
  touch(...rows.map((row) => cacheTag.tag(row.id)))
  return rows
}

async function correctionsOf(storyId: string) {
  return readerDb()
    .select({ text: corrections.text, at: corrections.at })
    .from(corrections)
    .where(eq(corrections.storyId, storyId))
    .orderBy(desc(corrections.at))
}

async function sizesOf(ids: string[]): Promise<Story['pictures']> {
  if (ids.length === 0) return new Map()
  const rows = await readerDb()
    .select({ id: media.id, width: media.width, height: media.height })
    .from(media)
    .where(inArray(media.id, ids))
  return new Map(rows.map(({ id, ...size }) => [id, size]))
}

async function countsOf(storyId: string) {
  const [row] = await readerDb().select().from(storyCounts).where(eq(storyCounts.storyId, storyId))
  return { views: row?.views ?? 0, comments: row?.comments ?? 0 }
}

/** A related story, and why it is one. */
export interface Related {
  card: StoryCard
  why: { by: 'editor' } | { by: 'dossier'; title: string } | { by: 'tag'; name: string }
}

/**
 * Stories related to one: those an editor chose, then the newest of its dossiers, then the newest
 * that share its tags, until there are `limit`. Each says why it is there.
 */
export async function relatedTo(
  story: Pick<Story, 'id' | 'relatedIds' | 'dossiers' | 'tags'>,
  limit = 8,
): Promise<Related[]> {
  const why = new Map<string, Related['why']>()
  const add = (ids: string[], reason: Related['why']) => {
    for (const id of ids)
      if (id !== story.id && why.size < limit && !why.has(id)) why.set(id, reason)
  }
  // A chosen one that was withdrawn leaves its place to the next.
  const chosen = await cardsById(story.relatedIds)
  add(
    chosen.map((card) => card.id),
    { by: 'editor' },
  )
  for (const dossier of story.dossiers) {
    if (why.size >= limit) break
    const ids = await newestIds(
      storyDossiers,
      eq(storyDossiers.dossierId, dossier.id),
      story.id,
      limit,
    )
    add(ids, { by: 'dossier', title: dossier.title })
  }
  for (const tag of story.tags) {
    if (why.size >= limit) break
    const ids = await newestIds(storyTags, eq(storyTags.tagId, tag.id), story.id, limit)
    add(ids, { by: 'tag', name: tag.name })
  }
  const cards = await cardsById([...why.keys()])
  return cards.map((card) => ({ card, why: why.get(card.id)! }))
}

async function newestIds(
  links: typeof storyDossiers | typeof storyTags,
  where: ReturnType<typeof eq>,
  without: string,
  limit: number,
): Promise<string[]> {
  const rows = await readerDb()
    .select({ id: links.storyId })
    .from(links)
    .where(and(where, ne(links.storyId, without)))
    .orderBy(desc(links.firstPublishedAt), desc(links.storyId))
    .limit(limit)
  return rows.map((row) => row.id)
}

/** Every published correction, the newest first, with the story it is about. */
export async function recentCorrections(limit = 100) {
  touch(cacheTag.corrections)
  return readerDb()
    .select({
      text: corrections.text,
      at: corrections.at,
      headline: stories.headline,
      path: stories.path,
    })
    .from(corrections)
    .innerJoin(stories, eq(stories.id, corrections.storyId))
    .where(isNull(stories.withdrawnAt))
    .orderBy(desc(corrections.at))
    .limit(limit)
}
