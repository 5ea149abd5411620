import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { db } from '@/drizzle/client'
import { revisions, sections, stories, storyParagraphs } from '@/drizzle/schema/all'
import { storyContent } from '@/lib/articles/content'
import { publishPast } from '@/lib/articles/mutations/bulk'
import { saveArticle } from '@/lib/articles/mutations/save'
import { articleForDesk } from '@/lib/articles/queries/desk-story'
import { repeatsElsewhere } from '@/lib/articles/queries/repeats'
import { storyByPath } from '@/lib/articles/queries/story'
import { newId } from '@/lib/base/ids'
import { type Inline, plain } from '@/lib/blocks/inline'
import { house } from '@/lib/permissions/policy'
import { content, dossier, published, saved, section } from '../support/fixtures'

const said = 'The ministry said so on Monday; the port reopened last Friday.'

async function daysOf(id: string): Promise<string[]> {
  const [row] = await db().select().from(stories).where(eq(stories.id, id))
  const [block] = row!.body as { text: Inline }[]
  return block!.text.flatMap(({ text, day }) => (day ? [`${text} ${day}`] : []))
}

test('a story that comes in with its dates is read from them', async () => {
  const id = newId()
  const sectionId = await section('World')
  const came = content(sectionId, {
    datelinePlace: 'Moscow',
    body: [{ type: 'paragraph', text: plain(said) }],
  })
  const at = new Date('2016-12-08T22:00:00Z')
  await db().transaction((tx) =>
    publishPast(tx, house, [
      {
        id,
        content: { ...came, sectionId },
        firstPublishedAt: at,
        updatedAt: at,
        importedFrom: null,
      },
    ]),
  )
  // Still Thursday in London; in Moscow it is Friday the ninth.
  expect(await daysOf(id)).toEqual(['Monday 2016-12-05', 'last Friday 2016-12-02'])
  const desk = await articleForDesk(house, id)
  expect(desk!.content.body).toEqual(came.body)
})

test('a correction of a word is kept with the article, survives other edits and reaches readers', async () => {
  const text: Inline = [{ text: 'It fell on ' }, { text: 'Monday', day: '2016-12-05' }]
  const first = await published(
    content(await section('Far'), { body: [{ type: 'paragraph', text }] }),
  )
  expect(await daysOf(first.id)).toEqual(['Monday 2016-12-05'])
  const desk = await articleForDesk(house, first.id)
  await saveArticle(house, {
    id: first.id,
    version: first.version,
    reason: 'save',
    content: {
      ...desk!.content,
      body: [{ type: 'paragraph', text: [{ text: 'Snow fell on ' }, text[1]!] }],
    },
  })
  const again = await articleForDesk(house, first.id)
  expect(again!.content.body).toEqual([
    { type: 'paragraph', text: [{ text: 'Snow fell on ' }, text[1]] },
  ])
})

test('a paragraph is found in the other story of the dossier, and not outside it', async () => {
  const dossierId = await dossier()
  const sectionId = await section('Ports')
  const copied = 'The last ferry left Saltmere at six, an hour late and half empty.'
  const make = (headline: string, dossierIds: string[], text: string) =>
    saved(
      content(sectionId, {
        headline,
        dossierIds,
        body: [{ type: 'paragraph', text: plain(text) }],
      }),
    )
  const old = await make('The first report', [dossierId], copied)
  await make('Another dossier’s', [await dossier('Grain')], copied)
  const mine = await make('The second report', [dossierId], copied.toUpperCase())
  const expected = [{ block: 0, storyId: old.id, headline: 'The first report' }]
  expect(await repeatsElsewhere(house, mine.id)).toEqual(expected)
  const desk = await articleForDesk(house, mine.id)
  await saveArticle(house, {
    id: mine.id,
    version: mine.version,
    reason: 'save',
    content: { ...desk!.content, body: [{ type: 'paragraph', text: plain('Other words.') }] },
  })
  expect(await repeatsElsewhere(house, mine.id)).toEqual([])
  expect(await db().$count(storyParagraphs, eq(storyParagraphs.storyId, mine.id))).toBe(0)
})

test('a story does not age by its own word or its section’s', async () => {
  const sectionId = await section('Recipes')
  const isEvergreen = async (path: string) => {
    const found = await storyByPath(path)
    return found?.is === 'story' && found.story.isEvergreen
  }
  const plainStory = await published(content(sectionId))
  const own = await published(content(sectionId, { headline: 'Bread', isEvergreen: true }))
  expect(await isEvergreen(plainStory.path)).toBe(false)
  expect(await isEvergreen(own.path)).toBe(true)
  await db().update(sections).set({ isEvergreen: true }).where(eq(sections.id, sectionId))
  expect(await isEvergreen(plainStory.path)).toBe(true)
})

test('a version that was kept before there was an age setting can still be read', async () => {
  const { id } = await saved(content(await section('Old')))
  const [row] = await db().select().from(revisions).where(eq(revisions.articleId, id))
  const { isEvergreen: _, ...before } = row!.content as Record<string, unknown>
  expect(storyContent.parse(before).isEvergreen).toBe(false)
})
