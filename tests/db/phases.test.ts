import { eq, sql } from 'drizzle-orm'
import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { db } from '@/drizzle/client'
import { comments, heldWords, networkKeys, sanctions } from '@/drizzle/schema/all'
import { newId } from '@/lib/base/ids'
import { forgetDeletedJob } from '@/lib/discussion/jobs'
import { deleteComment, editComment } from '@/lib/discussion/mutations/own'
import { postComment } from '@/lib/discussion/mutations/post'
import { floodLimits } from '@/lib/discussion/phases/flood'
import { boss } from '@/lib/jobs/boss'
import { discussionSettingInput } from '@/lib/moderation/input'
import { keepDiscussion } from '@/lib/moderation/mutations/settings'
import type { Actor } from '@/lib/permissions/policy'
import { content, knownReader, letIn, person, published, section } from '../support/fixtures'

// What each phase asks of the database, and that nobody gets past by being quick.

let sectionId: string
let storyId: string
let me: Actor & { id: string }
let other: Actor & { id: string }

beforeAll(async () => {
  sectionId = await section('Phases')
  storyId = (await published(content(sectionId))).id
  await boss().createQueue(forgetDeletedJob.name)
})
beforeEach(async () => {
  me = await knownReader()
  other = await knownReader()
})

let unlike = 0
/** Words that nobody said before. */
const fresh = () => `Nobody has said number ${++unlike} before, in so many words.`
const say = (actor: Actor, text: string, set: { story?: string; from?: string } = {}) =>
  postComment(
    actor,
    { storyId: set.story ?? storyId, parentId: null, text, submitKey: newId() },
    // A network of one's own, where the test is not about networks.
    set.from ?? newId(),
  )
const row = async (id: string) =>
  (await db().select().from(comments).where(eq(comments.id, id)))[0]!
const phaseOf = async (posted: Promise<{ id: string }>) => (await row((await posted).id)).phase
const set = (id: string, values: Partial<typeof comments.$inferInsert>) =>
  db().update(comments).set(values).where(eq(comments.id, id))
const tooMany = expect.objectContaining({ code: 'too-many' })

describe('first comment', () => {
  test('waits, and so does the next until one was let in', async () => {
    const new_ = await person('reader')
    const first = await say(new_, fresh())
    expect(first).toMatchObject({ state: 'held', say: expect.stringContaining('first comment') })
    expect(await phaseOf(say(new_, fresh()))).toBe('first-comment')
    await set(first.id, { state: 'published', publishedAt: new Date() })
    expect((await say(new_, fresh())).state).toBe('published')
  })

  test('one that was let in and removed since lets nothing in', async () => {
    const new_ = await person('reader')
    const first = await say(new_, fresh())
    await set(first.id, { state: 'removed', text: '', publishedAt: new Date() })
    expect(await phaseOf(say(new_, fresh()))).toBe('first-comment')
  })

  test('other words in place of the first ones are read again', async () => {
    const new_ = await person('reader')
    const first = await say(new_, fresh())
    await set(first.id, { state: 'published', publishedAt: new Date(), phase: '' })
    expect((await editComment(new_, { id: first.id, text: fresh() })).state).toBe('held')
  })

  test('the newsroom’s people are known', async () => {
    expect((await say(await person('writer'), fresh())).state).toBe('published')
  })
})

describe('46: flood', () => {
  const [minute, hour] = floodLimits

  test('the next comment of a minute is refused, wherever it is sent to, and nothing is kept', async () => {
    const elsewhere = (await published(content(sectionId))).id
    for (let at = 0; at < minute.comments; at++)
      await say(me, fresh(), { story: at % 2 ? storyId : elsewhere })
    const refused = fresh()
    await expect(say(me, refused)).rejects.toEqual(tooMany)
    expect(await db().select().from(comments).where(eq(comments.text, refused))).toEqual([])
    expect((await say(other, fresh())).state).toBe('published')
  })

  test('a minute later there is room, and after an hour’s many there is none', async () => {
    for (let at = 0; at < minute.comments; at++) await say(me, fresh())
    const age = (seconds: number) =>
      db()
        .update(comments)
        .set({ createdAt: sql`now() - make_interval(secs => ${seconds})` })
        .where(sql`author_id = ${me.id} and created_at > now() - interval '1 day'`)
    await age(61)
    const { id } = await say(me, fresh())
    const one = await row(id)
    await db()
      .insert(comments)
      .values(
        Array.from({ length: hour.comments - minute.comments - 1 }, () => {
          const id = newId()
          return { ...one, id, submitKey: id, textHash: id, isListed: undefined }
        }),
      )
    await age(120)
    await expect(say(me, fresh())).rejects.toEqual(tooMany)
    await age(3_601)
    expect((await say(me, fresh())).state).toBe('published')
  })

  test('deleting makes no room', async () => {
    for (let at = 0; at < minute.comments; at++)
      await deleteComment(me, { id: (await say(me, fresh())).id })
    await expect(say(me, fresh())).rejects.toEqual(tooMany)
  })

  test('twenty different ones at the same moment are counted one after the other', async () => {
    const sent = await Promise.allSettled(Array.from({ length: 20 }, () => say(me, fresh())))
    expect(sent.filter((one) => one.status === 'fulfilled')).toHaveLength(minute.comments)
  })
})

describe('reply limit', () => {
  let parentId: string
  const answer = (actor: Actor, to = parentId) =>
    postComment(
      actor,
      { storyId: limited, parentId: to, text: fresh(), submitKey: newId() },
      newId(),
    )
  let limited: string
  const full = expect.objectContaining({
    code: 'forbidden',
    message: expect.stringMatching(/takes 2 replies here, and this one has as many/),
  })
  beforeEach(async () => {
    limited = (await published(content(sectionId))).id
    const setting = { scope: 'story', of: limited, version: 0, mode: 'open', mostReplies: '2' }
    await keepDiscussion(await person('moderator'), discussionSettingInput.parse(setting))
    parentId = (await say(me, fresh(), { story: limited })).id
  })

  test('a comment takes so many replies, those to its replies counted, and other comments go on', async () => {
    const first = await answer(other)
    const second = await answer(me, first.id)
    await expect(answer(other)).rejects.toEqual(full)
    await expect(answer(await person('writer'), second.id)).rejects.toEqual(full)
    expect((await editComment(me, { id: second.id, text: fresh() })).state).toBe('published')
    const beside = await say(other, fresh(), { story: limited })
    expect((await answer(me, beside.id)).state).toBe('published')
  })

  test('one that waits takes no place, and one that is gone gives its place back', async () => {
    expect((await answer(await person('reader'))).state).toBe('held')
    const first = await answer(other)
    await answer(me)
    await expect(answer(other)).rejects.toEqual(full)
    await deleteComment(other, { id: first.id })
    expect((await answer(other)).state).toBe('published')
  })

  test('twenty replies at the same moment find the room of two', async () => {
    const crowd = await Promise.all(Array.from({ length: 20 }, () => knownReader()))
    const sent = await Promise.allSettled(crowd.map((one) => answer(one)))
    expect(sent.filter((one) => one.status === 'fulfilled')).toHaveLength(2)
    expect((await row(parentId)).replies).toBe(2)
  })
})

describe('46: repeats', () => {
  test('nobody says the same twice in a day, under another story either', async () => {
    const words = fresh()
    const first = await say(me, words)
    const elsewhere = (await published(content(sectionId))).id
    await expect(say(me, words.toUpperCase().replaceAll(' ', '  '))).rejects.toEqual(tooMany)
    await expect(say(me, words, { story: elsewhere })).rejects.toEqual(tooMany)
    await set(first.id, { createdAt: new Date(Date.now() - 25 * 3_600_000) })
    expect((await say(me, words)).state).toBe('published')
  })

  test('what was deleted may be said again, and a comment is no repeat of itself', async () => {
    const words = fresh()
    const first = await say(me, words)
    expect((await editComment(me, { id: first.id, text: `${words}!` })).state).toBe('published')
    await deleteComment(me, { id: first.id })
    expect((await say(me, words)).state).toBe('published')
  })

  test('a change into what one said already is refused', async () => {
    const words = fresh()
    await say(me, words)
    const { id } = await say(me, fresh())
    await expect(editComment(me, { id, text: words })).rejects.toEqual(tooMany)
  })

  test('many words that somebody else said wait; a few do not', async () => {
    const words = fresh()
    await say(me, words)
    expect(await phaseOf(say(other, words))).toBe('repeats')
    await say(me, 'Well said.')
    expect((await say(other, 'Well said.')).state).toBe('published')
  })

  test('ten accounts that say the same at the same moment let one through', async () => {
    const crowd = await Promise.all(Array.from({ length: 10 }, () => knownReader()))
    const words = fresh()
    const sent = await Promise.all(crowd.map((one) => say(one, words)))
    expect(sent.filter((one) => one.state === 'published')).toHaveLength(1)
  })
})

describe('46: network', () => {
  test('two accounts of one network with the same few words: the second waits', async () => {
    const from = newId()
    await say(me, 'So true.', { from })
    const second = await say(other, 'So true!', { from })
    expect(await phaseOf(Promise.resolve(second))).toBe('network')
    const third = await knownReader()
    expect((await say(third, 'So true!')).state).toBe('published')
    expect((await say(third, 'Other words.', { from })).state).toBe('published')
  })

  test('50: no address is kept, and a hash tells nothing once its day’s key is gone', async () => {
    const from = '203.0.113.77'
    const { id } = await say(me, fresh(), { from })
    const { networkHash } = await row(id)
    expect(networkHash).toMatch(/^[\w-]{43}$/)
    const kept = await db().execute<{ row: string }>(
      sql`select to_jsonb(comments)::text as row from comments where id = ${id}`,
    )
    expect(kept[0]!.row).not.toContain(from)
    const old = new Date(Date.now() - 3 * 86_400_000).toISOString().slice(0, 10)
    await db().insert(networkKeys).values({ day: old, key: 'old' }).onConflictDoNothing()
    const { networkHash: hashOf } = await import('@/lib/discussion/mutations/network')
    const tomorrow = new Date(Date.now() + 86_400_000)
    await db().transaction(async (tx) => {
      expect(await hashOf(tx, from, tomorrow)).not.toBe(networkHash)
    })
    const days = (await db().select().from(networkKeys)).map((one) => one.day)
    expect(days).not.toContain(old)
  })
})

describe('46: held words', () => {
  beforeAll(async () => {
    const list = [
      { word: 'zaubertrank', language: '', outcome: 'hold' },
      { word: 'snakeoil*', language: 'en', outcome: 'refuse' },
      { word: 'schlangenöl', language: 'de', outcome: 'hold' },
    ]
    await db()
      .insert(heldWords)
      .values(list.map((one) => ({ ...one, id: newId() })))
  })

  test('hold or refuse as the list says', async () => {
    expect(await phaseOf(say(me, `${fresh()} Zaubertrank!`))).toBe('held-words')
    await expect(say(me, `${fresh()} Snakeoils`)).rejects.toMatchObject({
      code: 'invalid',
      message: expect.stringContaining('“snakeoil*”'),
    })
  })

  test('a language’s list holds for stories in it, its regions too', async () => {
    const words = () => `${fresh()} schlangenol`
    expect((await say(me, words())).state).toBe('published')
    const story = (await published(content(sectionId, { language: 'de-AT' }))).id
    expect(await phaseOf(say(me, words(), { story }))).toBe('held-words')
  })

  test('a change is read as well', async () => {
    const { id } = await say(me, fresh())
    expect((await editComment(me, { id, text: `${fresh()} zaubertrank` })).state).toBe('held')
  })
})

describe('links and people', () => {
  test('46: three addresses wait', async () => {
    const three = 'https://a.example https://b.example www.c.example'
    expect(await phaseOf(say(me, `${fresh()} ${three}`))).toBe('links')
    expect((await say(me, `${fresh()} https://a.example`)).state).toBe('published')
  })

  test('a person whom a moderator wants to read first waits, until that ends', async () => {
    const id = newId()
    await db().insert(sanctions).values({ id, personId: me.id, kind: 'pre-moderation' })
    expect(await phaseOf(say(me, fresh()))).toBe('pre-moderated-person')
    await db().update(sanctions).set({ liftedAt: new Date() }).where(eq(sanctions.id, id))
    expect((await say(me, fresh())).state).toBe('published')
  })
})

test('what phases ask is answered from an index, however long the list of comments', async () => {
  const asked = [
    `author_id = '${me.id}' and published_at is not null and state <> 'removed' limit 1`,
    `author_id = '${me.id}' and created_at > now() - interval '1 minute'`,
    `text_hash = 'x' and author_id <> '${me.id}' and created_at > now() - interval '1 day'`,
    `text_hash = 'x' and network_hash = 'y' and created_at > now() - interval '1 day'`,
  ]
  await letIn(me.id)
  await db().execute(sql`
    insert into comments (id, story_id, author_id, text, state, submit_key, text_hash, network_hash)
    select gen_random_uuid(), ${storyId}, ${other.id}, 'x', 'held', at::text, md5(at::text), at::text
    from generate_series(1, 20000) as at`)
  await db().execute(sql`analyze comments`)
  for (const where of asked) {
    const lines = await db().execute<{ 'QUERY PLAN': string }>(
      sql.raw(`explain select id from comments where id <> '${newId()}' and ${where}`),
    )
    expect(lines.map((line) => line['QUERY PLAN']).join('\n'), where).not.toContain('Seq Scan')
  }
})
