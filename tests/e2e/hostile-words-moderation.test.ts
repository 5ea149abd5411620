import { eq, inArray } from 'drizzle-orm'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { z } from 'zod'
import { db } from '@/drizzle/client'
import { appeals, attempts, comments, heldWords, people, reports } from '@/drizzle/schema/all'
import { newId } from '@/lib/base/ids'
import { appealInput } from '@/lib/discussion/appeal'
import { longestWord } from '@/lib/discussion/held-words'
import { addWordsInput } from '@/lib/discussion/held-words-input'
import { reportInput } from '@/lib/discussion/input'
import { reportComment } from '@/lib/discussion/mutations/answer'
import { appealRemoval } from '@/lib/discussion/mutations/appeal'
import { addHeldWords } from '@/lib/discussion/mutations/held-words'
import {
  answerAppealInput,
  decideInput,
  discussionSettingInput,
  noteInput,
  sanctionInput,
} from '@/lib/moderation/input'
import { answerAppeal } from '@/lib/moderation/mutations/appeal'
import { decideComment } from '@/lib/moderation/mutations/decide'
import { addNote } from '@/lib/moderation/mutations/note'
import { sanctionPerson } from '@/lib/moderation/mutations/sanction'
import { keepDiscussion } from '@/lib/moderation/mutations/settings'
import type { Actor } from '@/lib/permissions/policy'
import { openBrowser, signIn } from '../support/browser'
import { writtenComment } from '../support/comments'
import { person } from '../support/fixtures'
import { hasHostileWords, hostileWords } from '../support/hostile-words'
import { newReader, newStory, sendForm } from '../support/readers'
import { demoEmail, demoPassword } from '../support/site'
import { programsIn, watched } from '../support/watched'

// 26: words that would be a program, in every field of moderation, are words: to moderators and to
// those whom they tell of it.

type Person = Actor & { id: string }

let browser: Browser
let payloads: string[]
/** A payload in eight, for what takes a story or a comment each. */
let some: string[]
let moderator: Person
let another: Person
let writer: Awaited<ReturnType<typeof newReader>>
const readers: Person[] = []
const closed: { id: string; path: string }[] = []
const talk = { id: '', path: '' }

/** What a schema makes of a form; null where it refuses it in words. */
function taken<Schema extends z.ZodType>(schema: Schema, form: unknown): z.output<Schema> | null {
  const input = schema.safeParse(form)
  return input.success ? input.data : null
}

beforeAll(async () => {
  if (!hasHostileWords) return
  browser = await openBrowser()
  payloads = hostileWords(240)
  expect(payloads.length).toBeGreaterThanOrEqual(300)
  some = payloads.filter((_, index) => index % 8 === 0)
  moderator = await person('moderator')
  another = await person('moderator')
  writer = await newReader('Ansgar Vell')
  Object.assign(talk, await newStory())
  expect(await everyReader()).toBeGreaterThan(280)
  expect(await everyWord()).toBeGreaterThan(250)
  for (const words of some) await removedAndAppealed(words)
  for (const words of some) await closedBecause(words)
  expect(closed.length).toBeGreaterThan(30)
}, 240_000)

afterAll(async () => {
  if (!hasHostileWords) return
  await browser.close()
  await db().delete(heldWords).where(eq(heldWords.addedById, moderator.id))
  await db().delete(appeals).where(eq(appeals.personId, writer.id))
  const ids = readers.map(({ id }) => id)
  await db().delete(reports).where(inArray(reports.personId, ids))
  await db().delete(people).where(inArray(people.id, ids))
  await db().delete(comments).where(eq(comments.storyId, talk.id))
  await db().delete(attempts)
}, 60_000)

/** Each payload as a name, as the note of a report and of a moderator, and as the reason of a sanction. */
async function everyReader(): Promise<number> {
  const commentId = await writtenComment({ storyId: talk.id, authorId: writer.id })
  let kept = 0
  for (const words of payloads) {
    const reader = { id: newId(), name: words.slice(0, 60), role: 'reader' as const }
    await db()
      .insert(people)
      .values({ ...reader, email: `${reader.id}@example.org` })
    readers.push({ ...reader, sessionId: '' })
    const report = taken(reportInput, { id: commentId, note: words.slice(0, 500) })
    if (report) await reportComment(readers.at(-1)!, report)
    const note = taken(noteInput, { id: commentId, text: words.slice(0, 1_000) })
    if (note) await addNote(moderator, note)
    const sanction = { personId: reader.id, kind: 'pre-moderation', reason: words.slice(0, 300) }
    const input = taken(sanctionInput, sanction)
    if (input) await sanctionPerson(moderator, input)
    if (report && note && input) kept++
  }
  return kept
}

/** Each payload as a word that comments may not have. */
async function everyWord(): Promise<number> {
  let kept = 0
  for (const words of payloads) {
    const input = taken(addWordsInput, asHeld(words.slice(0, longestWord)))
    if (!input) continue
    await addHeldWords(moderator, input)
    kept++
  }
  return kept
}

const asHeld = (words: string) => ({ words, language: '', outcome: 'refuse' })

/** A payload as the words of an appeal and, of every second, of the answer. */
async function removedAndAppealed(words: string) {
  const id = await writtenComment({ storyId: talk.id, authorId: writer.id, text: words })
  await decideComment(moderator, decideInput.parse({ id, version: 1, rule: 3 }))
  const actor: Person = { id: writer.id, name: 'Ansgar Vell', role: 'reader', sessionId: '' }
  await appealRemoval(actor, appealInput.parse({ id, text: words.slice(0, 1_000) }))
  if (some.indexOf(words) % 2 === 0) return
  const [made] = await db().select().from(appeals).where(eq(appeals.commentId, id))
  const answer = { id: made!.id, outcome: 'upheld', answer: words.slice(0, 500) }
  await answerAppeal(another, answerAppealInput.parse(answer))
}

/** A payload as the reason why a discussion is closed. */
async function closedBecause(words: string) {
  const story = await newStory()
  const setting = { scope: 'story', of: story.id, version: 0, mode: 'closed' }
  const input = taken(discussionSettingInput, { ...setting, reason: words.slice(0, 200) })
  if (!input) return
  await keepDiscussion(moderator, input)
  closed.push(story)
}

async function expectQuiet(page: Page, faults: string[], path: string) {
  const answer = await page.goto(path)
  expect([path, answer!.status()]).toEqual([path, 200])
  // The first touch brings the framework, which draws the page anew.
  await page.mouse.move(200, 200)
  expect([path, await programsIn(page)]).toEqual([path, []])
  expect([path, faults.splice(0)]).toEqual([path, []])
}

describe.skipIf(!hasHostileWords)('26: hostile words of moderation', () => {
  test('run nowhere in the newsroom', async () => {
    const { page, faults } = await watched(browser)
    await signIn(page, demoEmail('administrator'), demoPassword)
    const desk = '/newsroom/discussion'
    const every = (of: Person[]) => of.filter((_, index) => index % 8 === 0)
    const sanctioned = Array.from(
      { length: Math.ceil(readers.length / 50) },
      (_, at) => `${desk}/people?page=${at + 1}`,
    )
    const pages = [
      `${desk}?tab=reported`,
      `${desk}/appeals`,
      ...sanctioned,
      ...every(readers).map(({ id }) => `${desk}/people/${id}`),
      ...[1, 2, 3, 4, 5, 6].map((number) => `${desk}/words?page=${number}`),
      ...payloads.slice(0, 20).map((words) => `${desk}/words?q=${encodeURIComponent(words)}`),
      `${desk}/settings`,
      ...closed.map(({ id }) => `${desk}/settings/${id}`),
      '/newsroom/audit',
    ]
    for (const path of pages) await expectQuiet(page, faults, path)
    // They were there to be seen.
    await page.goto(`${desk}?tab=reported`)
    const notes = page.getByRole('list', { name: 'Notes of moderators' }).getByRole('listitem')
    expect(await notes.count()).toBeGreaterThan(280)
    let lifts = 0
    for (const path of sanctioned) {
      await page.goto(path)
      lifts += await page.getByRole('button', { name: /^Lift/ }).count()
    }
    expect(lifts).toBeGreaterThan(280)
    await page.context().close()
  }, 240_000)

  test('run nowhere that readers are told of it', async () => {
    const { page, faults } = await watched(browser)
    for (const { id, path } of closed)
      for (const where of [path, `/discussion/${id}`]) await expectQuiet(page, faults, where)
    await signIn(page, writer.email, writer.password)
    await expectQuiet(page, faults, '/account')
    expect(await page.getByText('You asked for a second look').count()).toBe(some.length)
    await page.context().close()
  }, 240_000)

  test('run nowhere that a writer is told why not', async () => {
    const { page, faults } = await watched(browser)
    const reader = await newReader()
    await signIn(page, reader.email, reader.password)
    const refused = async (text: string) => {
      // They are more than one person may send in a minute.
      await db().delete(attempts)
      // Others said the same words in this publication: these are nobody's but the reader's.
      const own = { storyId: talk.id, text: `${text} ${newId()}` }
      const answer = await sendForm('/api/reader/comments', own, reader)
      await expectQuiet(page, faults, answer.headers.get('location')!)
      return page.locator('form').getByRole('alert').innerText()
    }
    // A word that may not stand is named to whoever used it.
    const told: string[] = []
    const short = some.filter((words) => taken(addWordsInput, asHeld(words)) !== null)
    expect(short.length).toBeGreaterThan(15)
    for (const words of short) told.push(await refused(words))
    expect(told.filter((words) => /is on the list of words/.test(words)).length).toBe(short.length)
    const ban = { personId: reader.id, kind: 'ban', reason: short[0]! }
    await sanctionPerson(moderator, sanctionInput.parse(ban))
    expect(await refused('Me again')).toContain(short[0])
    await page.context().close()
  }, 240_000)
})
