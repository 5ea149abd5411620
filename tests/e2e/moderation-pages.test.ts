import { eq } from 'drizzle-orm'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { db } from '@/drizzle/client'
import { appeals, comments, heldWords } from '@/drizzle/schema/all'
import { reportComment } from '@/lib/discussion/mutations/answer'
import { appealRemoval } from '@/lib/discussion/mutations/appeal'
import { addHeldWords } from '@/lib/discussion/mutations/held-words'
import { discussionSettingInput } from '@/lib/moderation/input'
import { answerAppeal } from '@/lib/moderation/mutations/appeal'
import { type Decided, decideComment } from '@/lib/moderation/mutations/decide'
import { addNote } from '@/lib/moderation/mutations/note'
import { liftSanction, sanctionPerson } from '@/lib/moderation/mutations/sanction'
import { keepDiscussion } from '@/lib/moderation/mutations/settings'
import type { Actor } from '@/lib/permissions/policy'
import { openBrowser, signIn, visitor } from '../support/browser'
import { writtenComment } from '../support/comments'
import { faultsOf } from '../support/each-width'
import { person } from '../support/fixtures'
import { newReader, newStory } from '../support/readers'
import { demoEmail, demoPassword } from '../support/site'

// The discussion's desk with something in every list, in words that do not break by themselves:
// axe finds nothing in three widths and both colours, folded parts and refusals included.

const unbroken = (length: number) => 'Donaudampfschifffahrt'.repeat(20).slice(0, length)
const said = `It is said at ${unbroken(200)}, twice.\n\nhttps://www.example.org/${unbroken(120)}`

let browser: Browser
let moderator: Actor & { id: string }
let another: Actor & { id: string }
let story: { id: string; path: string }
let writer: Actor & { id: string }
const words = [unbroken(80).toLowerCase(), 'a word*']

beforeAll(async () => {
  browser = await openBrowser()
  story = await newStory()
  moderator = await person('moderator')
  another = await person('moderator')
  writer = await reader(unbroken(60))
  await fillQueue()
  await appeal('Not answered yet')
  await answered('upheld')
  await answered('overturned')
  await sanctionTwice()
  await addHeldWords(moderator, { words, language: '', outcome: 'hold' })
  const setting = { scope: 'story', of: story.id, version: 0, mode: 'closed', mostReplies: '40' }
  await keepDiscussion(
    moderator,
    discussionSettingInput.parse({ ...setting, closesAfterDays: '9', reason: unbroken(200) }),
  )
}, 60_000)
afterAll(async () => {
  await browser.close()
  // A word of this list would hold what others write.
  for (const word of words) await db().delete(heldWords).where(eq(heldWords.word, word))
})

async function reader(name: string): Promise<Actor & { id: string }> {
  const { id } = await newReader(name)
  return { id, name, role: 'reader', sessionId: '' }
}

const say = (state: 'published' | 'held', as: Actor & { id: string }, text = said) =>
  writtenComment({ storyId: story.id, authorId: as.id, text, state })

const remove = (id: string, rule = 3): Promise<Decided> =>
  decideComment(moderator, { id, version: 1, verb: 'remove', rule, standards: undefined })

/** One of each that a list may have: noted, reported, picked, removed, answered, of nobody any more. */
async function fillQueue() {
  const noted = await say('held', writer)
  await addNote(moderator, { id: noted, text: unbroken(200) })
  const reported = await say('published', writer)
  await reportComment(await reader('Odo Farrant'), { id: reported, rule: 6, note: unbroken(200) })
  await reportComment(await reader('Hedda Quirke'), { id: reported, rule: 0, note: '' })
  const picked = await say('published', await person('writer'))
  await decideComment(moderator, {
    id: picked,
    version: 1,
    verb: 'pick',
    rule: null,
    standards: undefined,
  })
  await writtenComment({ storyId: story.id, authorId: writer.id, parentId: picked, state: 'held' })
  await remove(await say('held', writer))
  const orphan = await say('held', writer)
  await db().update(comments).set({ authorId: null }).where(eq(comments.id, orphan))
}

async function appeal(text: string) {
  const id = await say('published', writer)
  await remove(id)
  await appealRemoval(writer, { id, text: `${text}: ${unbroken(200)}` })
  const [made] = await db().select().from(appeals).where(eq(appeals.commentId, id))
  return made!
}

async function answered(outcome: 'upheld' | 'overturned') {
  const { id } = await appeal('Answered')
  await answerAppeal(another, { id, outcome, answer: unbroken(300) })
}

async function sanctionTwice() {
  const reason = unbroken(300)
  const of = { personId: writer.id, rule: 3, reason }
  const { id } = await sanctionPerson(moderator, { ...of, kind: 'suspension', days: 7 })
  await liftSanction(another, { id })
  await sanctionPerson(moderator, { ...of, kind: 'pre-moderation', days: null })
}

const unfold = (page: Page) =>
  page.evaluate(() => {
    for (const details of document.querySelectorAll<HTMLDetailsElement>('main details'))
      details.open = true
  })
/** Opens the list of rules, or the field for a note, of the first comment. */
const press = (name: string) => async (page: Page) => {
  await page.getByRole('article').getByRole('button', { name }).first().click()
  await page.locator(':popover-open').waitFor()
}
/** Sends a form as it stands, which is refused. */
const send = (name: string | RegExp, fill?: string) => async (page: Page) => {
  if (fill) await page.getByLabel(fill, { exact: true }).first().fill('none')
  await page.getByRole('button', { name }).first().click()
  await page.getByRole('alert').first().waitFor()
}

const queue = '/newsroom/discussion'
const looks = (): [path: string, open?: (page: Page) => Promise<unknown>][] => [
  [queue],
  [queue, press('Remove')],
  [queue, press('Note')],
  [`${queue}?tab=reported`],
  [`${queue}?tab=all`],
  [`${queue}/appeals`],
  [`${queue}/appeals`, send('Answer the appeal')],
  [`${queue}/people`],
  [`${queue}/people/${writer.id}`],
  [`${queue}/people/${writer.id}`, send('Decide')],
  [`${queue}/words`],
  [`${queue}/words`, send('Add words')],
  [`${queue}/settings`, unfold],
  [`${queue}/settings/${story.id}`, send(/^Save/, 'Most replies to one comment')],
  ['/newsroom/standards', unfold],
  ['/newsroom/standards', send(/^Publish version/)],
  // The same people stand there too.
  ['/newsroom/people'],
  ['/newsroom/audit'],
]

test('every page of the discussion’s desk, as an administrator has it', async () => {
  const { context, page, faults } = await visitor(browser)
  await signIn(page, demoEmail('administrator'), demoPassword)
  const found: string[] = []
  for (const [path, open] of looks())
    found.push(...(await faultsOf(page, path, { widths: [1280, 390, 320], ...(open && { open }) })))
  expect(found).toEqual([])
  expect(faults).toEqual([])
  await context.close()
}, 400_000)
