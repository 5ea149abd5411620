import { eq, sql } from 'drizzle-orm'
import { beforeAll, describe, expect, test } from 'vitest'
import { db, type Transaction } from '@/drizzle/client'
import { dossiers, media, people, sessions } from '@/drizzle/schema/all'
import { lockArticle } from '@/lib/articles/mutations/open'
import { publishArticle, publishRow } from '@/lib/articles/mutations/publish'
import { withdrawArticle } from '@/lib/articles/mutations/withdraw'
import { signIn } from '@/lib/auth/mutations'
import { hashPassword } from '@/lib/auth/password'
import { newId } from '@/lib/base/ids'
import { postComment } from '@/lib/discussion/mutations/post'
import { house } from '@/lib/permissions/policy'
import {
  content,
  dossier,
  knownReader,
  person,
  published,
  saved,
  section,
} from '../support/fixtures'

// Two things that meet in the middle: the second begins while the first has not ended.

let world: string
beforeAll(async () => {
  world = await section()
})

/** Does one thing and, before its transaction ends, begins another, which must wait for it. */
async function meeting<Value>(
  first: (tx: Transaction) => Promise<unknown>,
  second: () => Promise<Value>,
): Promise<Value> {
  const { other } = await db().transaction(async (tx) => {
    await first(tx)
    const other = second()
    // Awaited below, whatever it says.
    other.catch(() => undefined)
    await somebodyWaits()
    return { other }
  })
  return other
}

async function somebodyWaits(): Promise<void> {
  for (;;) {
    const rows = await db().execute(sql`
      select 1 from pg_stat_activity
      where datname = current_database() and wait_event_type = 'Lock'`)
    if (rows.length > 0) return
  }
}

const publishing = (id: string) => async (tx: Transaction) =>
  publishRow(tx, house, await lockArticle(tx, id))

const publish = (id: string) => () =>
  publishArticle(house, { id, version: 1, correction: '', isTypo: false })

async function picture(): Promise<string> {
  const id = newId()
  const file = { sha256: id, format: 'jpg', width: 800, height: 500, bytes: 1 }
  await db()
    .insert(media)
    .values({ id, ...file })
  return id
}

const lead = (mediaId: string) => ({ mediaId, alt: 'A ferry', caption: '', credit: 'Longwave' })

describe('at once', () => {
  test('two stories of one dossier are both counted', async () => {
    const id = await dossier()
    const one = await saved(content(world, { headline: 'One', dossierIds: [id] }))
    const two = await saved(content(world, { headline: 'Two', dossierIds: [id] }))
    await meeting(publishing(one.id), publish(two.id))
    const [row] = await db().select().from(dossiers).where(eq(dossiers.id, id))
    expect(row?.storyCount).toBe(2)
  })

  test('a comment goes in while its story is published anew, neither waiting for the other', async () => {
    const { id } = await published(content(world))
    const reader = await knownReader()
    const words = { storyId: id, parentId: null, text: 'Said meanwhile.' }
    const posted = await db().transaction(async (tx) => {
      const row = await lockArticle(tx, id)
      const posted = await postComment(reader, words, '192.0.2.1')
      await publishRow(tx, house, row)
      return posted
    })
    expect(posted.state).toBe('published')
  })

  test('a picture stays public when one story that shows it goes and another comes', async () => {
    const mediaId = await picture()
    const old = await published(content(world, { lead: lead(mediaId) }))
    const fresh = await saved(content(world, { lead: lead(mediaId) }))
    await meeting(publishing(fresh.id), () =>
      withdrawArticle(house, { id: old.id, version: 1, reason: 'It was wrong.' }),
    )
    const [row] = await db().select().from(media).where(eq(media.id, mediaId))
    expect(row?.publicAt).not.toBeNull()
  })

  test('22: an old password begins no session while a new one is set', async () => {
    const { id } = await person('editor')
    await db()
      .update(people)
      .set({ passwordHash: await hashPassword('the old password') })
      .where(eq(people.id, id))
    const passwordHash = await hashPassword('the new password')
    const entering = meeting(
      async (tx) => {
        await tx.update(people).set({ passwordHash }).where(eq(people.id, id))
        await tx.delete(sessions).where(eq(sessions.personId, id))
      },
      () =>
        signIn(
          { address: '192.0.2.1', agent: '' },
          { email: `${id}@example.org`, password: 'the old password' },
        ),
    )
    await expect(entering).rejects.toMatchObject({ code: 'invalid' })
    expect(await db().$count(sessions, eq(sessions.personId, id))).toBe(0)
  })

  test('two stories whose addresses would become one get two', async () => {
    const of = (slug: string) => content(world, { headline: 'A name', slug })
    await published(of('a-name'))
    const one = await saved(of('a-name'))
    const two = await saved(of('a-name-2'))
    await meeting(publishing(one.id), publish(two.id))
  })
})
