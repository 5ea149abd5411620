import { eq, sql } from 'drizzle-orm'
import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { db } from '@/drizzle/client'
import { appeals, changedTags, decisions } from '@/drizzle/schema/all'
import { newId } from '@/lib/base/ids'
import { appealInput } from '@/lib/discussion/appeal'
import { appealRemoval } from '@/lib/discussion/mutations/appeal'
import { lockComment, moveComment } from '@/lib/discussion/mutations/move'
import { postComment } from '@/lib/discussion/mutations/post'
import { removedComments } from '@/lib/discussion/queries/removed'
import { appealsForDesk } from '@/lib/moderation/queries/appeals'
import type { Actor } from '@/lib/permissions/policy'
import { publishStandards } from '@/lib/standards/mutations'
import { currentStandards } from '@/lib/standards/queries'
import { content, knownReader, person, published, section } from '../support/fixtures'

const code = (of: string) => expect.objectContaining({ code: of })
let storyId: string
let me: Actor & { id: string }
beforeAll(async () => {
  storyId = (await published(content(await section('Appeals')))).id
})
beforeEach(async () => {
  me = await knownReader()
})

let unlike = 0
async function say(): Promise<string> {
  const input = { storyId, parentId: null, text: `To be removed, ${++unlike}.`, submitKey: newId() }
  return (await postComment(me, input, newId())).id
}

/** A comment of mine that was removed, as the desk does it. */
async function removed(ruleNumber = 2): Promise<{ id: string; decision: string }> {
  const id = await say()
  const decision = newId()
  await remove(id, decision, ruleNumber)
  return { id, decision }
}

async function remove(id: string, decision: string, ruleNumber: number) {
  const cited = { ruleNumber, standardsVersion: 1 }
  await db().transaction(async (tx) => {
    const comment = (await lockComment(tx, id))!
    const { version } = await moveComment(tx, comment, 'removed', cited)
    await tx.insert(decisions).values({
      id: decision,
      commentId: id,
      storyId,
      kind: 'remove',
      ...cited,
      stateBefore: comment.state,
      commentVersion: version,
    })
  })
}

describe('an appeal', () => {
  test('is kept with the decision that it is about, and pages are told', async () => {
    const { id, decision } = await removed()
    await appealRemoval(me, { id, text: 'It was a quotation.' })
    const [row] = await db().select().from(appeals).where(eq(appeals.commentId, id))
    expect(row).toMatchObject({
      decisionId: decision,
      storyId,
      personId: me.id,
      outcome: 'open',
      text: 'It was a quotation.',
    })
    const told = await db()
      .select()
      .from(changedTags)
      .where(eq(changedTags.tag, `discussion:${storyId}`))
      .orderBy(changedTags.seq)
    expect(told.at(-1)!.isTakedown).toBe(false)
  })

  test('is reached at the desk, however many wait before it', async () => {
    const { decision } = await removed()
    await db().execute(sql`
      with many as (
        insert into comments (id, story_id, author_id, text, state, submit_key)
        select gen_random_uuid(), ${storyId}, ${me.id}, '', 'removed', 'many ' || n
        from generate_series(1, 210) n returning id)
      insert into appeals (id, comment_id, story_id, decision_id, person_id, text)
      select gen_random_uuid(), id, ${storyId}, ${decision}, ${me.id}, 'One of many.' from many`)
    const moderator = await person('moderator')
    const listed: string[] = []
    for (let page = 1, more = true; more; page++) {
      const { open, hasMore } = await appealsForDesk(moderator, page)
      listed.push(...open.map((one) => one.appeal.id))
      more = hasMore
    }
    expect(listed).toHaveLength(await db().$count(appeals, eq(appeals.outcome, 'open')))
    expect(new Set(listed).size).toBe(listed.length)
    await db().execute(sql`delete from comments where submit_key like 'many %'`)
  })

  test('is made once, by five at once too, and not again after a second removal', async () => {
    const { id, decision } = await removed()
    const asked = await Promise.allSettled(
      Array.from({ length: 5 }, (_, at) => appealRemoval(me, { id, text: `Please, ${at}.` })),
    )
    expect(asked.filter((one) => one.status === 'fulfilled')).toHaveLength(1)
    expect(asked.find((one) => one.status === 'rejected')!.reason).toEqual(code('conflict'))
    await db().transaction(async (tx) => {
      await moveComment(tx, (await lockComment(tx, id))!, 'published')
      await tx.update(decisions).set({ undoneAt: new Date() }).where(eq(decisions.id, decision))
    })
    await remove(id, newId(), 3)
    await expect(appealRemoval(me, { id, text: 'Again.' })).rejects.toEqual(code('conflict'))
    expect((await removedComments(me))[0]!.mayAppeal).toBe(false)
  })

  test('sent again by a line that broke is the same one, until it is answered', async () => {
    const { id } = await removed()
    const text = 'It was a quotation.'
    await Promise.all(Array.from({ length: 5 }, () => appealRemoval(me, { id, text })))
    const ofIt = eq(appeals.commentId, id)
    expect(await db().$count(appeals, ofIt)).toBe(1)
    await expect(appealRemoval(me, { id, text: 'And more.' })).rejects.toEqual(code('conflict'))
    await db().update(appeals).set({ outcome: 'upheld' }).where(ofIt)
    await expect(appealRemoval(me, { id, text })).rejects.toEqual(code('conflict'))
  })

  test('16: only against the removal of one’s own comment', async () => {
    const { id } = await removed()
    const other = await knownReader()
    await expect(appealRemoval(other, { id, text: 'Mine?' })).rejects.toEqual(code('not-found'))
    await expect(appealRemoval(me, { id: newId(), text: 'x' })).rejects.toEqual(code('not-found'))
    await expect(appealRemoval(me, { id: await say(), text: 'x' })).rejects.toEqual(
      code('conflict'),
    )
    expect(await db().select().from(appeals).where(eq(appeals.commentId, id))).toEqual([])
  })

  test('says something, in a thousand characters, tamed', () => {
    const parse = (text: string) => appealInput.safeParse({ id: newId(), text })
    expect(parse(' \u202E ').success).toBe(false)
    expect(parse('a'.repeat(1_001)).success).toBe(false)
    expect(parse('a\u202Eb').data!.text).toBe('ab')
  })
})

describe('what one is told of a removal', () => {
  test('is the rule as it was in its version, the words, when, and that one may object', async () => {
    const before = await currentStandards()
    const { id } = await removed(2)
    const rules = before.rules.map((rule) => ({ ...rule, name: `New ${rule.number}` }))
    await publishStandards(await person('publisher'), {
      version: before.version,
      change: 'New names.',
      intro: before.intro,
      rules,
    })
    const [own] = await removedComments(me)
    expect(own).toMatchObject({
      id,
      text: expect.stringContaining('To be removed'),
      rule: { ...before.rules[1], version: before.version },
      removedAt: expect.any(Date),
      appeal: null,
      mayAppeal: true,
    })
    expect(await removedComments(await knownReader())).toEqual([])
  })

  test('goes on to what came of the appeal, also when the comment is back', async () => {
    const { id, decision } = await removed()
    await appealRemoval(me, { id, text: 'Look again.' })
    expect((await removedComments(me))[0]).toMatchObject({
      mayAppeal: false,
      appeal: { text: 'Look again.', outcome: 'open' },
    })
    await db().transaction(async (tx) => {
      await moveComment(tx, (await lockComment(tx, id))!, 'published', {
        ruleNumber: null,
        standardsVersion: null,
      })
      await tx.update(decisions).set({ undoneAt: new Date() }).where(eq(decisions.id, decision))
      await tx
        .update(appeals)
        .set({ outcome: 'overturned', answer: 'You are right.', decidedAt: new Date() })
        .where(eq(appeals.commentId, id))
    })
    expect((await removedComments(me))[0]).toMatchObject({
      rule: { number: 2 },
      appeal: { outcome: 'overturned', answer: 'You are right.' },
    })
  })

  test('is the removal that holds, where the comment was back and is removed again', async () => {
    const { id } = await removed(2)
    await appealRemoval(me, { id, text: 'Look again.' })
    await db().transaction(async (tx) => {
      await moveComment(tx, (await lockComment(tx, id))!, 'published')
      await tx.update(appeals).set({ outcome: 'overturned' }).where(eq(appeals.commentId, id))
    })
    expect((await removedComments(me))[0]).toMatchObject({ isRemoved: false, rule: { number: 2 } })
    await remove(id, newId(), 3)
    expect((await removedComments(me))[0]).toMatchObject({
      isRemoved: true,
      rule: { number: 3 },
      appeal: { outcome: 'overturned' },
      mayAppeal: false,
    })
  })

  test('an undone removal is none', async () => {
    const { id, decision } = await removed()
    await db().transaction(async (tx) => {
      await moveComment(tx, (await lockComment(tx, id))!, 'published')
      await tx.update(decisions).set({ undoneAt: new Date() }).where(eq(decisions.id, decision))
    })
    expect(await removedComments(me)).toEqual([])
  })
})
