import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { db, sqlClient } from '@/drizzle/client'
import { comments, people } from '@/drizzle/schema/all'
import { hashPassword } from '@/lib/auth/password'
import { newId } from '@/lib/base/ids'
import { expectAccessible, heldUp, openBrowser, scripts, signIn, visitor } from '../support/browser'
import { hasHostileWords, hostileWords } from '../support/hostile-words'
import { newReader, newStory } from '../support/readers'
import { demoEmail, demoPassword, text } from '../support/site'

// The queue as moderators use it: by keys, by plain forms, and two of them at once.

let browser: Browser
let story: { id: string; path: string }
let writer: { id: string }
beforeAll(async () => {
  browser = await openBrowser()
  story = await newStory()
  writer = await newReader('Ansgar Vell')
  // What the demo and other files left waiting would stand before what is decided here.
  await sqlClient()`update comments set state = 'published', published_at = now() where state = 'held'`
  await sqlClient()`update comments set open_reports = 0, reported_at = null`
})
afterAll(() => browser.close())

/** Comments that wait, the oldest first: their ids. */
async function held(words: string[], as = writer): Promise<string[]> {
  const from = Date.now()
  const rows = words.map((said, at) => ({
    id: newId(from + at),
    storyId: story.id,
    authorId: as.id,
    text: said,
    state: 'held',
    phase: 'pre-moderated',
    submitKey: newId(),
    createdAt: new Date(from + at),
  }))
  await db().insert(comments).values(rows)
  return rows.map((row) => row.id)
}

async function moderator(email = demoEmail('moderator'), password = demoPassword) {
  const opened = await visitor(browser)
  await signIn(opened.page, email, password)
  return opened
}

/** Somebody else who moderates. */
async function anotherModerator(name: string) {
  const password = 'a long enough password'
  const email = `${newId()}@example.org`
  await db()
    .insert(people)
    .values({
      id: newId(),
      email,
      name,
      role: 'moderator',
      passwordHash: await hashPassword(password),
    })
  return moderator(email, password)
}

const states = async (ids: string[]) => {
  const rows = await sqlClient()<{ id: string; state: string; rule: number | null }[]>`
    select id, state, rule_number as rule from comments where id in ${sqlClient()(ids)} order by id`
  return rows.map(({ state, rule }) => (rule ? `${state} under ${rule}` : state))
}
const focused = (page: Page) => page.evaluate(() => document.activeElement?.id ?? '')
const cardOf = (page: Page, words: string) => page.getByRole('article').filter({ hasText: words })
const decided = (ids: string[]) =>
  expect.poll(async () => new Set(await states(ids)).has('held'), { timeout: 15_000 }).toBe(false)

test('a moderator lands on the queue and decides 200 held comments with one key each', async () => {
  const ids = await held(Array.from({ length: 200 }, (_, at) => `Waits for a moderator: ${at}`))
  const { context, page, faults } = await moderator()
  expect(new URL(page.url()).pathname).toBe('/newsroom/discussion')
  await cardOf(page, 'Waits for a moderator: 0').first().waitFor()
  // Most are let in, each fifth is removed under one of the eight rules by its number.
  const wanted = ids.map((_, at) => (at % 5 === 4 ? `removed under ${1 + (at % 8)}` : 'published'))
  for (const [at, id] of ids.entries()) {
    if (at > 0) await page.locator(`#comment-${id}:focus`).waitFor()
    await page.keyboard.press(at % 5 === 4 ? String(1 + (at % 8)) : 'a')
  }
  await page.getByText('The queue is clear. Last comment checked').waitFor()
  await decided(ids)
  await page.getByRole('link', { name: 'Held 0' }).waitFor()
  expect(await states(ids)).toEqual(wanted)
  const [made] = await sqlClient()<{ decisions: number; people: number; logged: number }[]>`
    select count(*)::int as decisions, count(distinct by_id)::int as people,
      (select count(*)::int from audit_events where subject_type = 'comment'
        and subject_id in ${sqlClient()(ids)}) as logged
    from decisions where comment_id in ${sqlClient()(ids)}`
  expect(made).toEqual({ decisions: 200, people: 1, logged: 200 })
  const [kept] = await sqlClient()<{ comments: number }[]>`
    select comments from story_counts where story_id = ${story.id}`
  expect(kept!.comments).toBe(wanted.filter((state) => state === 'published').length)
  expect(await text(`/discussion/${story.id}`)).toContain('Waits for a moderator: 198')
  expect(faults).toEqual([])
  await context.close()
}, 180_000)

test('every key: approve, remove and its list, hold, pick, note, undo, and none while typing', async () => {
  const ids = await held(['One to hold', 'Two to remove', 'Three to let in', 'Four to note'])
  const at = (index: number) => `comment-${ids[index]}`
  const { context, page, faults } = await moderator()
  await page.locator(`#${at(3)}`).waitFor()
  await expectAccessible(page)
  await page.keyboard.press('h')
  await expect.poll(() => focused(page)).toBe(at(1))
  await page.keyboard.press('r')
  await expectAccessible(page)
  await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toMatch(/^1\. /)
  await page.keyboard.press('7')
  await expect.poll(() => focused(page)).toBe(at(2))
  await page.getByText('Removed under rule 7: comment by Ansgar Vell').waitFor()
  await page.keyboard.press('a')
  await expect.poll(() => focused(page)).toBe(at(3))
  expect(await page.getByRole('button', { name: 'Undo' }).count()).toBe(1)
  await page.keyboard.press('z')
  await expect.poll(() => focused(page)).toBe(at(2))
  await page.getByText('Undone: comment by Ansgar Vell').waitFor({ state: 'attached' })
  await expect.poll(() => states(ids)).toEqual(['held', 'removed under 7', 'held', 'held'])
  await page.keyboard.press('j')
  await expect.poll(() => focused(page)).toBe(at(3))
  await page.keyboard.press('n')
  await page.keyboard.type('a, h and z are letters here')
  await page.getByRole('button', { name: 'Save note' }).click()
  await page.getByRole('list', { name: 'Notes of moderators' }).waitFor()
  await expect.poll(() => focused(page)).toBe(at(3))
  await page.keyboard.press('a')
  await expect.poll(() => states(ids)).toEqual(['held', 'removed under 7', 'held', 'published'])
  await page.goto('/newsroom/discussion?tab=all')
  await page.locator(`#${at(3)}`).focus()
  await page.locator(`#${at(3)}[aria-current]`).waitFor()
  await page.keyboard.press('p')
  await cardOf(page, 'Four to note').getByText('Editors’ pick').waitFor()
  expect(faults).toEqual([])
  await context.close()
})

test('letters are about the comment that had the focus before the scripts came', async () => {
  const ids = await held(['Stands above', 'Was chosen early'])
  const { context, page } = await moderator()
  const letThrough = await heldUp(page, scripts)
  await page.goto('/newsroom/discussion', { waitUntil: 'commit' })
  await page.locator(`#comment-${ids[1]}`).focus()
  letThrough()
  await page.locator(`#comment-${ids[1]}[aria-current]`).waitFor()
  await page.keyboard.press('a')
  await expect.poll(() => states(ids)).toEqual(['held', 'published'])
  await context.close()
})

test('letters do nothing where they are switched off, and a key held down decides once', async () => {
  const ids = await held(['Not by a letter', 'Not by a second one'])
  const { context, page } = await moderator()
  const card = page.locator(`#comment-${ids[0]}`)
  await card.focus()
  await page.evaluate(() => localStorage.setItem('newsroom.letterKeys', 'off'))
  await page.keyboard.press('a')
  await page.evaluate(() => localStorage.setItem('newsroom.letterKeys', 'on'))
  expect(await states(ids)).toEqual(['held', 'held'])
  await page.keyboard.down('a')
  await page.keyboard.down('a')
  await page.keyboard.down('a')
  await page.keyboard.up('a')
  await expect.poll(() => states(ids)).toEqual(['published', 'held'])
  await context.close()
})

test('whoever tabs back from card to card after a decision stays on the control they came to', async () => {
  const ids = await held(['Decided first', 'Tabbed back into', 'Tabbed back from'])
  const { context, page } = await moderator()
  await page.locator(`#comment-${ids[0]}`).focus()
  await page.keyboard.press('a')
  await expect.poll(() => focused(page)).toBe(`comment-${ids[1]}`)
  await page.keyboard.press('j')
  await expect.poll(() => focused(page)).toBe(`comment-${ids[2]}`)
  await page.keyboard.press('Shift+Tab')
  await page.locator(`#comment-${ids[1]}[aria-current]`).waitFor()
  const place = await page.evaluate(() => document.activeElement?.textContent)
  expect(place).toBe('Everything by this person')
  await context.close()
})

test('two moderators on one comment: the second is told who was first, and nothing is overwritten', async () => {
  const [id] = await held(['Both of us see this'])
  const one = await moderator()
  const two = await anotherModerator('Second Reader')
  await cardOf(two.page, 'Both of us see this').waitFor()
  await one.page.locator(`#comment-${id}`).focus()
  await one.page.keyboard.press('3')
  await expect.poll(() => states([id!])).toEqual(['removed under 3'])
  await two.page.locator(`#comment-${id}`).focus()
  await two.page.keyboard.press('a')
  const card = cardOf(two.page, 'Both of us see this')
  await card.getByRole('alert').waitFor()
  expect(await card.getByRole('alert').innerText()).toMatch(
    /^Greta Kolm removed this comment at \d\d:\d\d:\d\d GMT\. Nothing of yours was done\./,
  )
  await expectAccessible(two.page)
  expect(await states([id!])).toEqual(['removed under 3'])
  await card.getByRole('button', { name: 'Take it off the list' }).click()
  expect(await card.count()).toBe(0)
  await Promise.all([one.context.close(), two.context.close()])
})

test('all of it works as plain forms', async () => {
  const ids = await held(['Plainly let in', 'Plainly removed', 'Plainly held'])
  const { context, page } = await visitor(browser, { javaScriptEnabled: false })
  await signIn(page, demoEmail('moderator'), demoPassword)
  const of = (words: string) => cardOf(page, words)
  await of('Plainly let in').getByRole('button', { name: 'Approve' }).click()
  await page.getByText('Approved: comment by Ansgar Vell').waitFor()
  expect((await states(ids))[0]).toBe('published')
  await page.getByRole('button', { name: 'Undo' }).click()
  await page.getByText('Undone. The comment is as it was.').waitFor()
  expect(await states(ids)).toEqual(['held', 'held', 'held'])
  await of('Plainly removed').getByRole('button', { name: 'Remove' }).click()
  await page.getByRole('button', { name: /^5\. / }).click()
  await page.getByText('Removed under rule 5: comment by Ansgar Vell').waitFor()
  expect(await states(ids)).toEqual(['held', 'removed under 5', 'held'])
  // Somebody else is quicker than the next form.
  await sqlClient()`update comments set version = version + 1 where id = ${ids[2]!}`
  await of('Plainly held').getByRole('button', { name: 'Hold' }).click()
  await page.getByRole('alert').waitFor()
  expect(await page.getByRole('alert').innerText()).toContain('Nothing of yours was done.')
  await of('Plainly held').getByRole('button', { name: 'Note' }).click()
  await page.getByRole('textbox', { name: 'Note for other moderators' }).fill('Seen twice')
  await page.getByRole('button', { name: 'Save note' }).click()
  await page.getByText('Your note is kept.').waitFor()
  await of('Plainly held').getByText('Seen twice').waitFor()
  await context.close()
})

test('a ban, an appeal and a closed discussion, from the queue to the reader', async () => {
  const reader = await newReader('Hedda Quirke')
  const [id] = await held(['Where the ban begins'], reader)
  const { context, page, faults } = await moderator()
  await cardOf(page, 'Where the ban begins')
    .getByRole('link', { name: 'Everything by this person' })
    .click()
  await page.getByRole('heading', { name: 'Ban or suspend' }).waitFor()
  await page.getByLabel('The reason').fill('Threats under two stories')
  await page.getByRole('button', { name: 'Decide' }).click()
  await page
    .getByText(/Suspended until .* GMT\. Threats under two stories/)
    .first()
    .waitFor()
  await expectAccessible(page)
  const [row] = await sqlClient()<{ days: number }[]>`
    select extract(day from ends_at - begins_at)::int as days from sanctions
    where person_id = ${reader.id} and lifted_at is null`
  expect(row!.days).toBe(7)
  const account = () => text('/account', reader.cookie)
  expect(await account()).toMatch(/You cannot comment until .*Threats under two stories/)
  await page.getByRole('button', { name: 'Lift: Suspended, Hedda Quirke' }).click()
  await page.getByText('Lifted. It holds no more').waitFor()
  await page.getByText(/lifted by Greta Kolm/).waitFor()
  expect(await account()).not.toContain('You cannot comment')

  await page.goto(`/newsroom/discussion/settings/${story.id}`)
  await page.getByLabel('Discussion', { exact: true }).selectOption('closed')
  await page.getByLabel('The reason').fill('a court case began')
  await page.getByRole('button', { name: 'Save' }).click()
  await page.getByText('Saved. Pages show it within two seconds.').waitFor()
  await expect
    .poll(() => text(story.path), { timeout: 5_000 })
    .toContain('This discussion is closed: a court case began.')

  const decisionId = newId()
  await sqlClient()`update comments set state = 'removed', text = '', withheld_text = 'Where the ban begins',
    published_at = now(), rule_number = 1, standards_version = 1 where id = ${id!}`
  await sqlClient()`insert into decisions (id, comment_id, story_id, kind, rule_number, standards_version,
    state_before, comment_version) values (${decisionId}, ${id!}, ${story.id}, 'remove', 1, 1, 'held', 1)`
  await sqlClient()`insert into appeals (id, comment_id, story_id, decision_id, person_id, text)
    values (${newId()}, ${id!}, ${story.id}, ${decisionId}, ${reader.id}, 'Nobody was meant.')`
  await page.goto('/newsroom/discussion/appeals')
  const appeal = page.getByRole('article').filter({ hasText: 'Nobody was meant.' })
  await appeal.getByLabel('The decision').selectOption('overturned')
  await appeal.getByLabel('The answer').fill('Read again: it names nobody.')
  await appeal.getByRole('button', { name: 'Answer the appeal' }).click()
  await page
    .getByText(/Accepted by Greta Kolm/)
    .first()
    .waitFor()
  expect(await states([id!])).toEqual(['published'])
  expect(faults).toEqual([])
  await context.close()
})

test.skipIf(!hasHostileWords)(
  '26: hostile words and names in the queue are words',
  async () => {
    const texts = hostileWords(300)
    const bad = await newReader(texts[0])
    await held(texts, bad)
    const { context, page, faults } = await moderator()
    let next: string | null = '/newsroom/discussion'
    let pages = 0
    while (next) {
      await page.goto(next)
      const more = page.getByRole('link', { name: 'Next comments' })
      next = (await more.count()) > 0 ? await more.getAttribute('href') : null
      pages++
    }
    expect(pages).toBeGreaterThan(10)
    expect(faults).toEqual([])
    await context.close()
  },
  180_000,
)

test('the queue stays when the site is not reached, and a decision is made again when it is', async () => {
  const reader = await newReader('Ilse Tarn')
  const [id] = await held(['Said in a tunnel'], reader)
  const { context, page } = await moderator()
  await page.goto(`/newsroom/discussion/people/${reader.id}`)
  const card = page.locator(`#comment-${id}`)
  await card.waitFor()
  await context.setOffline(true)
  const asked = page.waitForEvent('requestfailed', (one) => one.url().endsWith('/api/health'))
  await card.focus()
  await page.keyboard.press('a')
  await card.getByText('The site did not answer').waitFor()
  await asked
  expect(await card.getByText('The site did not answer').isVisible()).toBe(true)
  await context.setOffline(false)
  await card.focus()
  await page.keyboard.press('a')
  await expect.poll(() => states([id!])).toEqual(['published'])
  await context.close()
})
