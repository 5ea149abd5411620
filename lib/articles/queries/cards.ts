import 'server-only'
import { and, eq, isNull, sql } from 'drizzle-orm'
import { readerDb } from '@/drizzle/client'
import {
  authors,
  dossiers,
  media,
  sections,
  stories,
  storyAuthors,
  storyDossiers,
} from '@/drizzle/schema/all'
import { pictureUse } from '@/lib/blocks/picture-use'
import { cacheTag } from '@/lib/cache/tags'
import { touch } from '@/lib/cache/touch'
import type { CardAuthor, CardDossier, ShownPicture, StoryCard } from '../card'

const authorsOf = sql<CardAuthor[]>`(
  select coalesce(json_agg(json_build_object('id', a.id, 'slug', a.slug, 'name', a.name,
    'portraitId', a.portrait_id) order by sa.position), '[]')
  from ${storyAuthors} sa join ${authors} a on a.id = sa.author_id
  where sa.story_id = ${stories}.id)`

const firstDossier = sql<CardDossier | null>`(
  select json_build_object('id', d.id, 'slug', d.slug, 'title', d.title, 'storyCount', d.story_count)
  from ${storyDossiers} sd join ${dossiers} d on d.id = sd.dossier_id
  where sd.story_id = ${stories}.id order by sd.position limit 1)`

/**
 * The cards of these stories, in the order of the ids. A story that is withdrawn, or not public,
 * is left out: nobody has to remember to.
 */
export async function cardsById(ids: string[]): Promise<StoryCard[]> {
  if (ids.length === 0) return []
  const rows = await readerDb()
    .select({
      id: stories.id,
      path: stories.path,
      kind: stories.kind,
      headline: stories.headline,
      kicker: stories.kicker,
      standfirst: stories.standfirst,
      language: stories.language,
      lead: stories.lead,
      firstPublishedAt: stories.firstPublishedAt,
      updatedAt: stories.updatedAt,
      section: {
        id: sections.id,
        slug: sections.slug,
        name: sections.name,
        pillar: sections.pillar,
      },
      authors: authorsOf,
      dossier: firstDossier,
      width: media.width,
      height: media.height,
    })
    .from(stories)
    .innerJoin(sections, eq(sections.id, stories.sectionId))
    .leftJoin(media, sql`${media.id} = (${stories.lead}->>'mediaId')::uuid`)
    // One statement for any number of them.
    .where(and(sql`${stories.id} = any(${sql.param(ids)}::uuid[])`, isNull(stories.withdrawnAt)))
  const byId = new Map(
    rows.map(({ lead, width, height, ...card }) => [
      card.id,
      { ...card, lead: shown(lead, width, height) },
    ]),
  )
  touch(
    ...ids.map(cacheTag.story),
    // Their sections' and dossiers' names: a feed has them without a masthead.
    cacheTag.navigation,
    ...rows.flatMap((row) => row.authors.map((author) => cacheTag.byline(author.id))),
  )
  return ids.flatMap((id) => byId.get(id) ?? [])
}

function shown(lead: unknown, width: number | null, height: number | null): ShownPicture | null {
  // A picture whose file is gone is left out rather than drawn broken.
  if (lead === null || width === null || height === null) return null
  return { ...pictureUse.parse(lead), width, height }
}
