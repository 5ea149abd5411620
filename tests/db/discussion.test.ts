import { eq, sql } from 'drizzle-orm'
import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { db, readerDb } from '@/drizzle/client'
import { changedTags, comments, discussionSettings, storyCounts } from '@/drizzle/schema/all'
import { newId } from '@/lib/base/ids'
import { forgetDeletedJob } from '@/lib/discussion/jobs'
import { mutePerson, recommendComment, reportComment } from '@/lib/discussion/mutations/answer'
import { forgetDraft, keepDraft } from '@/lib/discussion/mutations/drafts'
import { lockComment, moveComment } from '@/lib/discussion/mutations/move'
import {
  deleteComment,
  editComment,
  forgetDeleted,
  restoreComment,
} from '@/lib/discussion/mutations/own'
import { postComment } from '@/lib/discussion/mutations/post'
import { floodLimits } from '@/lib/discussion/phases/flood'
import { draftOf, ownDiscussion } from '@/lib/discussion/queries/personal'
import {
  commentThread,
  discussionCounts,
  newerThan,
  threadPage,
} from '@/lib/discussion/queries/thread'
import { beforeAnyComment } from '@/lib/discussion/threads'
import { boss } from '@/lib/jobs/boss'
import type { Actor } from '@/lib/permissions/policy'
import { content, knownReader, person, published, section } from '../support/fixtures'

const address = '192.0.2.7'
const code = (of: string) => expect.objectContaining({ code: of })
let sectionId: string
let me: Actor & { id: string }
let other: Actor & { id: string }

beforeAll(async () => {
  sectionId = await section('Talk')
  await boss().createQueue(forgetDeletedJob.name)
})
// New people for each test: what one may send in a minute is limited.
beforeEach(async () => {
  me = await knownReader()
  other = await knownReader()
})

const story = async () => (await published(content(sectionId))).id
const say = (actor: Actor, storyId: string, text: string, parentId: string | null = null) =>
  postComment(actor, { storyId, parentId, text, submitKey: newId() }, address)
const commentCount = async (storyId: string) => (await discussionCounts(storyId)).comments
const row = async (id: string) =>
  (await db().select().from(comments).where(eq(comments.id, id)))[0]!
const texts = async (storyId: string) =>
  (await threadPage(storyId, 'newest'))!.comments.map((one) => one.text)
const toldOf = (storyId: string) =>
  db()
    .select()
    .from(changedTags)
    .where(eq(changedTags.tag, `discussion:${storyId}`))
    .orderBy(changedTags.seq)
const age = (id: string, seconds: number) =>
  db()
    .update(comments)
    .set({ createdAt: sql`now() - make_interval(secs => ${seconds})` })
    .where(eq(comments.id, id))

describe('posting', () => {
  test('shows the comment to readers, counts it and tells the story’s pages', async () => {
    const id = await story()
    const { state } = await say(me, id, '  Well \u202Esaid.  ')
    expect(state).toBe('published')
    expect(await texts(id)).toEqual(['Well said.'])
    expect(await commentCount(id)).toBe(1)
    const tags = await toldOf(id)
    expect(tags.map((one) => one.isTakedown)).toEqual([false])
  })

  test('an answer to an answer stands under the same comment', async () => {
    const id = await story()
    const top = await say(me, id, 'Top')
    const first = await say(other, id, 'First answer', top.id)
    await say(me, id, 'Second answer', first.id)
    const [thread] = (await threadPage(id, 'newest'))!.comments
    expect(thread!.replies.map((one) => one.text)).toEqual(['First answer', 'Second answer'])
    expect(thread!.replyCount).toBe(2)
    expect(await commentCount(id)).toBe(3)
  })

  test('48: twenty at the same moment make one, with a key or without', async () => {
    for (const submitKey of ['one key', undefined]) {
      const writer = await knownReader()
      const id = await story()
      const input = { storyId: id, parentId: null, text: `Said once, ${submitKey}.`, submitKey }
      const posted = await Promise.all(
        Array.from({ length: 20 }, () => postComment(writer, input, address)),
      )
      expect(new Set(posted.map((one) => one.id)).size).toBe(1)
      expect(await commentCount(id)).toBe(1)
    }
  })

  test('46: whoever floods is stopped', async () => {
    const id = await story()
    const tries = await Promise.allSettled(
      Array.from({ length: 40 }, (_, at) => say(me, id, `Number ${at}`)),
    )
    const refused = tries.filter((one) => one.status === 'rejected')
    for (const one of refused) expect(one.reason).toMatchObject({ code: 'too-many' })
    expect(await commentCount(id)).toBe(floodLimits[0].comments)
  })

  test('is refused where it is closed, and waits where it is read first', async () => {
    const id = await story()
    const set = (mode: string) =>
      db()
        .insert(discussionSettings)
        .values({ id: newId(), scope: 'story', storyId: id, mode, reason: 'a trial began' })
        .onConflictDoUpdate({
          target: [
            discussionSettings.scope,
            discussionSettings.sectionId,
            discussionSettings.storyId,
          ],
          set: { mode },
        })
    await set('closed')
    await expect(say(me, id, 'Too late')).rejects.toEqual(code('forbidden'))
    await set('pre-moderated')
    const posted = await say(me, id, 'Waits')
    expect(posted.state).toBe('held')
    expect(await texts(id)).toEqual([])
    expect(await commentCount(id)).toBe(0)
    expect((await ownDiscussion(me, id)).mine.map((one) => one.text)).toEqual(['Waits'])
    expect((await ownDiscussion(other, id)).mine).toEqual([])
  })

  test('not under a story that readers cannot see, nor under somebody else’s story', async () => {
    await expect(say(me, newId(), 'Where?')).rejects.toEqual(code('not-found'))
    const [here, there] = [await story(), await story()]
    const top = await say(me, here, 'Here')
    await expect(say(me, there, 'There', top.id)).rejects.toEqual(code('not-found'))
  })
})

describe('what is one’s own', () => {
  test('may be changed for five minutes, and by nobody else', async () => {
    const id = await story()
    const { id: comment } = await say(me, id, 'Befor')
    await expect(editComment(other, { id: comment, text: 'x' })).rejects.toEqual(code('not-found'))
    await editComment(me, { id: comment, text: 'Before' })
    expect(await texts(id)).toEqual(['Before'])
    expect((await row(comment)).editedAt).not.toBeNull()
    await age(comment, 301)
    await expect(editComment(me, { id: comment, text: 'After' })).rejects.toEqual(code('forbidden'))
    expect(await texts(id)).toEqual(['Before'])
  })

  test('is deleted with an undo, and then forgotten', async () => {
    const id = await story()
    const { id: comment } = await say(me, id, 'A canary of words')
    await expect(deleteComment(other, { id: comment })).rejects.toEqual(code('not-found'))
    await deleteComment(me, { id: comment })
    expect(await texts(id)).toEqual([])
    expect(await commentCount(id)).toBe(0)
    await restoreComment(me, { id: comment })
    expect(await texts(id)).toEqual(['A canary of words'])
    expect(await commentCount(id)).toBe(1)
    await deleteComment(me, { id: comment })
    await db()
      .update(comments)
      .set({ deletedAt: sql`now() - interval '13 seconds'` })
      .where(eq(comments.id, comment))
    await expect(restoreComment(me, { id: comment })).rejects.toEqual(code('conflict'))
    await forgetDeleted({ commentId: comment })
    expect(JSON.stringify(await row(comment))).not.toContain('canary')
  })

  test('deleted, it keeps its place while answers stand under it', async () => {
    const id = await story()
    const top = await say(me, id, 'Gone soon')
    const answer = await say(other, id, 'But I answered', top.id)
    await deleteComment(me, { id: top.id })
    const [thread] = (await threadPage(id, 'newest'))!.comments
    expect(thread).toMatchObject({ state: 'deleted', text: '', author: null })
    expect(thread!.replies.map((one) => one.text)).toEqual(['But I answered'])
    await deleteComment(other, { id: answer.id })
    expect(await texts(id)).toEqual([])
  })

  test('an undone deletion does not let in what waited', async () => {
    const id = await story()
    const posted = await say(me, id, 'Held later')
    await db().transaction(async (tx) => {
      await moveComment(tx, (await lockComment(tx, posted.id))!, 'held')
    })
    await deleteComment(me, { id: posted.id })
    expect((await restoreComment(me, { id: posted.id })).state).toBe('held')
    expect(await texts(id)).toEqual([])
  })
})

describe('answering', () => {
  test('a recommendation counts once a person, never for one’s own, and can be taken back', async () => {
    const id = await story()
    const { id: comment } = await say(me, id, 'Recommend me')
    await expect(recommendComment(me, { id: comment, off: false })).rejects.toEqual(
      code('forbidden'),
    )
    await Promise.all(
      Array.from({ length: 5 }, () => recommendComment(other, { id: comment, off: false })),
    )
    expect((await row(comment)).recommendations).toBe(1)
    expect((await ownDiscussion(other, id)).recommended).toEqual([comment])
    await recommendComment(other, { id: comment, off: true })
    await recommendComment(other, { id: comment, off: true })
    expect((await row(comment)).recommendations).toBe(0)
  })

  test('a report counts once a person', async () => {
    const id = await story()
    const { id: comment } = await say(me, id, 'Report me')
    await reportComment(other, { id: comment, rule: 1, note: 'Look' })
    await reportComment(other, { id: comment, rule: 2, note: 'Again' })
    expect(await row(comment)).toMatchObject({ openReports: 1 })
  })

  test('muting is one’s own affair', async () => {
    const id = await story()
    await mutePerson(me, { personId: other.id, off: false })
    await mutePerson(me, { personId: other.id, off: false })
    expect((await ownDiscussion(me, id)).muted).toEqual([other.id])
    expect((await ownDiscussion(other, id)).muted).toEqual([])
    await mutePerson(me, { personId: other.id, off: true })
    await expect(mutePerson(me, { personId: me.id, off: false })).rejects.toEqual(code('invalid'))
  })

  test('a removal takes pages down at once, and readers cannot get at the words', async () => {
    const id = await story()
    const { id: comment } = await say(me, id, 'A canary to remove')
    await db().transaction(async (tx) => {
      await moveComment(tx, (await lockComment(tx, comment))!, 'removed', {
        ruleNumber: 3,
        standardsVersion: 1,
      })
    })
    const tags = await toldOf(id)
    expect(tags.at(-1)!.isTakedown).toBe(true)
    const [thread] = (await threadPage(id, 'newest'))!.comments
    expect(thread).toMatchObject({ state: 'removed', text: '', removedUnder: { number: 3 } })
    await expect(
      readerDb().execute(sql`select withheld_text from comments where id = ${comment}`),
    ).rejects.toThrow()
    await expect(
      db().update(comments).set({ text: 'back' }).where(eq(comments.id, comment)),
    ).rejects.toThrow()
  })
})

test('18: readers see no waiting comment, no name of whoever never wrote, and nothing under a withdrawn story', async () => {
  const id = await story()
  const { id: comment } = await say(me, id, 'Seen')
  const seen = () => readerDb().execute(sql`select id from comments where id = ${comment}`)
  expect(await seen()).toHaveLength(1)
  const silent = await person('reader')
  const names = await readerDb().execute(sql`select id from commenters where id = ${silent.id}`)
  expect(names).toHaveLength(0)
  await db().execute(sql`update stories set withdrawn_at = now() where id = ${id}`)
  expect(await seen()).toHaveLength(0)
  await db().execute(sql`update stories set withdrawn_at = null where id = ${id}`)
  await db().update(comments).set({ state: 'held' }).where(eq(comments.id, comment))
  expect(await seen()).toHaveLength(0)
})

test('a draft is kept under its secret only, for an hour', async () => {
  const storyId = await story()
  const draft = { storyId, parentId: null, text: 'Not yet', refusal: '' }
  const secret = await keepDraft(address, draft)
  expect(await draftOf(secret)).toMatchObject(draft)
  expect(await draftOf('a guess')).toBeNull()
  await forgetDraft(secret)
  expect(await draftOf(secret)).toBeNull()
})

describe('a thread of 10,000', () => {
  let id: string
  beforeAll(async () => {
    id = await story()
    const start = Date.now() - 20_000_000
    const writer = await person('reader')
    const made = Array.from({ length: 10_000 }, (_, at) => ({
      id: newId(start + at * 1_000),
      storyId: id,
      authorId: writer.id,
      text: `Number ${at}`,
      state: 'published',
      publishedAt: new Date(),
      recommendations: (at * 7919) % 101,
      submitKey: `bulk ${at}`,
    }))
    for (let at = 0; at < made.length; at += 1_000)
      await db()
        .insert(comments)
        .values(made.slice(at, at + 1_000))
    await db().insert(storyCounts).values({ storyId: id, comments: 10_000 })
    await db().execute(sql`analyze comments`)
  }, 60_000)

  test.each(['newest', 'oldest', 'recommended'] as const)(
    'walks from page to page in the order %s without a gap',
    async (order) => {
      const seen: string[] = []
      let after: string | undefined
      for (let page = 0; page < 5; page++) {
        const found = (await threadPage(id, order, after))!
        seen.push(...found.comments.map((one) => one.id))
        after = found.next!
      }
      const ranked = await db().execute<{ id: string }>(
        sql`select id from comments where story_id = ${id} order by ${sql.raw(
          {
            newest: 'id desc',
            oldest: 'id',
            recommended: 'recommendations desc, id desc',
          }[order],
        )} limit 100`,
      )
      expect(seen).toEqual(ranked.map((one) => one.id))
    },
  )

  test('a page is one range of an index, in the middle too', async () => {
    const plan = async (order: string, more = '') => {
      const lines = await readerDb().execute<{ 'QUERY PLAN': string }>(
        sql.raw(`explain (analyze, buffers) select id from comments
          where story_id = '${id}' and parent_id is null and is_listed ${more}
          order by ${order} limit 21`),
      )
      return lines.map((line) => line['QUERY PLAN']).join('\n')
    }
    for (const order of ['id desc', 'id', 'recommendations desc, id desc']) {
      const text = await plan(order)
      expect(text).toMatch(/Index (Only )?Scan.* using comments_(newest|recommended)/)
      expect(text).not.toContain('Sort')
    }
    const middle = await plan('recommendations desc, id desc', 'and recommendations < 50')
    expect(middle).toContain('comments_recommended')
    expect(middle).not.toContain('Sort')
  })

  test('nobody pages from a comment of another story', async () => {
    const elsewhere = await say(me, await story(), 'Elsewhere')
    expect(await threadPage(id, 'newest', elsewhere.id)).toBeNull()
    expect(await commentThread(id, elsewhere.id)).toBeNull()
  })

  test('what is new is counted to a hundred', async () => {
    const last = (await threadPage(id, 'oldest'))!.comments[0]!
    expect(await newerThan(id, last.id)).toBe(100)
  })

  test('what one wrote oneself is no news', async () => {
    const talked = await story()
    const first = await say(me, talked, 'First')
    await say(me, talked, 'Second')
    await say(other, talked, 'Third')
    expect(await newerThan(talked, first.id, me.id)).toBe(1)
    expect(await newerThan(talked, first.id)).toBe(2)
    expect(await newerThan(talked, beforeAnyComment, other.id)).toBe(2)
  })
})
