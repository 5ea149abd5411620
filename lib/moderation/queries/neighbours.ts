import 'server-only'
import { sql } from 'drizzle-orm'
import { db } from '@/drizzle/client'
import type { Neighbour } from '../queue'

interface Row extends Record<string, unknown> {
  of: string
  id: string
  place: Neighbour['place']
  name: string | null
  text: string
}

/**
 * What stands about each comment in its thread, by an index range each: of an answer the comment
 * that it answers and the answers before and after it, of another the first two answers to it.
 */
export async function neighbours(ids: string[]): Promise<Row[]> {
  if (ids.length === 0) return []
  return db().execute<Row>(sql`
    select one.id as of, about.id, about.place, people.name, about.text
    from unnest(${sql.param(ids)}::uuid[]) as asked(id)
    join comments one on one.id = asked.id
    cross join lateral (
      (select id, author_id, text, 'answers' as place, 0 as at from comments
        where id = one.parent_id)
      union all
      (select id, author_id, text, 'before', 1 from comments
        where parent_id = one.parent_id and id < one.id and state = 'published'
        order by id desc limit 1)
      union all
      (select id, author_id, text, 'after', 2 from comments
        where parent_id = one.parent_id and id > one.id and state = 'published'
        order by id limit 1)
      union all
      (select id, author_id, text, 'after', 3 from comments
        where one.parent_id is null and parent_id = one.id and state = 'published'
        order by id limit 2)
    ) as about
    left join people on people.id = about.author_id
    order by one.id, about.at, about.id`)
}
