import { eq, inArray, sql } from 'drizzle-orm'
import { beforeAll, describe, expect, test } from 'vitest'
import { db, sqlClient } from '@/drizzle/client'
import {
  appeals,
  comments,
  decisions,
  emailConfirmations,
  passwordResets,
  people,
  sessions,
  storyCounts,
} from '@/drizzle/schema/all'
import { changeName, changePassword, endOneSession } from '@/lib/account/mutations/account'
import { eraseAccount } from '@/lib/account/mutations/erase'
import { ownData } from '@/lib/account/queries'
import { registerInput } from '@/lib/auth/input'
import { takeAttempt } from '@/lib/auth/limits'
import { signIn } from '@/lib/auth/mutations'
import { forgetExpired } from '@/lib/auth/mutations/expired'
import { registerReader } from '@/lib/auth/mutations/register'
import { actorOfSession } from '@/lib/auth/queries'
import { newId } from '@/lib/base/ids'
import { mutePerson, recommendComment, reportComment } from '@/lib/discussion/mutations/answer'
import { appealRemoval } from '@/lib/discussion/mutations/appeal'
import { count, lockComment, moveComment } from '@/lib/discussion/mutations/move'
import { postComment } from '@/lib/discussion/mutations/post'
import { threadPage } from '@/lib/discussion/queries/thread'
import { boss } from '@/lib/jobs/boss'
import { send } from '@/lib/jobs/send'
import { passwordResetJob } from '@/lib/mail/jobs'
import { answerAppeal } from '@/lib/moderation/mutations/appeal'
import { decideComment } from '@/lib/moderation/mutations/decide'
import { addNote } from '@/lib/moderation/mutations/note'
import { sanctionPerson } from '@/lib/moderation/mutations/sanction'
import { appealsForDesk, openAppeals } from '@/lib/moderation/queries/appeals'
import type { Actor } from '@/lib/permissions/policy'
import { content, letIn, person, published, section } from '../support/fixtures'
import { sentBy } from '../support/plans'

const password = 'a long enough password'
const code = (of: string) => expect.objectContaining({ code: of })
let visits = 0
const visitor = () => ({ address: `198.51.100.${++visits}`, agent: 'Firefox/140.0 (Linux)' })

function form(set: Partial<Record<'name' | 'email' | 'password' | 'standards', string>> = {}) {
  return registerInput.parse({
    name: 'Wren Halloran',
    email: `${newId()}@example.org`,
    password,
    standards: 'on',
    ...set,
  })
}

/** Somebody who registered and signed in. */
async function reader(set: Parameters<typeof form>[0] = {}) {
  const input = form(set)
  await registerReader(visitor(), input)
  const { secret } = await signIn(visitor(), input)
  const actor = (await actorOfSession(secret)) as Actor & { id: string; sessionId: string }
  await letIn(actor.id)
  return { ...actor, email: input.email, secret }
}

let storyId: string
beforeAll(async () => {
  storyId = (await published(content(await section('Talk')))).id
  await boss().createQueue(passwordResetJob.name)
})
const say = (actor: Actor, text: string, parentId: string | null = null) =>
  postComment(actor, { storyId, parentId, text, submitKey: newId() }, '192.0.2.9')

describe('registering', () => {
  test('makes a reader, who accepted the standards in force', async () => {
    const { id, role } = await reader()
    expect(role).toBe('reader')
    const [row] = await db().select().from(people).where(eq(people.id, id))
    expect(row).toMatchObject({ standardsVersion: 1, mustConfirm: false })
  })

  test('21: answers alike where somebody has the address, and changes nothing of theirs', async () => {
    const mine = await reader()
    const again = form({ email: mine.email, name: 'Mallory', password: 'another long password' })
    const fresh = form()
    expect(await registerReader(visitor(), again)).toBe(await registerReader(visitor(), fresh))
    const [row] = await db().select().from(people).where(eq(people.id, mine.id))
    expect(row!.name).toBe('Wren Halloran')
    await expect(signIn(visitor(), again)).rejects.toEqual(code('invalid'))
    await signIn(visitor(), { email: mine.email, password })
  })

  test('20: not without end from one address', async () => {
    const from = visitor()
    const tries = await Promise.allSettled(
      Array.from({ length: 40 }, () => registerReader(from, form())),
    )
    const refused = tries.filter((one) => one.status === 'rejected')
    expect(refused).toHaveLength(10)
    expect(refused[0]!.reason).toMatchObject({ code: 'too-many' })
  }, 30_000)

  test.each([
    ['no acceptance', { standards: '' }],
    ['a name of nothing', { name: '\u200B\u202E ' }],
    ['a name without letters', { name: '***' }],
    ['two addresses', { email: 'a@example.org, b@example.org' }],
    ['a short password', { password: 'short' }],
  ])('not with %s', (_, set) => {
    expect(() => form(set)).toThrow()
  })

  test('17: with nothing that is not asked for', () => {
    expect(() =>
      registerInput.parse({ ...form(), standards: 'on', role: 'administrator' }),
    ).toThrow()
  })
})

describe('an account', () => {
  test('a new name stands under what was written', async () => {
    const me = await reader()
    await say(me, 'Signed')
    await changeName(me, { name: 'Another Name' })
    const [newest] = (await threadPage(storyId, 'newest'))!.comments
    expect(newest!.author!.name).toBe('Another Name')
  })

  test('a new password needs the old one, and signs other browsers out', async () => {
    const me = await reader()
    const { secret } = await signIn(visitor(), { email: me.email, password })
    await expect(
      changePassword(me, { current: 'wrong', next: 'a wholly new one' }),
    ).rejects.toEqual(code('invalid'))
    await changePassword(me, { current: password, next: 'a wholly new one' })
    expect(await actorOfSession(secret)).toBeNull()
    expect(await actorOfSession(me.secret)).not.toBeNull()
  })

  test('16: nobody ends somebody else’s session', async () => {
    const [me, other] = [await reader(), await reader()]
    await expect(endOneSession(me, { id: other.sessionId })).rejects.toEqual(code('not-found'))
    expect(await db().select().from(sessions).where(eq(sessions.id, other.sessionId))).toHaveLength(
      1,
    )
  })
})

describe('50: what is over', () => {
  test('leaves no address, no session and no link behind; what still counts stays', async () => {
    const me = await reader()
    const over = visitor().address
    const counts = visitor().address
    await takeAttempt({ resetAddress: over })
    await takeAttempt({ resetAddress: counts })
    await sqlClient()`
      update attempts set expire = ${Date.now() - 1} where key like ${`%${over}%`}`
    const link = { personId: me.id, expiresAt: sql`now() + interval '1 hour'` }
    const oldLink = { personId: me.id, expiresAt: sql`now() - interval '1 second'` }
    for (const table of [sessions, passwordResets, emailConfirmations]) {
      await db()
        .insert(table)
        .values({ id: newId(), secretHash: newId(), ...link })
      await db()
        .insert(table)
        .values({ id: newId(), secretHash: newId(), ...oldLink })
    }
    await forgetExpired()
    const addresses = await sqlClient()<{ key: string }[]>`select key from attempts`
    const keys = addresses.map(({ key }) => key).join(' ')
    expect(keys).not.toContain(over)
    expect(keys).toContain(counts)
    for (const table of [sessions, passwordResets, emailConfirmations]) {
      const left = await db().select().from(table).where(eq(table.personId, me.id))
      expect(left.every(({ expiresAt }) => expiresAt > new Date())).toBe(true)
      expect(left.length).toBeGreaterThan(0)
    }
  })
})

describe('50: a person’s data', () => {
  const canary = `canary${newId().slice(-8)}`

  test('is exported whole, and erased whole', async () => {
    const other = await reader({ name: 'Somebody Else' })
    const me = await reader({ name: `Name ${canary}`, email: `${canary}@example.org` })
    const kept = await say(me, `First ${canary}`)
    await say(other, 'An answer that stays', kept.id)
    await say(me, `Alone ${canary}`)
    const removed = await say(me, `Removed ${canary}`)
    const theirs = await say(other, 'Somebody else’s')
    await recommendComment(me, { id: theirs.id, off: false })
    await reportComment(me, { id: theirs.id, rule: 1, note: `Note ${canary}` })
    await mutePerson(me, { personId: other.id, off: false })
    await db().transaction(async (tx) => {
      const comment = (await lockComment(tx, removed.id))!
      await moveComment(tx, comment, 'removed', { ruleNumber: 1, standardsVersion: 1 })
      await tx.insert(decisions).values({
        id: newId(),
        commentId: removed.id,
        storyId,
        kind: 'remove',
        stateBefore: 'published',
        commentVersion: 2,
      })
      await send(tx, passwordResetJob, { email: me.email })
    })
    const moderator = await person('moderator')
    await addNote(moderator, { id: removed.id, text: `Noted ${canary}` })
    await sanctionPerson(moderator, {
      personId: me.id,
      kind: 'suspension',
      days: 3,
      rule: null,
      reason: `Because ${canary}`,
    })
    await appealRemoval(me, { id: removed.id, text: `Appeal ${canary}` })
    const before = await counted()

    const data = await ownData(me)
    expect(data.account.email).toBe(me.email)
    const said = data.comments.map((one) => one.text || one.withheldText)
    expect(said.filter((text) => text.includes(canary)).sort()).toEqual([
      `Alone ${canary}`,
      `First ${canary}`,
      `Removed ${canary}`,
    ])
    expect(data.recommendations).toHaveLength(1)
    expect(data.appeals.map((one) => one.text)).toEqual([`Appeal ${canary}`])
    expect(data.reports[0]!.note).toContain(canary)
    expect(data.sanctions[0]!.reason).toContain(canary)
    expect(data.notes.map((one) => one.text)).toEqual([`Noted ${canary}`])
    expect(JSON.stringify(data)).not.toContain(moderator.id)
    expect(data.muted).toEqual([{ id: other.id, name: 'Somebody Else' }])
    expect(JSON.stringify(data)).not.toMatch(/passwordHash|secretHash|\$argon2/)

    await expect(eraseAccount(me, { password: 'not it' })).rejects.toEqual(code('invalid'))
    expect(await dumpFinds(canary)).not.toEqual([])
    await eraseAccount(me, { password })
    expect(await dumpFinds(canary)).toEqual([])
    expect(await actorOfSession(me.secret)).toBeNull()
    expect(await counted()).toBe(before - 2)

    const { comments: threads } = (await threadPage(storyId, 'newest'))!
    const place = threads.find((thread) => thread.id === kept.id)!
    expect(place).toMatchObject({ state: 'deleted', text: '', author: null })
    expect(place.replies.map((one) => one.text)).toEqual(['An answer that stays'])
    const [theirRow] = await db().select().from(comments).where(eq(comments.id, theirs.id))
    expect(theirRow!.recommendations).toBe(0)
  }, 20_000)

  test('leaves no appeal that waits, and nothing to publish without words, once it is erased', async () => {
    const [me, moderator, editor] = [
      await reader(),
      await person('moderator'),
      await person('editor'),
    ]
    const { id } = await say(me, 'To be removed')
    const version = 2
    await decideComment(moderator, { id, version: 1, verb: 'remove', rule: 1, standards: 1 })
    await appealRemoval(me, { id, text: 'Look again.' })
    const [appeal] = await db().select().from(appeals).where(eq(appeals.commentId, id))
    const isOnDesk = async () =>
      (await appealsForDesk(editor)).open.some((one) => one.appeal.id === appeal!.id)
    expect(await isOnDesk()).toBe(true)
    const before = await openAppeals(editor)
    await eraseAccount(me, { password })
    expect(await isOnDesk()).toBe(false)
    expect(await openAppeals(editor)).toBe(before - 1)
    await expect(
      answerAppeal(editor, { id: appeal!.id, outcome: 'overturned', answer: 'It is back.' }),
    ).rejects.toEqual(code('not-found'))
    await expect(
      decideComment(editor, { id, version, verb: 'approve', rule: null, standards: 1 }),
    ).rejects.toMatchObject({ code: 'conflict', message: expect.stringContaining('erased') })
    const [row] = await db().select().from(comments).where(eq(comments.id, id))
    expect(row).toMatchObject({ state: 'removed', version })
  })

  test('is erased in as many statements, however much it is', async () => {
    const under = [storyId, (await published(content(await section('Talkative')))).id]
    const other = await reader({ name: 'Still Here' })
    const answered = await say(other, 'What everybody answers')
    const commentsOf = async (story: string) => {
      const [row] = await db().select().from(storyCounts).where(eq(storyCounts.storyId, story))
      return row?.comments ?? 0
    }
    const before = await Promise.all(under.map(commentsOf))
    const statements = async (each: number) => {
      const me = await reader()
      const rows = under.flatMap((story) =>
        Array.from({ length: each }, () => ({
          id: newId(),
          storyId: story,
          parentId: story === storyId ? answered.id : null,
          authorId: me.id,
          text: 'One of many',
          state: 'published',
          publishedAt: new Date(),
          submitKey: newId(),
        })),
      )
      await db().transaction(async (tx) => {
        await tx.insert(comments).values(rows)
        for (const row of rows) await count(tx, row, 1)
      })
      const sent = await sentBy(() => eraseAccount(me, { password }), db())
      const left = await db()
        .select()
        .from(comments)
        .where(
          inArray(
            comments.id,
            rows.map((row) => row.id),
          ),
        )
      expect(left).toHaveLength(rows.length)
      for (const row of left)
        expect(row).toMatchObject({ state: 'deleted', text: '', withheldText: '', authorId: null })
      return sent.length
    }
    expect(await statements(30)).toBe(await statements(2))
    expect(await Promise.all(under.map(commentsOf))).toEqual(before)
    const [row] = await db().select().from(comments).where(eq(comments.id, answered.id))
    expect(row!.replies).toBe(0)
  }, 20_000)

  test('of the newsroom’s people is on record', async () => {
    const editor = await person('editor')
    await expect(eraseAccount(editor, { password })).rejects.toEqual(code('forbidden'))
  })
})

async function counted(): Promise<number> {
  const [row] = await db().select().from(storyCounts).where(eq(storyCounts.storyId, storyId))
  return row!.comments
}

/** Every table in which a word stands, as a dump would have it. */
async function dumpFinds(word: string): Promise<string[]> {
  const client = sqlClient()
  const tables = await client<{ name: string }[]>`
    select format('%I.%I', schemaname, tablename) as name from pg_tables
    where schemaname in ('public', 'pgboss')`
  const found: string[] = []
  for (const { name } of tables) {
    const rows = await client.unsafe(
      `select 1 from ${name} as t where lower(t::text) like '%${word.toLowerCase()}%' limit 1`,
    )
    if (rows.length > 0) found.push(name)
  }
  return found
}

test('51: what was erased leaves the chain of events whole', async () => {
  const [broken] = await db().execute<{ broken: string }>(sql`
    select count(*) as broken from audit_events as e
    where e.hash <> audit_hash(e)`)
  expect(Number(broken!.broken)).toBe(0)
})
