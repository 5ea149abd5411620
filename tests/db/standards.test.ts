import { eq } from 'drizzle-orm'
import { describe, expect, test } from 'vitest'
import { db } from '@/drizzle/client'
import { auditEvents, changedTags, heldWords, standardsVersions } from '@/drizzle/schema/all'
import { reportComment } from '@/lib/discussion/mutations/answer'
import { addHeldWords, removeHeldWord } from '@/lib/discussion/mutations/held-words'
import { heldWordPage } from '@/lib/discussion/queries/held-words'
import { queuePage } from '@/lib/moderation/queries/queue'
import { queueFilter } from '@/lib/moderation/queue'
import { publishStandards } from '@/lib/standards/mutations'
import { currentStandards, standards, standardsVersionList } from '@/lib/standards/queries'
import { writtenComment } from '../support/comments'
import { content, person, published, section } from '../support/fixtures'

const code = (of: string) => expect.objectContaining({ code: of })
const rule = (number: number, name: string) => ({ number, name, text: `${name} is the rule.` })

describe('the standards', () => {
  const next = async (set: object = {}) => {
    const { version, intro, rules } = await currentStandards()
    return { version, change: 'One rule is new.', intro, rules, ...set }
  }

  test('come in versions; earlier ones stay, and pages are told', async () => {
    const publisher = await person('publisher')
    const before = await currentStandards()
    const rules = [
      rule(1, 'Be brief'),
      ...before.rules.map((one) => ({ ...one, number: one.number + 1 })),
    ]
    await publishStandards(publisher, await next({ rules }))
    const now = await currentStandards()
    expect(now).toMatchObject({ version: before.version + 1, rules, change: 'One rule is new.' })
    expect(await standards(before.version)).toEqual(before)
    expect((await standardsVersionList()).map((one) => one.version)).toEqual([
      now.version,
      before.version,
    ])
    expect(
      await db().select().from(changedTags).where(eq(changedTags.tag, 'standards')),
    ).not.toEqual([])
    const events = await db()
      .select()
      .from(auditEvents)
      .where(eq(auditEvents.action, 'standards.publish'))
    expect(events).toHaveLength(1)
  })

  test('a report goes on naming the rule that its reader meant', async () => {
    const [reader, moderator] = [await person('reader'), await person('moderator')]
    const { id: storyId } = await published(content(await section('Reported')))
    const id = await writtenComment({ storyId, authorId: reader.id })
    await reportComment(await person('reader'), { id, rule: 2 })
    const why = async () =>
      (await queuePage(moderator, queueFilter.parse({ by: reader.id }))).items[0]!.why
    expect(await why()).toEqual(['Reported once', 'Rule 2'])
    const { version } = await currentStandards()
    await publishStandards(await person('publisher'), await next({ intro: 'In another order.' }))
    await reportComment(await person('reader'), { id, rule: 2 })
    expect(await why()).toEqual(['Reported 2 times', `Rule 2 of version ${version}`, 'Rule 2'])
  })

  test('a version is never changed or removed', async () => {
    const { version } = await currentStandards()
    const one = eq(standardsVersions.version, version)
    await expect(db().update(standardsVersions).set({ intro: 'x' }).where(one)).rejects.toThrow()
    await expect(db().delete(standardsVersions).where(one)).rejects.toThrow()
  })

  test('of six who publish at once five are told of the other, with what the other wrote', async () => {
    const six = [0, 1, 2, 3, 4, 5]
    // At once also opens the connections on which they meet.
    const publishers = await Promise.all(six.map(() => person('publisher')))
    const texts = await Promise.all(six.map((at) => next({ intro: `Introduction ${at}` })))
    const answers = await Promise.allSettled(
      six.map((at) => publishStandards(publishers[at]!, texts[at]!)),
    )
    const refused = answers.filter((each) => each.status === 'rejected')
    expect(refused).toHaveLength(5)
    const { intro, version } = await currentStandards()
    for (const { reason } of refused)
      expect(reason).toMatchObject({
        code: 'conflict',
        detail: { version, now: expect.arrayContaining([{ name: 'Introduction', value: intro }]) },
      })
  })

  test('the same again is no version', async () => {
    await expect(publishStandards(await person('publisher'), await next())).rejects.toEqual(
      code('invalid'),
    )
  })

  test.each(['editor', 'moderator', 'writer', 'reader'] as const)('a %s may not', async (role) => {
    await expect(publishStandards(await person(role), await next({ intro: role }))).rejects.toEqual(
      code('forbidden'),
    )
  })
})

describe('held words', () => {
  const list = async (q = '') => {
    const { items } = await heldWordPage(await person('moderator'), { q, page: 1 })
    return items.map(({ word, language, outcome }) => [word, language, outcome])
  }
  test('are put on the list and taken off by moderators; the same word gets the new outcome', async () => {
    const moderator = await person('moderator')
    await addHeldWords(moderator, { words: ['beta', 'alpha'], language: '', outcome: 'hold' })
    await addHeldWords(moderator, { words: ['beta'], language: '', outcome: 'refuse' })
    await addHeldWords(moderator, { words: ['beta'], language: 'de', outcome: 'hold' })
    expect(await list()).toEqual([
      ['alpha', '', 'hold'],
      ['beta', '', 'refuse'],
      ['beta', 'de', 'hold'],
    ])
    expect(await list('alp')).toEqual([['alpha', '', 'hold']])
    expect(await list('%')).toEqual([])
    const [row] = await db().select().from(heldWords).where(eq(heldWords.word, 'alpha'))
    await removeHeldWord(moderator, { id: row!.id })
    await removeHeldWord(moderator, { id: row!.id })
    expect(await list('alpha')).toEqual([])
    const events = await db()
      .select()
      .from(auditEvents)
      .where(eq(auditEvents.action, 'discussion.removeWord'))
    expect(events).toHaveLength(1)
  })

  test('the list stays short enough to be read for each comment', async () => {
    const moderator = await person('moderator')
    const many = (from: number, to: number) =>
      Array.from({ length: to - from }, (_, at) => `word${from + at}`)
    const before = (await list()).length
    await addHeldWords(moderator, { words: many(0, 2_000 - before), language: '', outcome: 'hold' })
    await expect(
      addHeldWords(moderator, { words: ['one more'], language: '', outcome: 'hold' }),
    ).rejects.toEqual(code('invalid'))
    expect(await list('one more')).toEqual([])
  })

  test.each(['editor', 'writer', 'reader'] as const)('a %s may not', async (role) => {
    const actor = await person(role)
    const add = addHeldWords(actor, { words: ['x'], language: '', outcome: 'hold' })
    await expect(add).rejects.toEqual(code('forbidden'))
    await expect(heldWordPage(actor, { q: '', page: 1 })).rejects.toEqual(code('forbidden'))
  })
})
