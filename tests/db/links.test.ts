import '../support/own-database'
import { eq, sql } from 'drizzle-orm'
import { beforeAll, describe, expect, test } from 'vitest'
import { db } from '@/drizzle/client'
import { changedTags, passages, shortLinkChanges, shortLinks } from '@/drizzle/schema/all'
import { publishArticle } from '@/lib/articles/mutations/publish'
import { saveArticle } from '@/lib/articles/mutations/save'
import { withdrawArticle } from '@/lib/articles/mutations/withdraw'
import { newId } from '@/lib/base/ids'
import { plain } from '@/lib/blocks/inline'
import { house } from '@/lib/permissions/policy'
import { newCode } from '@/lib/shortlinks/code'
import { blockLinks, unblockLinks } from '@/lib/shortlinks/mutations/blocks'
import { recordClicks } from '@/lib/shortlinks/mutations/clicks'
import { changeLink, disableLink, enableLink, makeLink } from '@/lib/shortlinks/mutations/links'
import { createOwnLinks } from '@/lib/shortlinks/mutations/own'
import { linkPassage } from '@/lib/shortlinks/mutations/passages'
import { shortAddressIn } from '@/lib/shortlinks/passage'
import { lastDays, linkByCode, nearLinks, ownCode } from '@/lib/shortlinks/queries'
import { codeAvailability, linkBlocksForDesk, linkForDesk } from '@/lib/shortlinks/queries/desk'
import { passageNow } from '@/lib/shortlinks/queries/passages'
import { content, person, published, saved, section } from '../support/fixtures'

let world: string
beforeAll(async () => {
  world = await section()
})

let count = 0
const noUtm = { utmSource: '', utmMedium: '', utmCampaign: '' }
const given = (to: string, set: object = {}) => ({
  id: newId(),
  code: `ferry-${++count}x`,
  to,
  ...noUtm,
  ...set,
})
const elsewhere = 'https://www.example.org/timetable?line=4'

describe('a code of a story’s own', () => {
  async function withoutLink() {
    const { id } = await published(content(world))
    await db().delete(shortLinks).where(eq(shortLinks.ownFor, id))
    return { id }
  }

  test('is drawn again where it is taken, by another story or in the same lot', async () => {
    const taken = (await ownCode((await published(content(world))).id))!
    const lot = [await withoutLink(), await withoutLink(), await withoutLink()]
    const [same, ...others] = [newCode(), newCode(), newCode()]
    const draws = [taken, same!, same!, ...others]
    const draw = () => draws.shift()!
    await db().transaction((tx) => createOwnLinks(tx, house, lot, draw))
    const codes = await Promise.all(lot.map(({ id }) => ownCode(id)))
    expect(codes).toEqual([others[0], same, others[1]])

    await db().transaction((tx) => createOwnLinks(tx, house, lot))
    expect(await Promise.all(lot.map(({ id }) => ownCode(id)))).toEqual(codes)
  })
})

test.each(['הממשלה אישרה את התקציב', '议会通过预算', 'Парламент принял бюджет'])(
  'leads to the story “%s” by an address that a header can hold',
  async (headline) => {
    const { id, path } = await published(content(world, { headline }))
    const { leadsTo } = (await linkByCode((await ownCode(id))!))!
    expect(leadsTo).toMatch(/^[\x21-\x7e]+$/)
    expect(decodeURI(new URL(leadsTo!).pathname)).toBe(path)
  },
)

test('a code is offered to whoever typed something behind it: a full stop, a passage that is none', async () => {
  const code = (await ownCode((await published(content(world))).id))!
  const offered = async (typed: string) => (await nearLinks(typed)).map((link) => link.code)
  for (const end of ['.', '.p0', '.p4.', '.p12345', '.pdf', '.p2-0'])
    expect(await offered(code.toUpperCase() + end), end).toEqual([code])
  expect(await offered(`${code.slice(0, 7)}.p1`)).toContain(code)
})

describe('a chosen code', () => {
  test('leads to a story with its UTM parameters, and is made once however often it is sent', async () => {
    const { path } = await published(content(world))
    const input = given(path, { utmSource: 'poster', utmCampaign: 'harbour day' })
    await makeLink(house, input)
    await makeLink(house, input)
    const link = await linkByCode(input.code.toUpperCase())
    const to = new URL(link!.leadsTo!)
    expect(to.pathname).toBe(path)
    expect(Object.fromEntries(to.searchParams)).toEqual({
      utm_source: 'poster',
      utm_campaign: 'harbour day',
    })
  })

  test('to a story keeps the query and the passage that were written, beside its UTM parameters', async () => {
    const { path } = await published(content(world))
    const input = given(`${path}?from=poster#p2`, { utmSource: 'letter' })
    await makeLink(house, input)
    const link = (await linkByCode(input.code))!
    expect(new URL(link.leadsTo!).href.endsWith(`${path}?from=poster&utm_source=letter#p2`)).toBe(
      true,
    )
    const kept = (await linkForDesk(house, input.id))!
    expect(kept.path).toBe(`${path}?from=poster#p2`)
    expect(kept.changes.map(({ to }) => to)).toEqual([`${path}?from=poster#p2`])
    await changeLink(house, { id: input.id, version: 1, to: path, ...noUtm })
    expect(new URL((await linkByCode(input.code))!.leadsTo!).hash).toBe('')
  })

  test('is refused where another one has it, or looks like it', async () => {
    await makeLink(house, given(elsewhere, { code: 'harbor-10' }))
    for (const code of ['harbor-10', 'harbor-lo', 'harbor-io', 'harborlo'])
      await expect(makeLink(house, given(elsewhere, { code }))).rejects.toMatchObject({
        code: 'invalid',
      })
  })

  test('leads to a page elsewhere for those who may, and never at once', async () => {
    const editor = await person('editor')
    await expect(makeLink(editor, given(elsewhere))).rejects.toMatchObject({ code: 'forbidden' })
    const input = given(elsewhere)
    await makeLink(await person('publisher'), input)
    expect(await linkByCode(input.code)).toMatchObject({ elsewhere, leadsTo: null })
  })

  test.each(['writer', 'moderator', 'reader'] as const)('is not for a %s', async (role) => {
    await expect(makeLink(await person(role), given('/'))).rejects.toMatchObject({
      code: 'forbidden',
    })
  })
})

describe('whether a code can be had', () => {
  const ask = async (typed: string) => codeAvailability(await person('editor'), typed)

  test('is said while it is typed: free, taken, like one that is taken, or no code', async () => {
    const code = `free-${newId().slice(-6)}`
    expect(await ask(` ${code.toUpperCase()} `)).toEqual({
      code,
      isFree: true,
      say: expect.stringContaining(`/${code} is free.`),
    })
    await makeLink(house, given(elsewhere, { code }))
    expect(await ask(code)).toMatchObject({ isFree: false, say: expect.stringContaining('taken') })
    expect(await ask(code.replaceAll('-', ''))).toMatchObject({ isFree: false })
    expect((await ask('a b')).say).toContain('3 to 32')
    expect((await ask('newsr00m')).isFree).toBe(false)
  })

  test('is not said to those who may make none', async () => {
    await expect(codeAvailability(await person('writer'), 'harvest')).rejects.toMatchObject({
      code: 'forbidden',
    })
  })
})

describe('what becomes of a link', () => {
  test('is changed, and says who, when, from what to what', async () => {
    const [first, second] = [await published(content(world)), await published(content(world))]
    const input = given(first.path)
    const editor = await person('editor')
    await makeLink(editor, input)
    const change = { id: input.id, version: 1, to: second.path, ...noUtm }
    await changeLink(editor, change)
    expect((await linkByCode(input.code))?.path).toBe(second.path)
    const { changes } = (await linkForDesk(house, input.id))!
    expect(changes.map(({ what, from, to, by }) => [what, from, to, by])).toEqual([
      ['target', first.path, second.path, editor.name],
      ['made', '', first.path, editor.name],
    ])
    await expect(changeLink(editor, change)).rejects.toMatchObject({ code: 'conflict' })
  })

  test('a story’s own stays with its story', async () => {
    const [own, other] = [await published(content(world)), await published(content(world))]
    const [link] = await db().select().from(shortLinks).where(eq(shortLinks.ownFor, own.id))
    const change = { id: link!.id, version: link!.version, to: other.path, ...noUtm }
    await expect(changeLink(house, change)).rejects.toMatchObject({ code: 'invalid' })
  })

  test('is switched off and on, and the fronts are told that nothing of before may be shown', async () => {
    const { id: storyId } = await published(content(world))
    const code = (await ownCode(storyId))!
    const { linkId: id } = (await linkByCode(code))!
    await disableLink(house, { id })
    expect(await linkByCode(code)).toMatchObject({ isDisabled: true, leadsTo: null })
    expect(await ownCode(storyId)).toBeNull()
    const told = await db()
      .select()
      .from(changedTags)
      .where(eq(changedTags.tag, `link:${id}`))
    expect(told.map((row) => row.isTakedown)).toEqual([true])
    await enableLink(house, { id })
    expect((await linkByCode(code))?.leadsTo).not.toBeNull()
    const history = await db()
      .select()
      .from(shortLinkChanges)
      .where(eq(shortLinkChanges.linkId, id))
    expect(history.map((row) => row.what)).toEqual(['disabled', 'enabled'])
  })
})

describe('45: the block list', () => {
  test('stops links to a host and what is below it, and refuses new ones', async () => {
    const input = given('https://news.bad.example/a')
    const other = given('https://notbad.example/a')
    await makeLink(house, input)
    await makeLink(house, other)
    const { id } = await blockLinks(house, { what: 'bad.example', reason: 'Malware.' })
    expect(await linkByCode(input.code)).toMatchObject({ isBlocked: true, leadsTo: null })
    expect(await linkByCode(other.code)).toMatchObject({ isBlocked: false })
    for (const to of ['https://bad.example', 'https://a.b.bad.example./x'])
      await expect(makeLink(house, given(to))).rejects.toMatchObject({ code: 'invalid' })
    const told = await db()
      .select()
      .from(changedTags)
      .where(eq(changedTags.tag, `link:${input.id}`))
    expect(told.at(-1)?.isTakedown).toBe(true)
    await unblockLinks(house, { id })
    expect(await linkByCode(input.code)).toMatchObject({ isBlocked: false })
  })

  test('is what the desk says of a link that it stops, as of one that is off or leads to nothing', async () => {
    const { id, version, path } = await published(content(world))
    const [away, here] = [given('https://stopped.example/a'), given(path)]
    await makeLink(house, away)
    await makeLink(house, here)
    const standing = async (link: string) => (await linkForDesk(house, link))?.standing
    expect([await standing(away.id), await standing(here.id)]).toEqual(['open', 'open'])
    await blockLinks(house, { what: 'stopped.example', reason: 'Malware.' })
    expect(await standing(away.id)).toBe('blocked')
    await disableLink(house, { id: here.id })
    expect(await standing(here.id)).toBe('off')
    await enableLink(house, { id: here.id })
    await withdrawArticle(house, { id, version, reason: 'Wrong.' })
    expect(await standing(here.id)).toBe('withdrawn')
    const draft = await saved(content(world))
    const [own] = await db().select().from(shortLinks).where(eq(shortLinks.ownFor, draft.id))
    expect(await standing(own!.id)).toBe('waiting')
  })

  test('stops a code', async () => {
    const { path } = await published(content(world))
    const input = given(path)
    await makeLink(house, input)
    await blockLinks(house, { what: input.code, reason: '' })
    expect(await linkByCode(input.code)).toMatchObject({ isBlocked: true, leadsTo: null })
  })
})

describe('uses', () => {
  test('are counted by day, by site and by device, and a day tells a bounded number of sites apart', async () => {
    const { path } = await published(content(world))
    const input = given(path)
    await makeLink(house, input)
    const click = (referrer: string) => ({
      what: {
        linkId: input.id,
        visitor: 'person' as const,
        source: { referrer, device: 'phone' as const },
      },
      count: 1,
    })
    await recordClicks([click('news.example'), click('news.example'), click('')])
    for (let at = 0; at < 150; at += 50)
      await recordClicks(Array.from({ length: 50 }, (_, one) => click(`s${at + one}.example`)))
    const { sources, days, total } = (await linkForDesk(house, input.id))!
    expect(total).toBe(153)
    expect(days).toHaveLength(30)
    expect(days.at(-1)?.clicks).toBe(153)
    expect(sources.find((one) => one.value === 'phone')?.clicks).toBe(153)
    expect(sources.find((one) => one.value === 'news.example')?.clicks).toBe(2)
    expect(sources.find((one) => one.value === 'other')?.clicks).toBeGreaterThan(0)
    expect((await lastDays(input.id)).reduce((sum, day) => sum + day.clicks, 0)).toBe(153)
  })
})

describe('a passage', () => {
  const body = (...texts: string[]) =>
    texts.map((text) => ({ type: 'paragraph' as const, text: plain(text) }))

  async function edit(id: string, version: number, ...texts: string[]) {
    const changed = content(world, { body: body(...texts) })
    const saved = await saveArticle(house, { id, version, content: changed, reason: 'save' })
    return publishArticle(house, { id, version: saved.version, correction: '', isTypo: true })
  }
  const now = (storyId: string, code: string) => passageNow(storyId, shortAddressIn(code).passage!)

  test('is found where it was, where it moved, and is told apart from what it became', async () => {
    const story = await published(content(world, { body: body('One.', 'Two.', 'Three.') }))
    const code = await linkPassage({ story: story.id, paragraph: 2 })
    expect(code).toBe(`${await ownCode(story.id)}.p2`)
    expect(await now(story.id, code)).toMatchObject({ is: 'there', paragraph: 2 })
    const moved = await edit(story.id, story.version, 'Zero.', 'One.', 'Two.', 'Three.')
    expect(await now(story.id, code)).toMatchObject({ is: 'there', paragraph: 3 })
    const second = await edit(story.id, moved.version, 'One.', 'Two, corrected.', 'Three.')
    expect(await now(story.id, code)).toMatchObject({
      is: 'changed',
      before: 'Two.',
      now: 'Two, corrected.',
    })
    const again = await linkPassage({ story: story.id, paragraph: 2 })
    expect(again).toBe(`${code}-3`)
    expect(await now(story.id, again)).toMatchObject({ is: 'there', paragraph: 2 })
    await edit(story.id, second.version, 'One.')
    expect(await now(story.id, again)).toMatchObject({ is: 'changed', now: null })
  })

  test('is made once for each wording, and is nobody’s any more when the story is withdrawn', async () => {
    const story = await published(content(world, { body: body('One.') }))
    const made = () => linkPassage({ story: story.id, paragraph: 1 })
    expect(new Set(await Promise.all([made(), made(), made()])).size).toBe(1)
    const kept = () => db().$count(passages, eq(passages.storyId, story.id))
    expect(await kept()).toBe(1)
    await expect(linkPassage({ story: story.id, paragraph: 9 })).rejects.toMatchObject({
      code: 'not-found',
    })
    await withdrawArticle(house, { id: story.id, version: story.version, reason: 'Untrue.' })
    expect(await kept()).toBe(0)
    await expect(made()).rejects.toMatchObject({ code: 'not-found' })
  })
})

test('what was blocked is found again, however much was blocked since', async () => {
  const { id } = await blockLinks(house, { what: 'first.example', reason: '' })
  await db().execute(sql`
    insert into link_blocks (id, kind, value, at)
    select gen_random_uuid(), 'host', n || '.many.example', now() + interval '1 minute'
    from generate_series(1, 510) n`)
  const listed: string[] = []
  for (let page = 1, more = true; more; page++) {
    const { items, hasMore } = await linkBlocksForDesk(house, page)
    listed.push(...items.map((one) => one.id))
    more = hasMore
  }
  expect(listed).toContain(id)
  expect(new Set(listed).size).toBe(listed.length)
})
