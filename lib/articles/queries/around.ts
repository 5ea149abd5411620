import 'server-only'
import { sql } from 'drizzle-orm'
import { readerDb } from '@/drizzle/client'
import { dossiers, stories, storyDossiers, storyTags } from '@/drizzle/schema/all'
import { cacheTag } from '@/lib/cache/tags'
import { touch } from '@/lib/cache/touch'
import type { StoryCard } from '../card'
import { cardsById } from './cards'
import type { Story } from './story'

/** A related story, and why it is one. */
export interface Related {
  card: StoryCard
  why: { by: 'editor' } | { by: 'dossier'; title: string } | { by: 'tag'; name: string }
}

/** A dossier as it stands beside one of its stories. */
export interface DossierTrail {
  slug: string
  title: string
  storyCount: number
  since: Date | null
  /** The newest stories, the one being read and the first of all, the newest first. */
  stories: StoryCard[]
}

/** What stands about a story on its page. */
export interface Around {
  related: Related[]
  /** The way of its first dossier; null where it is in none. */
  trail: DossierTrail | null
}

type Centre = Pick<Story, 'id' | 'relatedIds' | 'dossiers' | 'tags'>

/**
 * What stands about a story. Related are those an editor chose, then the newest of its dossiers,
 * then the newest that share its tags, until there are `limit`; each says why it is there. A chosen
 * one that was withdrawn leaves its place to the next.
 */
export async function storiesAround(story: Centre, limit = 8): Promise<Around> {
  touch(
    ...story.dossiers.map((dossier) => cacheTag.dossier(dossier.id)),
    ...story.tags.map((tag) => cacheTag.tag(tag.id)),
    // One that is not public may come back.
    ...story.relatedIds.map(cacheTag.story),
  )
  const near = await nearIds(story, limit)
  const cards = new Map(
    (await cardsById([...new Set(near.map((one) => one.id))])).map((card) => [card.id, card]),
  )
  const why = reasons(story)
  return {
    related: near
      .filter((one) => !one.isTrail)
      .flatMap(({ id, source }) => {
        const card = cards.get(id)
        return card ? [{ card, why: why[source]! }] : []
      }),
    trail: trailOf(
      story,
      near.filter((one) => one.isTrail).flatMap(({ id }) => cards.get(id) ?? []),
      near[0]?.since ?? null,
    ),
  }
}

// The sources of related stories in their order: the editor, each dossier, each tag.
function reasons({ dossiers, tags }: Centre): Related['why'][] {
  return [
    { by: 'editor' },
    ...dossiers.map(({ title }) => ({ by: 'dossier' as const, title })),
    ...tags.map(({ name }) => ({ by: 'tag' as const, name })),
  ]
}

function trailOf(
  { dossiers: [dossier] }: Centre,
  cards: StoryCard[],
  since: string | null,
): DossierTrail | null {
  if (!dossier) return null
  return {
    slug: dossier.slug,
    title: dossier.title,
    storyCount: dossier.storyCount,
    since: since === null ? null : new Date(since),
    stories: cards.sort((a, b) => b.firstPublishedAt.getTime() - a.firstPublishedAt.getTime()),
  }
}

/** A story near another, and what brought it there. */
interface Near extends Record<string, unknown> {
  id: string
  isTrail: boolean
  /** An index of {@link reasons}. */
  source: number
  /** When the first dossier began. */
  since: string | null
}

/** How many of a dossier's newest stories stand in its way beside the story. */
const newestOfTrail = 4

async function nearIds({ id, relatedIds, dossiers: ofDossiers, tags }: Centre, limit: number) {
  const dossierIds = ofDossiers.map((one) => one.id)
  const newest = (links: typeof storyDossiers | typeof storyTags, key: string) => sql`
    lateral (select story_id, row_number() over () as place from (
      select story_id from ${links} where ${sql.raw(key)} = list.id and story_id <> ${id}
      order by first_published_at desc, story_id desc limit ${limit}) newest) l`
  const uuids = (ids: string[]) =>
    sql`unnest(${sql.param(ids)}::uuid[]) with ordinality list (id, n)`
  const rows = await readerDb().execute<Near>(sql`
    with candidates as (
      select list.id, 0 as source, n as place from ${uuids(relatedIds)}
        join ${stories} s on s.id = list.id and s.withdrawn_at is null where list.id <> ${id}
      union all
      select story_id, n, place from ${uuids(dossierIds)}, ${newest(storyDossiers, 'dossier_id')}
      union all
      select story_id, n + ${dossierIds.length}::int, place
        from ${uuids(tags.map((one) => one.id))}, ${newest(storyTags, 'tag_id')}),
    related as (
      select id, source, place
      from (select distinct on (id) * from candidates order by id, source, place) one
      order by source, place limit ${limit}),
    trail as (
      (select story_id as id from ${storyDossiers} where dossier_id = ${dossierIds[0] ?? null}
        order by first_published_at desc, story_id desc limit ${newestOfTrail})
      union
      (select story_id from ${storyDossiers} where dossier_id = ${dossierIds[0] ?? null}
        order by first_published_at, story_id limit 1)
      union select ${id}::uuid where ${dossierIds.length > 0})
    select id, "isTrail", source::int, place,
      (select first_story_at from ${dossiers} where id = ${dossierIds[0] ?? null}) as since
    from (select id, false as "isTrail", source, place from related
      union all select id, true, 0, 0 from trail) near
    order by "isTrail", source, place`)
  return [...rows]
}
