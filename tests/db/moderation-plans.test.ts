import { sql } from 'drizzle-orm'
import { beforeAll, expect, test } from 'vitest'
import { db } from '@/drizzle/client'
import { openAppeals } from '@/lib/moderation/queries/appeals'
import { personOnRecord } from '@/lib/moderation/queries/person'
import {
  lastChecked,
  queueCounts,
  queuePage,
  queuePageSize,
  waitingCount,
} from '@/lib/moderation/queries/queue'
import { queueFilter } from '@/lib/moderation/queue'
import type { Actor } from '@/lib/permissions/policy'
import { content, person, published, section } from '../support/fixtures'
import { explained, type Work } from '../support/plans'

// The desk over a thread of 10,000 comments, 2,000 that wait and 1,000 that are reported.

const grow = /^(comments|reports|decisions|appeals|stories)$/
let actor: Actor
let author: string

beforeAll(async () => {
  actor = await person('moderator')
  const { id: storyId } = await published(content(await section('Crowded')))
  const ids = await db().execute<{ id: string }>(sql`
    insert into people (id, name, email, role)
    select gen_random_uuid(), 'Reader ' || n, 'reader' || n || '@example.org', 'reader'
    from generate_series(1, 400) n returning id`)
  author = ids[7]!.id
  // Ids in the order of time, as newId makes them.
  await db().execute(sql`
    with people_numbered as (
      select id, row_number() over () as turn from people where role = 'reader')
    insert into comments (id, story_id, author_id, text, state, phase, submit_key, created_at,
      published_at, open_reports, reported_at, text_hash, rule_number, standards_version)
    select (lpad(to_hex(1700000000000 + n), 12, '0') || '7' || lpad(to_hex(n), 19, '0'))::uuid,
      ${storyId}, p.id, case when n <= 10000 and n % 17 = 0 then '' else 'Said ' || n end,
      case when n > 10000 then 'held' when n % 17 = 0 then 'removed' else 'published' end,
      case when n > 10000 then 'pre-moderated' else '' end, n::text,
      now() - (12000 - n) * interval '1 minute',
      case when n > 10000 then null else now() - (12000 - n) * interval '1 minute' end,
      case when n <= 10000 and n % 10 = 1 then 1 else 0 end,
      case when n <= 10000 and n % 10 = 1 then now() - (12000 - n) * interval '1 second' end,
      n::text, case when n <= 10000 and n % 17 = 0 then 1 end,
      case when n <= 10000 and n % 17 = 0 then 1 end
    from generate_series(1, 12000) n join people_numbered p on p.turn = n % 400 + 1`)
  await db().execute(sql`
    insert into decisions (id, comment_id, story_id, kind, by_id, at, state_before, comment_version)
    select gen_random_uuid(), id, story_id, 'remove', ${actor.id}, created_at, 'published', 1
    from comments where state = 'removed'`)
  await db().execute(sql`
    insert into reports (id, comment_id, person_id, rule_number)
    select gen_random_uuid(), id, null, 7 from comments where open_reports > 0`)
  for (const table of ['comments', 'decisions', 'reports', 'people'])
    await db().execute(sql`vacuum analyze ${sql.identifier(table)}`)
}, 60_000)

const page = (asked: object) => queuePage(actor, queueFilter.parse(asked))
const deep = async (tab: string) => {
  let after: string | undefined
  for (let pages = 0; pages < 20; pages++) after = (await page({ tab, after })).next ?? undefined
  return after!
}

// What a page shows, and for its writers' histories all that these 25 wrote: 30 comments each here.
const whole = 1_200
const work: [string, () => Promise<unknown>, number, number][] = [
  ['the held', () => page({ tab: 'held' }), whole, whole],
  ['the reported', () => page({ tab: 'reported' }), whole, whole],
  ['all', () => page({ tab: 'all' }), whole, whole],
  ['one person’s', () => page({ by: author }), 200, 200],
  ['a person on record', () => personOnRecord(actor, author), 200, 200],
  ['the last decision', () => lastChecked(actor), 5, 5],
  ['appeals that wait', () => openAppeals(actor), 5, 5],
]

test.each(work)('%s: no table is read whole, no more is sorted than is shown', async (...row) => {
  const [, run, read, sorted] = row
  const done = await explained(run, db())
  expect(done.scanned.filter((table) => grow.test(table))).toEqual([])
  expect(done.read).toBeLessThanOrEqual(read)
  expect(done.sorted).toBeLessThanOrEqual(sorted)
})

test.each(['held', 'reported', 'all'])(
  'page 21 of %s reads no more than the first',
  async (tab) => {
    const after = await deep(tab)
    const done = await explained(() => page({ tab, after }), db())
    expect(done.scanned.filter((table) => grow.test(table))).toEqual([])
    expect(done.read).toBeLessThanOrEqual(whole)
    expect((await page({ tab, after })).items.length).toBe(queuePageSize)
  },
)

test('counts read the index of what waits, and at most 10,000 of all', async () => {
  const waiting = await explained(() => waitingCount(actor), db())
  expect(waiting.scanned).toEqual([])
  expect(waiting.read).toBeLessThanOrEqual(2_100)
  const counts = await explained(() => queueCounts(actor), db())
  expect(counts.read).toBeLessThanOrEqual(10_000)
  expect(await queueCounts(actor)).toEqual({ held: 2_000, reported: 941, all: 10_000 })
})

test('without its index the queue reads more: the test can tell', async () => {
  await db().execute(sql`drop index comments_held`)
  const done: Work = await explained(() => page({ tab: 'held' }), db())
  expect(done.read).toBeGreaterThan(5_000)
})
