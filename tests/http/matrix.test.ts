import { eq } from 'drizzle-orm'
import { beforeAll, describe, expect, test } from 'vitest'
import { db } from '@/drizzle/client'
import { articles, people, revisions } from '@/drizzle/schema/all'
import { applies, type State, states, type Verb } from '@/lib/articles/states'
import { newId } from '@/lib/base/ids'
import { type Actor, can, type Operation, type Role, roles } from '@/lib/permissions/policy'
import { content, saved, section } from '../support/fixtures'
import { callAction, cookieOf, demoEmail } from '../support/site'

// 12: every role, the newsroom's verbs and every state, over HTTP, against the one table.

/** The server action of each verb, with what it needs besides the story and its version. */
const actions: [action: string, verb: Verb, more: object][] = [
  ['sendToReview', 'sendToReview', {}],
  ['sendBack', 'sendBack', {}],
  ['markReady', 'markReady', {}],
  ['hold', 'hold', {}],
  ['release', 'release', {}],
  ['spike', 'spike', {}],
  ['restore', 'restore', {}],
  ['unschedule', 'unschedule', {}],
  ['schedule', 'schedule', { at: '2099-01-01T00:00:00.000Z' }],
  ['embargo', 'assign', { until: null }],
  ['publish', 'publish', { isTypo: true }],
  ['discardChange', 'discardChange', {}],
  ['withdraw', 'withdraw', { reason: 'A test of who may.' }],
]

const visitors = [...roles, null]
const ids = new Map<Role, string>()
let story: string

beforeAll(async () => {
  const made = content(await section('Matrix'))
  story = (await saved(made)).id
  // The version that readers see, for a change to be discarded.
  await db()
    .insert(revisions)
    .values({ id: newId(), articleId: story, version: 1, content: made, reason: 'publish' })
  for (const role of roles) {
    const [row] = await db()
      .select()
      .from(people)
      .where(eq(people.email, demoEmail(role)))
    ids.set(role, row!.id)
  }
})

async function put(state: State, createdBy: string | null) {
  const isOut = ['published', 'correcting', 'withdrawn'].includes(state)
  await db()
    .update(articles)
    .set({
      state,
      version: 1,
      publishedVersion: isOut ? 1 : null,
      createdBy,
      assigneeId: null,
      stateBefore: ['legal-hold', 'spiked'].includes(state) ? 'draft' : null,
      scheduledAt: state === 'scheduled' ? new Date('2099-01-01') : null,
      firstPublishedAt: isOut ? new Date('2026-01-01') : null,
    })
    .where(eq(articles.id, story))
}

async function stateNow(): Promise<string> {
  const [row] = await db().select().from(articles).where(eq(articles.id, story))
  return row!.state
}

function expected(role: Role | null, verb: Verb, state: State, isOwn: boolean): string {
  if (role === null) return 'unauthenticated'
  const actor: Actor = { id: ids.get(role)!, name: '', role, sessionId: '' }
  if (!can(actor, `article.${verb}` as Operation, { createdBy: isOwn ? actor.id : null }))
    return 'forbidden'
  return applies(verb, state) ? 'ok' : 'conflict'
}

describe.each(visitors)('12: as %s', (role) => {
  test.each(actions)('%s in every state, own and not', async (action, verb, more) => {
    const cookie = role === null ? undefined : await cookieOf(role)
    const got: string[] = []
    const wanted: string[] = []
    for (const state of states)
      for (const isOwn of [false, true]) {
        await put(state, isOwn && role !== null ? ids.get(role)! : null)
        const { result } = await callAction(
          action,
          { id: story, version: 1, ...more },
          cookie ? { cookie } : {},
        )
        const outcome = result?.ok ? 'ok' : (result?.error?.code ?? 'nothing')
        const cell = `${state}${isOwn ? ' (own)' : ''}`
        got.push(`${cell}: ${outcome}`)
        wanted.push(`${cell}: ${expected(role, verb, state, isOwn)}`)
        if (outcome !== 'ok') expect(await stateNow(), cell).toBe(state)
      }
    expect(got).toEqual(wanted)
  })
})
