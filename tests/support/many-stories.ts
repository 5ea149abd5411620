import { sql } from 'drizzle-orm'
import { db } from '@/drizzle/client'
import { countDossiers } from '@/lib/articles/mutations/story'

/** What the rows of {@link manyStories} hang on. */
export interface Archive {
  sectionId: string
  dossierId: string
  tagId: string
  authorId: string
}

/**
 * Fills the database with published stories by SQL, some ten a day: each in the section, every
 * second by the author and with the tag, every fifth in the dossier; every third has the word
 * "river" in its headline, each has a word of its own, and every fifth was corrected.
 */
export async function manyStories(count: number, to: Archive): Promise<void> {
  // A few thousand at a time: no statement may take longer than the application allows one.
  for (let from = 1; from <= count; from += batch)
    await db().transaction(async (tx) => {
      await tx.execute(sql`create temporary table made on commit drop as
        select gen_random_uuid() as id, n, now() - n * interval '2.4 hours' as at,
          'Story ' || n || case when n % 3 = 0 then ' of the river' else ' of the hills' end as headline
        from generate_series(${from}::int, least(${from + batch - 1}::int, ${count}::int)) n`)
      for (const statement of rowsOf(to)) await tx.execute(statement)
    })
  await countDossier(to.dossierId)
  for (const table of filled) await db().execute(sql.raw(`vacuum analyze ${table}`))
}

const batch = 5_000
const filled = [
  'articles',
  'stories',
  'addresses',
  'short_links',
  'story_search',
  'corrections',
  'story_counts',
  'story_authors',
  'story_tags',
  'story_dossiers',
  'list_days',
]

function countDossier(id: string) {
  return db().transaction((tx) => countDossiers(tx, [id]))
}

function rowsOf({ sectionId, dossierId, tagId, authorId }: Archive) {
  const link = (table: string, key: string, id: string, each: number) => sql`
    insert into ${sql.raw(table)} (story_id, ${sql.raw(key)}, position, first_published_at)
    select id, ${id}::uuid, 0, at from made where n % ${each}::int = 0`
  return [
    sql`insert into articles (id, state, headline, slug, section_id, first_published_at, published_at)
      select id, 'published', headline, 'story-' || n, ${sectionId}::uuid, at, at from made`,
    sql`insert into stories (id, path, kind, headline, kicker, standfirst, dateline_place,
        dateline_agency, body, words, section_id, discussion, language, related_ids,
        first_published_at, published_at, updated_at)
      select id, '/world/2020/01/01/story-' || n, case n % 50 when 0 then 'opinion' else 'news' end,
        headline, '', '', '', '', '[]', 0, ${sectionId}::uuid, 'open', 'en', '{}', at, at, at from made`,
    sql`insert into addresses (path, story_id) select '/world/2020/01/01/story-' || n, id from made`,
    sql`insert into short_links (id, code, article_id, own_for)
      select gen_random_uuid(), 'c' || n, id, id from made`,
    sql`insert into story_search (story_id, configuration, document, first_published_at)
      select id, 'paper_english', setweight(to_tsvector('paper_english', headline || ' w' || n), 'A'), at
      from made`,
    sql`insert into corrections (id, story_id, text, at, is_public)
      select gen_random_uuid(), id, 'It was Tuesday.', at, true from made where n % 5 = 0`,
    sql`insert into story_counts (story_id, views) select id, n from made`,
    link('story_authors', 'author_id', authorId, 2),
    link('story_tags', 'tag_id', tagId, 2),
    link('story_dossiers', 'dossier_id', dossierId, 5),
  ]
}
