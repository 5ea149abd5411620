import 'server-only'
import { eq, type SQL, sql } from 'drizzle-orm'
import { readerDb } from '@/drizzle/client'
import {
  addresses,
  authors,
  comments,
  corrections,
  discussionLedgers,
  discussionSettings,
  dossiers,
  linkBlocks,
  media,
  sections,
  shortLinks,
  stories,
  storyAuthors,
  storyCounts,
  storyDossiers,
  storyTags,
  tags,
} from '@/drizzle/schema/all'
import type { AuthorCard } from '@/lib/authors/queries'
import { now } from '@/lib/base/clock'
import { pictureUse } from '@/lib/blocks/picture-use'
import { type Block, body } from '@/lib/blocks/registry'
import { cacheTag } from '@/lib/cache/tags'
import { markUntil, touch } from '@/lib/cache/touch'
import { olderAt } from '../age'
import type { CardDossier, CardSection, ShownPicture } from '../card'

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
  /** Whether anything stands in its thread or its ledger, if only the place of a comment that was removed. */
  isDiscussed: boolean
  /** How it is discussed, where it has a setting of its own. */
  ownTerms: {
    mode: string
    closesAfterDays: number | null
    mostReplies: number | null
    reason: string
  } | null
}

/** What stands at an address. */
export type Found =
  | { is: 'story'; story: Story }
  | { is: 'moved'; path: string }
  | { is: 'gone'; reason: string; at: Date }

interface Size {
  width: number
  height: number
}

// Lists that hang on the story come as JSON in its own row: one round trip for the whole page.
function list<Item>(items: SQL, from: SQL, order: SQL) {
  return sql<Item[]>`(select coalesce(json_agg(${items} order by ${order}), '[]') from ${from})`
}

const storyId = sql`${stories}.id`

const hanging = {
  dossiers: list<CardDossier>(
    sql`json_build_object('id', d.id, 'slug', d.slug, 'title', d.title, 'storyCount', d.story_count)`,
    sql`${storyDossiers} l join ${dossiers} d on d.id = l.dossier_id where l.story_id = ${storyId}`,
    sql`l.position`,
  ),
  tags: list<Story['tags'][number]>(
    sql`json_build_object('id', t.id, 'slug', t.slug, 'name', t.name, 'type', t.type)`,
    sql`${storyTags} l join ${tags} t on t.id = l.tag_id where l.story_id = ${storyId}`,
    sql`l.position`,
  ),
  authors: list<AuthorCard>(
    sql`json_build_object('id', a.id, 'slug', a.slug, 'name', a.name, 'role', a.role,
      'beat', a.beat, 'place', a.place, 'bio', a.bio, 'portraitId', a.portrait_id,
      'isFormer', a.is_former)`,
    sql`${storyAuthors} l join ${authors} a on a.id = l.author_id where l.story_id = ${storyId}`,
    sql`l.position`,
  ),
  corrections: list<{ text: string; at: string }>(
    sql`json_build_object('text', c.text, 'at', c.at)`,
    sql`${corrections} c where c.story_id = ${storyId}`,
    sql`c.at desc`,
  ),
  pictures: list<Size & { id: string }>(
    sql`json_build_object('id', m.id, 'width', m.width, 'height', m.height)`,
    sql`${media} m where m.id = any(${stories}.media_ids)`,
    sql`m.id`,
  ),
  isDiscussed: sql<boolean>`exists (
    select from ${comments} c where c.story_id = ${storyId} and c.parent_id is null and c.is_listed)
    or exists (select from ${discussionLedgers} l where l.story_id = ${storyId})`,
  ownTerms: sql<Story['ownTerms']>`(
    select json_build_object('mode', s.mode, 'closesAfterDays', s.closes_after_days,
      'mostReplies', s.most_replies, 'reason', s.reason)
    from ${discussionSettings} s where s.story_id = ${storyId} and s.mode <> 'inherit')`,
  ownLink: sql<{ id: string; code: string; isOpen: boolean } | null>`(
    select json_build_object('id', k.id, 'code', k.code, 'isOpen', k.disabled_at is null and not exists (
      select from ${linkBlocks} b where b.kind = 'code' and b.value = k.code))
    from ${shortLinks} k where k.own_for = ${storyId})`,
}

/**
 * Looks a story up by any address it ever had. Null where there is none, or none that is public:
 * a guessed address of a draft and a wrong address are the same thing.
 */
export async function storyByPath(path: string): Promise<Found | null> {
  const [row] = await readWhole(path)
  if (!row) return null
  const { story } = row
  // The section's settings say whether its stories are told to be old; a change of them changes the navigation.
  touch(cacheTag.story(story.id), cacheTag.navigation)
  if (story.withdrawnAt) return { is: 'gone', reason: story.withdrawnReason, at: story.withdrawnAt }
  if (story.path !== path) return { is: 'moved', path: story.path }
  touch(
    cacheTag.discussion(story.id),
    ...row.dossiers.map((one) => cacheTag.dossier(one.id)),
    ...row.tags.map((one) => cacheTag.tag(one.id)),
    ...row.authors.map((one) => cacheTag.byline(one.id)),
    ...(row.ownLink ? [cacheTag.link(row.ownLink.id)] : []),
  )
  markUntil(olderAt(story.firstPublishedAt, now()))
  return { is: 'story', story: whole(row) }
}

function readWhole(path: string) {
  return readerDb()
    .select({
      story: stories,
      section: {
        id: sections.id,
        slug: sections.slug,
        name: sections.name,
        pillar: sections.pillar,
        isEvergreen: sections.isEvergreen,
      },
      counts: { views: storyCounts.views, comments: storyCounts.comments },
      ...hanging,
    })
    .from(addresses)
    .innerJoin(stories, eq(stories.id, addresses.storyId))
    .innerJoin(sections, eq(sections.id, stories.sectionId))
    .leftJoin(storyCounts, eq(storyCounts.storyId, stories.id))
    .where(eq(addresses.path, path))
}

type Row = Awaited<ReturnType<typeof readWhole>>[number]

function whole({ story, section, counts, pictures, corrections, ownLink, ...row }: Row): Story {
  const lead = pictureUse.nullable().parse(story.lead)
  const sizes = new Map(pictures.map(({ id, ...size }) => [id, size]))
  const leadSize = lead && sizes.get(lead.mediaId)
  return {
    id: story.id,
    path: story.path,
    kind: story.kind,
    headline: story.headline,
    kicker: story.kicker,
    standfirst: story.standfirst,
    dateline: { place: story.datelinePlace, agency: story.datelineAgency },
    body: body.parse(story.body),
    words: story.words,
    ...row,
    section,
    shortCode: ownLink?.isOpen ? ownLink.code : null,
    lead: leadSize ? { ...lead, ...leadSize } : null,
    pictures: sizes,
    corrections: corrections.map(({ text, at }) => ({ text, at: new Date(at) })),
    relatedIds: story.relatedIds,
    discussion: story.discussion,
    isEvergreen: story.isEvergreen || section.isEvergreen,
    language: story.language,
    firstPublishedAt: story.firstPublishedAt,
    updatedAt: story.updatedAt,
    editions: story.editions,
    counts: counts ?? { views: 0, comments: 0 },
  }
}
