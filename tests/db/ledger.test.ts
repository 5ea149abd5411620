import { eq } from 'drizzle-orm'
import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { db, readerDb } from '@/drizzle/client'
import {
  appeals,
  changedTags,
  comments,
  decisions,
  discussionLedgers,
  stories,
} from '@/drizzle/schema/all'
import { newId } from '@/lib/base/ids'
import { discussionCounts } from '@/lib/discussion/queries/thread'
import { content, published, section } from '../support/fixtures'

let sectionId: string
let storyId: string
beforeAll(async () => {
  sectionId = await section('Ledgers')
})
beforeEach(async () => {
  storyId = (await published(content(sectionId))).id
})

const ledger = async () => (await discussionCounts(storyId)).ledger

/** A comment, removed under a rule or not, with the decision about it. */
async function decided(waitedSeconds: number | null, rule?: number) {
  const [commentId, decisionId] = [newId(), newId()]
  const cited = { ruleNumber: rule ?? null, standardsVersion: rule ? 1 : null }
  await db().transaction(async (tx) => {
    await tx.insert(decisions).values({
      ...cited,
      id: decisionId,
      // The comment comes after: what is counted is how things stand at the end.
      commentId: await commentOf(tx, commentId),
      storyId,
      kind: rule ? 'remove' : 'approve',
      stateBefore: 'published',
      commentVersion: 1,
      waitedSeconds,
    })
    if (rule)
      await tx
        .update(comments)
        .set({ ...cited, state: 'removed', text: '' })
        .where(eq(comments.id, commentId))
  })
  return { commentId, decisionId }
}

async function commentOf(tx: Pick<ReturnType<typeof db>, 'insert'>, id: string): Promise<string> {
  await tx
    .insert(comments)
    .values({ id, storyId, text: 'x', state: 'published', submitKey: id, publishedAt: new Date() })
  return id
}

const appeal = ({ commentId, decisionId }: { commentId: string; decisionId: string }) =>
  db().insert(appeals).values({ id: newId(), commentId, decisionId, storyId, text: 'x' })

describe('the ledger', () => {
  test('is absent where nobody decided', async () => {
    expect(await discussionCounts(storyId)).toEqual({ comments: 0, ledger: null })
  })

  test('counts removals by rule, with the rule’s name, and the median wait', async () => {
    for (const wait of [60, 120, 1_000]) await decided(wait, 2)
    await decided(null, 7)
    await decided(600)
    expect(await ledger()).toMatchObject({
      removed: [
        { number: 2, version: 1, name: 'No contempt for groups of people', count: 3 },
        { number: 7, version: 1, name: 'Nothing for sale', count: 1 },
      ],
      medianSeconds: 360,
      appeals: 0,
    })
  })

  test('an undone decision never was', async () => {
    const { commentId, decisionId } = await decided(60, 2)
    await db().transaction(async (tx) => {
      await tx.update(decisions).set({ undoneAt: new Date() }).where(eq(decisions.id, decisionId))
      await tx
        .update(comments)
        .set({ state: 'published', ruleNumber: null, standardsVersion: null })
        .where(eq(comments.id, commentId))
    })
    expect(await ledger()).toMatchObject({ removed: [], medianSeconds: null })
  })

  test('counts appeals, and those that were right', async () => {
    const [one, two] = [await decided(60, 2), await decided(60, 2)]
    await appeal(one)
    await appeal(two)
    await db()
      .update(appeals)
      .set({ outcome: 'overturned' })
      .where(eq(appeals.commentId, two.commentId))
    expect(await ledger()).toMatchObject({ appeals: 2, overturned: 1 })
  })

  test('is right after twenty decide at the same moment, and pages are told', async () => {
    await Promise.all(Array.from({ length: 20 }, (_, at) => decided(at + 1, (at % 2) + 1)))
    const { removed, medianSeconds } = (await ledger())!
    expect(removed.map(({ count }) => count)).toEqual([10, 10])
    expect([10, 11]).toContain(medianSeconds)
    const told = await db()
      .select()
      .from(changedTags)
      .where(eq(changedTags.tag, `discussion:${storyId}`))
    expect(told.length).toBeGreaterThan(0)
  })

  test('nothing is told where nothing changed', async () => {
    await decided(60, 2)
    const told = () =>
      db()
        .select()
        .from(changedTags)
        .where(eq(changedTags.tag, `discussion:${storyId}`))
    const before = (await told()).length
    await db().update(appeals).set({ outcome: 'upheld' }).where(eq(appeals.storyId, storyId))
    await decided(null)
    expect((await told()).length).toBe(before)
  })

  test('18: readers see it only of stories that they see, and never who decided', async () => {
    await decided(60, 2)
    await db().update(stories).set({ withdrawnAt: new Date() }).where(eq(stories.id, storyId))
    expect(
      await readerDb()
        .select()
        .from(discussionLedgers)
        .where(eq(discussionLedgers.storyId, storyId)),
    ).toEqual([])
    await expect(readerDb().select({ by: decisions.byId }).from(decisions)).rejects.toThrow()
  })
})
