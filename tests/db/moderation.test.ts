import { and, eq, isNull, sql } from 'drizzle-orm'
import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { db, readerDb, sqlClient } from '@/drizzle/client'
import {
  appeals,
  auditEvents,
  changedTags,
  comments,
  decisions,
  reports,
  stories,
} from '@/drizzle/schema/all'
import { storyByPath } from '@/lib/articles/queries/story'
import { newId } from '@/lib/base/ids'
import { forgetDeletedJob } from '@/lib/discussion/jobs'
import { reportComment } from '@/lib/discussion/mutations/answer'
import { deleteComment, editComment } from '@/lib/discussion/mutations/own'
import { postComment } from '@/lib/discussion/mutations/post'
import { ownSanctions } from '@/lib/discussion/queries/sanctions'
import { discussedStory, termsOnPage } from '@/lib/discussion/queries/terms'
import { pickedComments, threadPage } from '@/lib/discussion/queries/thread'
import { boss } from '@/lib/jobs/boss'
import type { ModeratorVerb } from '@/lib/moderation/decision'
import { discussionSettingInput, sanctionInput } from '@/lib/moderation/input'
import { answerAppeal } from '@/lib/moderation/mutations/appeal'
import { decideComment } from '@/lib/moderation/mutations/decide'
import { addNote } from '@/lib/moderation/mutations/note'
import { liftSanction, sanctionPerson } from '@/lib/moderation/mutations/sanction'
import { keepDiscussion } from '@/lib/moderation/mutations/settings'
import { undoDecision } from '@/lib/moderation/mutations/undo'
import { personOnRecord, sanctionsInForce } from '@/lib/moderation/queries/person'
import { queueCounts, queuePage } from '@/lib/moderation/queries/queue'
import { discussionSettingsForDesk } from '@/lib/moderation/queries/settings'
import { queueFilter } from '@/lib/moderation/queue'
import type { Actor } from '@/lib/permissions/policy'
import { countedComments, writtenComment } from '../support/comments'
import { content, person, published, section } from '../support/fixtures'

const code = (of: string) => expect.objectContaining({ code: of })
const saying = (of: string, words: RegExp) =>
  expect.objectContaining({ code: of, message: expect.stringMatching(words) })

let sectionId: string
let storyId: string
let first: Actor & { id: string }
let second: Actor & { id: string }
let reader: Actor & { id: string }

beforeAll(async () => {
  sectionId = await section('Moderated')
  storyId = (await published(content(sectionId))).id
  await boss().createQueue(forgetDeletedJob.name)
  first = { ...(await person('moderator')), name: 'First Moderator' }
  second = await person('editor')
  await sqlClient()`update people set name = 'First Moderator' where id = ${first.id}`
})
beforeEach(async () => {
  reader = await person('reader')
})

const row = async (id: string) =>
  (await db().select().from(comments).where(eq(comments.id, id)))[0]!
/** Posted by its writer, past the phases. */
const say = (words: string) =>
  postComment(reader, { storyId, parentId: null, text: words, submitKey: newId() }, '192.0.2.7')

/** A comment in a state, by the reader: its id and version. */
async function comment(
  state: 'published' | 'held' = 'published',
  text?: string,
  set: { parentId?: string; as?: Actor & { id: string }; at?: Date } = {},
) {
  const { parentId, as = reader, at } = set
  const id = await writtenComment({
    storyId,
    authorId: as.id,
    state,
    ...(text ? { text } : {}),
    ...(parentId ? { parentId } : {}),
    ...(at ? { at } : {}),
  })
  return { id, version: 1 }
}

const decide = (
  of: { id: string; version: number },
  verb: ModeratorVerb,
  set: { rule?: number | null; standards?: number; as?: Actor } = {},
) =>
  decideComment(set.as ?? first, {
    ...of,
    verb,
    rule: set.rule ?? (verb === 'remove' ? 1 : null),
    standards: set.standards,
  })
const seen = async () =>
  (await threadPage(storyId, 'newest'))!.comments.map((one) => [one.id, one.state, one.text])
const report = async (id: string) =>
  reportComment(await person('reader'), { id, rule: 7, note: 'An advertisement' })

describe('a decision', () => {
  test('lets a held comment in, and readers see it and its count', async () => {
    const held = await comment('held', 'Waited for')
    const count = await countedComments(storyId)
    const { version, state } = await decide(held, 'approve')
    expect(state).toBe('published')
    expect(await row(held.id)).toMatchObject({ state: 'published', version })
    expect(await countedComments(storyId)).toBe(count + 1)
    expect(await seen()).toContainEqual([held.id, 'published', 'Waited for'])
  })

  test('removes under a rule of the standards in force, takes the words from readers, and the pages down', async () => {
    const takedowns = () =>
      db().$count(
        changedTags,
        and(eq(changedTags.tag, `discussion:${storyId}`), changedTags.isTakedown),
      )
    const one = await comment('published', 'Buy this now')
    const before = await takedowns()
    await decide(one, 'remove', { rule: 7, standards: 1 })
    expect(await row(one.id)).toMatchObject({
      state: 'removed',
      text: '',
      withheldText: 'Buy this now',
      ruleNumber: 7,
      standardsVersion: 1,
    })
    const shown = (await threadPage(storyId, 'newest'))!.comments.find((c) => c.id === one.id)!
    expect(shown.removedUnder).toMatchObject({ number: 7, version: 1 })
    expect(await takedowns()).toBe(before + 1)
  })

  test.each([
    ['no rule', { rule: null, standards: 1 }, 'invalid'],
    ['a rule that is not there', { rule: 40, standards: 1 }, 'invalid'],
    ['a version that is not in force', { rule: 1, standards: 9 }, 'conflict'],
  ])('is no removal with %s', async (_name, set, refusal) => {
    const one = await comment()
    await expect(decideComment(first, { ...one, verb: 'remove', ...set })).rejects.toEqual(
      code(refusal),
    )
    expect(await row(one.id)).toMatchObject({ state: 'published', version: one.version })
  })

  test('holds a published comment, picks and takes the pick back', async () => {
    const one = await comment()
    const picked = await decide(one, 'pick')
    expect((await pickedComments(storyId)).map((c) => c.id)).toContain(one.id)
    const again = await decide({ ...one, version: picked.version }, 'pick')
    expect(again.kind).toBe('unpick')
    expect((await pickedComments(storyId)).map((c) => c.id)).not.toContain(one.id)
    await decide({ ...one, version: again.version }, 'hold')
    expect((await row(one.id)).state).toBe('held')
    expect((await seen()).map(([id]) => id)).not.toContain(one.id)
  })

  test('publishes a removed comment again, with its words', async () => {
    const one = await comment('published', 'Gone and back')
    const removed = await decide(one, 'remove')
    const reopened = await decide({ ...one, version: removed.version }, 'approve')
    expect(reopened.kind).toBe('reopen')
    expect(await row(one.id)).toMatchObject({
      state: 'published',
      text: 'Gone and back',
      ruleNumber: null,
    })
  })

  test('answers the reports, and says how long somebody waited', async () => {
    const one = await comment()
    await report(one.id)
    await report(one.id)
    await db()
      .update(comments)
      .set({ reportedAt: sql`now() - interval '90 seconds'` })
      .where(eq(comments.id, one.id))
    const { decisionId, kind } = await decide(one, 'approve')
    expect(kind).toBe('keep')
    expect(await row(one.id)).toMatchObject({
      openReports: 0,
      reportedAt: null,
      state: 'published',
    })
    const [decision] = await db().select().from(decisions).where(eq(decisions.id, decisionId))
    expect(decision!.waitedSeconds).toBeGreaterThanOrEqual(90)
    expect(decision!.waitedSeconds).toBeLessThan(100)
    const open = await db()
      .select()
      .from(reports)
      .where(and(eq(reports.commentId, one.id), isNull(reports.decisionId)))
    expect(open).toEqual([])
  })

  test('stands in the log, without words or name of the reader', async () => {
    const one = await comment('published', 'Words that nobody logs')
    await decide(one, 'remove', { rule: 2 })
    const events = await db().select().from(auditEvents).where(eq(auditEvents.subjectId, one.id))
    expect(events.map((event) => [event.action, event.actorId])).toEqual([
      ['comment.remove', first.id],
    ])
    expect(events[0]!.detail).toMatchObject({ rule: 2, standards: 1 })
    expect(JSON.stringify(events)).not.toContain('nobody logs')
  })

  test.each(['writer', 'reader'] as const)('is not a %s’s', async (role) => {
    const one = await comment()
    const as = await person(role)
    await expect(decide(one, 'remove', { as })).rejects.toEqual(code('forbidden'))
    await expect(queuePage(as, queueFilter.parse({}))).rejects.toEqual(code('forbidden'))
    await expect(addNote(as, { id: one.id, text: 'Note' })).rejects.toEqual(code('forbidden'))
    expect((await row(one.id)).version).toBe(one.version)
  })
})

describe('two moderators on one comment', () => {
  test('the second is told who was first and when, and nothing is overwritten', async () => {
    const held = await comment('held')
    await decide(held, 'remove', { rule: 3 })
    await expect(decide(held, 'approve', { as: second })).rejects.toEqual(
      saying('conflict', /^First Moderator removed this comment at \d\d:\d\d:\d\d GMT\./),
    )
    expect(await row(held.id)).toMatchObject({ state: 'removed', ruleNumber: 3 })
  })

  test('at the same moment one of them decides', async () => {
    for (let round = 0; round < 8; round++) {
      const held = await comment('held')
      const both = await Promise.allSettled([
        decide(held, 'approve'),
        decide(held, 'remove', { as: second }),
      ])
      const refused = both.filter((one) => one.status === 'rejected')
      expect(refused.map((one) => one.reason.code)).toEqual(['conflict'])
      const made = await db().select().from(decisions).where(eq(decisions.commentId, held.id))
      expect(made.length).toBe(1)
      expect((await row(held.id)).state).toBe(made[0]!.kind === 'remove' ? 'removed' : 'published')
    }
  })

  test('a writer who was quicker is named as such', async () => {
    const one = await comment()
    await editComment(reader, { id: one.id, text: 'Written anew' })
    await expect(decide(one, 'remove')).rejects.toEqual(saying('conflict', /writer changed/))
    const two = await comment()
    await deleteComment(reader, { id: two.id })
    await expect(decide(two, 'approve')).rejects.toEqual(saying('conflict', /writer deleted/))
  })
})

describe('undoing', () => {
  test.each([
    ['approve', 'held'],
    ['remove', 'held'],
    ['hold', 'held'],
    ['remove', 'published'],
    ['hold', 'published'],
    ['pick', 'published'],
  ] as const)('%s of a %s comment brings all of it back', async (verb, state) => {
    const one = await comment(state)
    const count = await countedComments(storyId)
    const before = await row(one.id)
    const { decisionId } = await decide(one, verb)
    const undone = await undoDecision(first, { id: decisionId })
    const { version, publishedAt, ...after } = await row(one.id)
    const { version: _v, publishedAt: wasAt, ...was } = before
    expect(after).toEqual(was)
    expect(publishedAt === null).toBe(wasAt === null)
    expect(version).toBe(undone.version)
    expect(await countedComments(storyId)).toBe(count)
  })

  test('of a reopening puts the rule back, of a kept comment its reports', async () => {
    const one = await comment()
    const removed = await decide(one, 'remove', { rule: 5 })
    const reopened = await decide({ ...one, version: removed.version }, 'approve')
    await undoDecision(first, { id: reopened.decisionId })
    expect(await row(one.id)).toMatchObject({ state: 'removed', ruleNumber: 5, text: '' })
    const two = await comment()
    await report(two.id)
    const before = await row(two.id)
    const kept = await decide(two, 'approve')
    await undoDecision(first, { id: kept.decisionId })
    expect(await row(two.id)).toMatchObject({ openReports: 1, reportedAt: before.reportedAt })
  })

  const age = (id: string, seconds: number) =>
    db()
      .update(decisions)
      .set({ at: sql`now() - make_interval(secs => ${seconds})` })
      .where(eq(decisions.id, id))

  test('ends after ten seconds, by the database’s clock', async () => {
    const held = await comment('held')
    const { decisionId } = await decide(held, 'approve')
    await age(decisionId, 13)
    await expect(undoDecision(first, { id: decisionId })).rejects.toEqual(
      saying('conflict', /ten seconds/),
    )
    expect((await row(held.id)).state).toBe('published')
    await age(decisionId, 9)
    await undoDecision(first, { id: decisionId })
    expect((await row(held.id)).state).toBe('held')
  })

  test('is for one’s own decision, once, and never for what somebody did after it', async () => {
    const held = await comment('held')
    const { decisionId, version } = await decide(held, 'approve')
    await expect(undoDecision(second, { id: decisionId })).rejects.toEqual(code('not-found'))
    const after = await decide({ ...held, version }, 'remove', { as: second })
    await expect(undoDecision(first, { id: decisionId })).rejects.toEqual(code('conflict'))
    expect((await row(held.id)).state).toBe('removed')
    await undoDecision(second, { id: after.decisionId })
    await expect(undoDecision(second, { id: after.decisionId })).rejects.toEqual(
      saying('conflict', /undone already/),
    )
    expect((await row(held.id)).state).toBe('published')
  })

  test('twice at once undoes once', async () => {
    const held = await comment('held')
    const { decisionId } = await decide(held, 'approve')
    const both = await Promise.allSettled([
      undoDecision(first, { id: decisionId }),
      undoDecision(first, { id: decisionId }),
    ])
    expect(both.map((one) => one.status).sort()).toEqual(['fulfilled', 'rejected'])
    expect(await row(held.id)).toMatchObject({ state: 'held', version: held.version + 2 })
  })
})

test('whoever is sanctioned is found, however many were since', async () => {
  await sqlClient()`
    with many as (
      insert into people (id, name, email, role)
      select gen_random_uuid(), 'Banned ' || n, 'banned' || n || '@example.org', 'reader'
      from generate_series(1, 510) n returning id)
    insert into sanctions (id, person_id, kind, reason)
    select gen_random_uuid(), id, 'ban', '' from many`
  const [row] = await sqlClient()<{ count: number }[]>`
    select count(*)::int as count from sanctions
    where lifted_at is null and (ends_at is null or ends_at > now())`
  const listed: string[] = []
  for (let page = 1, more = true; more; page++) {
    const { items, hasMore } = await sanctionsInForce(first, page)
    listed.push(...items.map((one) => one.id))
    more = hasMore
  }
  expect(listed).toHaveLength(row!.count)
  expect(new Set(listed).size).toBe(row!.count)
  await sqlClient()`delete from people where name like 'Banned %'`
})

describe('the queue', () => {
  test('has what a decision asks for', async () => {
    const parent = await comment()
    const answer = async (as: Actor & { id: string }) =>
      comment('published', undefined, { parentId: parent.id, as })
    const before = await answer(await person('reader'))
    const { id } = await answer(reader)
    const after = await answer(await person('reader'))
    const gone = await comment()
    await decide(gone, 'remove', { rule: 4 })
    await sanctionPerson(first, {
      personId: reader.id,
      kind: 'pre-moderation',
      days: 3,
      rule: 4,
      reason: 'Addresses again and again',
    })
    await report(id)
    await addNote(second, { id, text: 'Known to us' })
    const { items } = await queuePage(first, queueFilter.parse({ by: reader.id }))
    const item = items.find((one) => one.comment.id === id)!
    expect(item.thread.map(({ id, place }) => [id, place])).toEqual([
      [parent.id, 'answers'],
      [before.id, 'before'],
      [after.id, 'after'],
    ])
    expect(item.story.headline).toContain('Ferry')
    expect(item.why.join()).toMatch(/Reported once.*Rule 7: An advertisement/)
    expect(item.history).toMatchObject({ published: 2, removed: 1, held: 0 })
    expect(item.history!.rules[0]).toMatchObject({
      count: 1,
      rule: expect.stringMatching(/^rule 4/),
    })
    expect(item.history!.sanctions[0]).toMatchObject({ isHolding: true })
    expect(item.notes.map((one) => one.text)).toEqual(['Known to us'])
  })

  test.each(['held', 'reported', 'all'] as const)(
    'pages through %s, each comment once, also while it empties',
    async (tab) => {
      for (let at = 0; at < 60; at++) {
        const { id } = await comment(tab === 'held' ? 'held' : 'published')
        if (tab === 'reported') await report(id)
      }
      const found: string[] = []
      let after: string | undefined
      do {
        const { items, next } = await queuePage(first, queueFilter.parse({ tab, after }))
        found.push(...items.map((item) => item.comment.id))
        const one = items.at(-1)!
        if (tab !== 'all')
          await decide({ id: one.comment.id, version: one.version }, 'approve', { as: second })
        after = next ?? undefined
      } while (after)
      expect(found.length).toBeGreaterThanOrEqual(60)
      expect(new Set(found).size).toBe(found.length)
    },
    30_000,
  )

  test('says what reporters say, the same once, and one that hundreds report hides no other', async () => {
    const [crowded, after] = [await comment(), await comment()]
    await db().execute(sql`
      insert into reports (id, comment_id, rule_number, note)
      select gen_random_uuid(), ${crowded.id}, case when n > 200 then 2 else 1 end, '' from generate_series(1, 600) n`)
    await db().execute(sql`
      insert into reports (id, comment_id, rule_number, note)
      select gen_random_uuid(), ${crowded.id}, 3, 'Reason ' || n from generate_series(1, 10) n`)
    await reportComment(await person('reader'), { id: after.id, rule: 7 })
    await db().update(comments).set({ openReports: 610 }).where(eq(comments.id, crowded.id))
    const { items } = await queuePage(first, queueFilter.parse({ by: reader.id }))
    const why = (id: string) => items.find((one) => one.comment.id === id)!.why
    expect(why(crowded.id).slice(0, 3)).toEqual([
      'Reported 610 times',
      'Rule 2 (400 times)',
      'Rule 1 (200 times)',
    ])
    expect(why(crowded.id).at(-1)).toBe('4 reports say something else')
    expect(why(crowded.id)).toHaveLength(10)
    expect(why(after.id)).toEqual(['Reported once', 'Rule 7'])
  })

  test('counts what each list has', async () => {
    const counts = await queueCounts(first)
    const [{ held, reported, every }] = await sqlClient()<
      [{ held: number; reported: number; every: number }]
    >`
      select count(*) filter (where state = 'held')::int as held,
        count(*) filter (where state = 'published' and open_reports > 0)::int as reported,
        count(*)::int as every from comments`
    expect(counts).toEqual({ held, reported, all: every })
  })

  test('is nothing that readers’ queries may see', async () => {
    const one = await comment()
    await addNote(first, { id: one.id, text: 'Between us' })
    await expect(readerDb().execute(sql`select text from comment_notes`)).rejects.toThrow()
  })
})

describe('a ban', () => {
  const ban = (set: object = {}) =>
    sanctionPerson(
      first,
      sanctionInput.parse({
        personId: reader.id,
        kind: 'ban',
        reason: 'The same words everywhere',
        ...set,
      }),
    )

  test('holds from the next comment until it ends or is lifted', async () => {
    // Somebody who was let in before.
    await comment('published', undefined, { at: new Date(Date.now() - 2 * 86_400_000) })
    const { id } = await ban({ days: 2 })
    await expect(say('Not any more')).rejects.toEqual(saying('forbidden', /same words everywhere/))
    await sqlClient()`update sanctions set ends_at = now() - interval '1 second' where id = ${id}`
    expect((await say('Again, after the end')).state).toBe('published')
    expect(await ownSanctions(reader)).toEqual([])
    const again = await ban({ rule: 1 })
    expect(await ownSanctions(reader)).toEqual([
      {
        id: again.id,
        kind: 'ban',
        reason: 'The same words everywhere',
        endsAt: null,
        rule: expect.objectContaining({ number: 1, version: 1 }),
      },
    ])
    await expect(say('Not again')).rejects.toEqual(code('forbidden'))
    await liftSanction(second, { id: again.id })
    expect((await say('Again, once lifted')).state).toBe('published')
    await expect(liftSanction(second, { id: again.id })).rejects.toEqual(code('conflict'))
    const record = (await personOnRecord(first, reader.id))!
    expect(record.sanctions.map((one) => one.isHolding)).toEqual([false, false])
  })

  test('is one of its kind, by whoever was first, also at the same moment', async () => {
    const both = await Promise.allSettled([ban(), ban()])
    const [refused] = both.filter((one) => one.status === 'rejected')
    expect(refused!.reason).toEqual(saying('conflict', /^First Moderator decided that/))
    expect(both.filter((one) => one.status === 'fulfilled').length).toBe(1)
  })

  test('cites no rule by a number that means another one since the form was drawn', async () => {
    await expect(ban({ rule: 1, standards: 99 })).rejects.toEqual(saying('conflict', /new version/))
    await ban({ rule: 1, standards: 1 })
  })

  test('is for readers, and a suspension has an end', async () => {
    await expect(ban({ personId: second.id })).rejects.toEqual(code('forbidden'))
    const endless = sanctionInput.safeParse({
      personId: reader.id,
      kind: 'suspension',
      reason: 'Why',
      days: '',
    })
    expect(endless.success).toBe(false)
  })
})

describe('an appeal', () => {
  async function appeal() {
    const one = await comment('published', 'I stand by it')
    const { decisionId } = await decide(one, 'remove', { rule: 1 })
    const id = newId()
    await db().insert(appeals).values({
      id,
      commentId: one.id,
      storyId,
      decisionId,
      personId: reader.id,
      text: 'It was about the argument.',
    })
    return { id, commentId: one.id }
  }
  const answered = async (id: string) =>
    (await db().select().from(appeals).where(eq(appeals.id, id)))[0]!
  const accept = { outcome: 'overturned', answer: 'It may stand.' } as const
  const decline = { outcome: 'upheld', answer: 'It stays removed.' } as const

  test('is answered by somebody else, and an accepted one brings the comment back', async () => {
    const { id, commentId } = await appeal()
    await expect(answerAppeal(first, { id, ...accept })).rejects.toEqual(code('forbidden'))
    expect((await answered(id)).outcome).toBe('open')
    await answerAppeal(second, { id, ...accept })
    expect(await answered(id)).toMatchObject({ ...accept, decidedById: second.id })
    expect(await row(commentId)).toMatchObject({ state: 'published', text: 'I stand by it' })
  })

  test('that is declined leaves it removed, and the second answer is told of the first', async () => {
    const { id, commentId } = await appeal()
    await answerAppeal(second, { id, ...decline })
    const third = await person('publisher')
    await expect(answerAppeal(third, { id, ...accept })).rejects.toEqual(
      saying('conflict', /declined this appeal at/),
    )
    expect((await row(commentId)).state).toBe('removed')
  })

  test('two answers at once are one', async () => {
    const { id } = await appeal()
    const third = await person('publisher')
    const both = await Promise.allSettled([
      answerAppeal(second, { id, ...decline }),
      answerAppeal(third, { id, ...accept }),
    ])
    expect(both.map((one) => one.status).sort()).toEqual(['fulfilled', 'rejected'])
  })

  test('has what it asked for where the comment is reopened, and waits again where that is undone', async () => {
    const { id, commentId } = await appeal()
    const { version } = await row(commentId)
    const { decisionId } = await decide({ id: commentId, version }, 'approve', { as: second })
    expect((await answered(id)).outcome).toBe('overturned')
    await undoDecision(second, { id: decisionId })
    expect(await answered(id)).toMatchObject({ outcome: 'open', decidedAt: null })
  })
})

describe('how a discussion is kept', () => {
  const keep = (input: object, as: Actor = second) =>
    keepDiscussion(as, discussionSettingInput.parse({ version: 0, reason: '', ...input }))
  // As a comment is judged by them, and as the story's page says them.
  const terms = async (id: string) => {
    const { path, terms: judged } = (await discussedStory(id, db()))!
    const found = await storyByPath(path)
    expect(found?.is === 'story' && (await termsOnPage(found.story))).toEqual(judged)
    return judged
  }

  test('the narrowest holds, and taking its word back lets the wider hold again', async () => {
    const own = await section('Kept')
    const { id } = await published(content(own))
    const wide = { mode: 'pre-moderated', mostReplies: 40 }
    await keep({ scope: 'section', of: own, ...wide, mostReplies: '40' })
    expect(await terms(id)).toMatchObject(wide)
    await keep({ scope: 'story', of: id, mode: 'closed', reason: 'A trial began' }, first)
    expect(await terms(id)).toMatchObject({
      mode: 'closed',
      mostReplies: null,
      reason: 'A trial began',
    })
    const post = () =>
      postComment(reader, { storyId: id, parentId: null, text: 'Well', submitKey: newId() }, '::1')
    await expect(post()).rejects.toEqual(saying('forbidden', /A trial began/))
    await keep({ scope: 'story', of: id, mode: 'inherit', version: 1 }, first)
    expect(await terms(id)).toMatchObject(wide)
    expect((await post()).state).toBe('held')
  })

  test('closes by itself after so many days', async () => {
    const { id } = await published(content(sectionId))
    await keep({ scope: 'story', of: id, mode: 'open', closesAfterDays: '5' })
    const [story] = await db().select().from(stories).where(eq(stories.id, id))
    const { closesAt } = await terms(id)
    expect(closesAt!.getTime() - story!.firstPublishedAt.getTime()).toBe(5 * 86_400_000)
  })

  test('the second who saves is told, and a moderator settles stories only', async () => {
    const { id } = await published(content(sectionId))
    await keep({ scope: 'story', of: id, mode: 'closed' })
    await expect(keep({ scope: 'story', of: id, mode: 'open' })).rejects.toEqual(code('conflict'))
    expect((await terms(id)).mode).toBe('closed')
    for (const scope of [{ scope: 'everywhere' }, { scope: 'section', of: sectionId }])
      await expect(keep({ ...scope, mode: 'closed' }, first)).rejects.toEqual(code('forbidden'))
  })

  test('each story that is kept otherwise is in the list, by the page', async () => {
    const kept = new Set<string>()
    for (let n = 0; n < 52; n++) {
      const { id } = await published(content(sectionId, { headline: `Closed ${n}` }))
      await keep({ scope: 'story', of: id, mode: 'closed' })
      kept.add(id)
    }
    const listed: string[] = []
    for (let page = 1, isMore = true; isMore; page++) {
      const { stories } = await discussionSettingsForDesk(first, page)
      listed.push(...stories.items.map((one) => one.id))
      isMore = stories.hasMore
    }
    expect(new Set(listed).size).toBe(listed.length)
    expect(listed).toEqual(expect.arrayContaining([...kept]))
  })

  test('its pages are told', async () => {
    const { id } = await published(content(sectionId))
    await keep({ scope: 'story', of: id, mode: 'closed' })
    await keep({ scope: 'section', of: await section('Told'), mode: 'open' })
    const tags = await db().select({ tag: changedTags.tag }).from(changedTags)
    const told = tags.map((one) => one.tag)
    expect(told).toContain(`discussion:${id}`)
    expect(told).toContain('discussion-settings')
  })
})
