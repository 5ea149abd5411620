import { eq, sql } from 'drizzle-orm'
import { describe, expect, test } from 'vitest'
import { db } from '@/drizzle/client'
import { passwordResets, people, sessions } from '@/drizzle/schema/all'
import { signIn } from '@/lib/auth/mutations'
import { linkHours, makeResetLink, resetPassword } from '@/lib/auth/mutations/reset'
import { prepareSetup, setUp } from '@/lib/auth/mutations/setup'
import { actorOfSession } from '@/lib/auth/queries'
import { newId } from '@/lib/base/ids'
import {
  changeRole,
  createPerson,
  disablePerson,
  enablePerson,
  inviteAgain,
} from '@/lib/people/mutations'
import { peopleForDesk, peopleOfLog } from '@/lib/people/queries'
import { house } from '@/lib/permissions/policy'
import { person } from '../support/fixtures'

const visitor = { address: '192.0.2.1', agent: 'a test' }
const password = 'a new and long password'
const code = (of: string) => expect.objectContaining({ code: of })

describe('the first administrator', () => {
  test('is made with the token printed at start, once, however many try at once', async () => {
    const token = await prepareSetup()
    const input = (name: string, given = token!) => ({
      token: given,
      name,
      email: `${name.toLowerCase()}@example.org`,
      password,
    })
    await expect(setUp(visitor, input('Mallory', 'a guess'))).rejects.toEqual(code('forbidden'))
    const tries = await Promise.allSettled([
      setUp(visitor, input('Ann')),
      setUp(visitor, input('Bob')),
    ])
    expect(tries.map((one) => one.status).sort()).toEqual(['fulfilled', 'rejected'])
    const made = await db().select().from(people)
    expect(made.map((one) => one.role)).toEqual(['administrator'])
    expect(await prepareSetup()).toBeNull()
  })

  test('cannot be shut out or lowered while there is no other', async () => {
    const [last] = await db().select().from(people).where(eq(people.role, 'administrator'))
    await expect(disablePerson(house, { id: last!.id })).rejects.toEqual(code('invalid'))
    await expect(changeRole(house, { id: last!.id, role: 'reader' })).rejects.toEqual(
      code('invalid'),
    )
  })
})

describe('somebody who is added', () => {
  const added = (set: object = {}) => ({
    id: newId(),
    email: `${newId()}@example.org`,
    name: 'Nia New',
    role: 'writer' as const,
    ...set,
  })

  test('has a link that works, however often the form is sent', async () => {
    const input = added()
    await createPerson(house, input)
    const { link } = await createPerson(house, input)
    const token = new URL(link).searchParams.get('token')!
    await resetPassword(visitor, { token, password })
    const again = createPerson(house, input)
    await expect(again, 'once there is a password').rejects.toEqual(code('invalid'))
  })

  test('has an address that nobody else has', async () => {
    const input = added()
    await createPerson(house, input)
    await expect(createPerson(house, added({ email: input.email }))).rejects.toEqual(
      code('invalid'),
    )
  })
})

test('no link is given for somebody who is shut out: it would set no password', async () => {
  const { id } = await person('writer')
  await disablePerson(house, { id })
  await expect(inviteAgain(house, { id })).rejects.toEqual(code('invalid'))
  await enablePerson(house, { id })
  expect((await inviteAgain(house, { id })).link).toContain('/sign-in/reset?token=')
})

test('the newsroom is listed before all readers, and everybody can be found', async () => {
  const readers = Array.from({ length: 1_001 }, (_, number) => ({
    id: newId(),
    email: `${newId()}@example.org`,
    name: `Aaron ${number}`,
    role: 'reader',
  }))
  await db().insert(people).values(readers)
  const { id } = await person('writer')
  await db().update(people).set({ name: 'Zora' }).where(eq(people.id, id))
  const first = await peopleForDesk(house, { q: '', page: 1 })
  expect(first.items.map((one) => one.id)).toContain(id)

  const listed: string[] = []
  for (let page = 1, more = true; more; page++) {
    const { items, hasMore } = await peopleForDesk(house, { q: '', page })
    listed.push(...items.map((one) => one.id))
    more = hasMore
  }
  expect(new Set(listed).size).toBe(listed.length)
  expect(listed).toEqual(expect.arrayContaining(readers.map((reader) => reader.id)))
  for (const q of ['aaron 1000', readers.at(-1)!.email.toUpperCase()])
    expect((await peopleForDesk(house, { q, page: 1 })).items, q).toMatchObject([
      { name: 'Aaron 1000' },
    ])
  expect((await peopleOfLog(house, readers.at(-1)!.id))[0]).toMatchObject({ name: 'Aaron 1000' })
})

describe('25: a link that sets a password', () => {
  const tokenOf = (link: string) => new URL(link).searchParams.get('token')!
  const linkFor = (id: string) => db().transaction((tx) => makeResetLink(tx, id, linkHours.reset))

  test('stands at the configured host and is kept as a hash', async () => {
    const { id } = await person('editor')
    const link = await linkFor(id)
    expect(new URL(link).origin).toBe('http://localhost:3000')
    const kept = await db().select().from(passwordResets).where(eq(passwordResets.personId, id))
    expect(JSON.stringify(kept)).not.toContain(tokenOf(link))
  })

  test('works once, even twice at the same moment, and ends every session', async () => {
    const { id, secret } = await person('editor')
    const token = tokenOf(await linkFor(id))
    const tries = await Promise.allSettled([
      resetPassword(visitor, { token, password }),
      resetPassword(visitor, { token, password: `${password} too` }),
    ])
    expect(tries.map((one) => one.status).sort()).toEqual(['fulfilled', 'rejected'])
    expect(await actorOfSession(secret)).toBeNull()
    await expect(resetPassword(visitor, { token, password })).rejects.toEqual(code('invalid'))
  })

  test('works no longer after its time, or once a newer one was made', async () => {
    const { id } = await person('editor')
    const old = tokenOf(await linkFor(id))
    const late = tokenOf(await linkFor(id))
    await expect(resetPassword(visitor, { token: old, password })).rejects.toEqual(code('invalid'))
    await db()
      .update(passwordResets)
      .set({ expiresAt: sql`now() - interval '1 second'` })
      .where(eq(passwordResets.personId, id))
    await expect(
      resetPassword({ ...visitor, address: '192.0.2.2' }, { token: late, password }),
    ).rejects.toEqual(code('invalid'))
  })
})

describe('22: people', () => {
  test('who are shut out are signed out, and cannot come back in', async () => {
    const made = await createPerson(house, {
      id: newId(),
      name: 'Cora',
      email: 'cora@example.org',
      role: 'writer',
    })
    const token = new URL(made.link).searchParams.get('token')!
    await resetPassword({ ...visitor, address: '192.0.2.3' }, { token, password })
    const { secret, personId } = await signIn(visitor, { email: 'cora@example.org', password })
    expect(await actorOfSession(secret)).toMatchObject({ name: 'Cora', role: 'writer' })
    await changeRole(house, { id: personId, role: 'editor' })
    await disablePerson(house, { id: personId })
    expect(await actorOfSession(secret)).toBeNull()
    expect(await db().$count(sessions, eq(sessions.personId, personId))).toBe(0)
    await expect(signIn(visitor, { email: 'cora@example.org', password })).rejects.toEqual(
      code('invalid'),
    )
  })
})
