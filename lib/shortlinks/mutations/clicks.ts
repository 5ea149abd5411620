import 'server-only'
import { sql } from 'drizzle-orm'
import { db } from '@/drizzle/client'
import type { Counted } from '@/lib/base/tally'
import type { Click } from '../clicks'

/** Hosts that a day of one link tells apart; what comes beyond is counted as 'other'. */
const mostSources = 100

/** Counts uses of short URLs on today's rows, and people's by where they came from. */
export async function recordClicks(batch: Counted<Click>[]): Promise<void> {
  const given = JSON.stringify(
    batch.map(({ what: { linkId, visitor, source }, count }) => ({
      link_id: linkId,
      visitor,
      referrer: source?.referrer || 'direct',
      device: source?.device,
      clicks: count,
    })),
  )
  await db().execute(sql`
    with given as (
      select v.* from jsonb_to_recordset(${given}::jsonb)
        as v(link_id uuid, visitor text, referrer text, device text, clicks int)
      join short_links on short_links.id = v.link_id
    ), sources as (
      insert into short_link_sources as s (link_id, day, kind, value, clicks)
      select link_id, (now() at time zone 'UTC')::date, kind, value, sum(clicks)::int from (
        select link_id, 'device' as kind, device as value, clicks from given where device is not null
        union all
        select link_id, 'referrer', case
          when exists (select from short_link_sources k where k.link_id = given.link_id
            and k.day = (now() at time zone 'UTC')::date and k.kind = 'referrer' and k.value = referrer) then referrer
          when (select count(*) from short_link_sources k where k.link_id = given.link_id
            and k.day = (now() at time zone 'UTC')::date and k.kind = 'referrer') < ${mostSources} then referrer
          else 'other' end, clicks
        from given where device is not null
      ) each_of group by 1, 2, 3, 4 order by 1, 3, 4
      on conflict (link_id, day, kind, value) do update set clicks = s.clicks + excluded.clicks
    )
    insert into short_link_clicks as c (link_id, day, visitor, clicks)
    select link_id, (now() at time zone 'UTC')::date, visitor, sum(clicks)::int from given
    group by 1, 2, 3 order by 1, 3
    on conflict (link_id, day, visitor) do update set clicks = c.clicks + excluded.clicks`)
}
