// What a change tells of is what was drawn with it: nothing that readers see is older than the change.
import { eq, gt, max, min } from 'drizzle-orm'
import { beforeAll, describe, expect, test } from 'vitest'
import { db } from '@/drizzle/client'
import {
  authors,
  changedTags,
  comments,
  dossiers,
  sections,
  stories,
  tags,
} from '@/drizzle/schema/all'
import { changeName } from '@/lib/account/mutations/account'
import { storiesInSection } from '@/lib/articles/queries/lists'
import { storyByPath } from '@/lib/articles/queries/story'
import { saveAuthorInput } from '@/lib/authors/input'
import { saveAuthor } from '@/lib/authors/mutations'
import { newId } from '@/lib/base/ids'
import { type RenderScope, renderScope } from '@/lib/cache/touch'
import { discussedStory, termsOnPage } from '@/lib/discussion/queries/terms'
import { threadPage } from '@/lib/discussion/queries/thread'
import { saveDossierInput } from '@/lib/dossiers/input'
import { saveDossier } from '@/lib/dossiers/mutations'
import { feedAt } from '@/lib/feeds/queries'
import { keepDiscussion } from '@/lib/moderation/mutations/settings'
import { changeRole } from '@/lib/people/mutations'
import { house } from '@/lib/permissions/policy'
import { saveSectionInput } from '@/lib/sections/input'
import { saveSection } from '@/lib/sections/mutations'
import { sitemapNamed } from '@/lib/sitemaps/queries'
import { createTag } from '@/lib/tags/mutations/create'
import { saveTag } from '@/lib/tags/mutations/save'
import { saveTagInput } from '@/lib/tags/save-input'
import { prepareQueues } from '@/lib/worker/worker'
import { content, dossier, knownReader, person, published, section } from '../support/fixtures'

let writer: Awaited<ReturnType<typeof knownReader>>
let ids: Record<'section' | 'dossier' | 'tag' | 'author' | 'story', string>
let path: string

beforeAll(async () => {
  await prepareQueues()
  writer = await knownReader()
  const author = { id: newId(), version: 0, slug: '', role: '', beat: '', place: '', bio: '' }
  ids = {
    section: await section('Harbours'),
    dossier: await dossier('Silt'),
    tag: (await createTag(house, { name: 'Dredging', type: 'subject' })).id,
    author: (await saveAuthor(house, saveAuthorInput.parse({ ...author, name: 'Ida Vale' }))).id,
    story: '',
  }
  const made = await published(
    content(ids.section, {
      dossierIds: [ids.dossier],
      tagIds: [ids.tag],
      authorIds: [ids.author],
    }),
  )
  ids.story = made.id
  path = made.path
})

const slugOf = async (
  table: typeof sections | typeof tags | typeof authors | typeof dossiers,
  id: string,
) => (await db().select({ slug: table.slug }).from(table).where(eq(table.id, id)))[0]!.slug

/** Everything that is drawn with the story, by what it is. */
const drawn: Record<string, () => Promise<unknown>> = {
  'the story': () => storyByPath(path),
  'a list of it': () => storiesInSection(ids.section),
  'the feed of its section': async () =>
    feedAt('sections', await slugOf(sections, ids.section), 'rss'),
  'the feed of its tag': async () => feedAt('tags', await slugOf(tags, ids.tag), 'rss'),
  'the feed of its author': async () => feedAt('authors', await slugOf(authors, ids.author), 'rss'),
  'the feed of its dossier': async () =>
    feedAt('dossiers', await slugOf(dossiers, ids.dossier), 'rss'),
}

const version = 1
const changes: [name: string, said: string, change: () => Promise<unknown>][] = [
  [
    'an author’s name',
    'Ida Vale the Younger',
    () =>
      saveAuthor(
        house,
        saveAuthorInput.parse({
          id: ids.author,
          version,
          name: 'Ida Vale the Younger',
          slug: '',
          role: '',
          beat: '',
          place: '',
          bio: '',
        }),
      ),
  ],
  [
    'a tag’s name',
    'Dredgers at work',
    () =>
      saveTag(
        house,
        saveTagInput.parse({
          id: ids.tag,
          version,
          name: 'Dredgers at work',
          slug: '',
          type: 'subject',
          description: '',
        }),
      ),
  ],
  [
    'a dossier’s title',
    'Silt and salt',
    () =>
      saveDossier(
        house,
        saveDossierInput.parse({
          id: ids.dossier,
          version,
          title: 'Silt and salt',
          slug: '',
          standfirst: '',
          standing: '',
          startHereIds: [],
        }),
      ),
  ],
  [
    'a section’s name',
    'Harbours and quays',
    () =>
      saveSection(
        house,
        saveSectionInput.parse({
          id: ids.section,
          version,
          name: 'Harbours and quays',
          slug: '',
          description: '',
          pillar: 'news',
          position: 1,
        }),
      ),
  ],
]

/** What a reading touches, what it says, and until when that is true by itself. */
async function read(reading: () => Promise<unknown>) {
  const scope: RenderScope = { tags: new Set() }
  const said = JSON.stringify(await renderScope.run(scope, reading))
  return { tags: scope.tags, said, until: scope.until }
}

/** The tags that a change tells of. */
async function toldBy(change: () => Promise<unknown>): Promise<string[]> {
  const [last] = await db()
    .select({ seq: max(changedTags.seq) })
    .from(changedTags)
  await change()
  const told = await db()
    .select()
    .from(changedTags)
    .where(gt(changedTags.seq, last!.seq ?? 0))
  return told.map(({ tag }) => tag)
}

test.each(changes)('%s is told to all that says it', async (_name, said, change) => {
  const before = new Map<string, Set<string>>()
  for (const [name, reading] of Object.entries(drawn)) {
    const found = await read(reading)
    expect(found.said, name).not.toContain(said)
    before.set(name, found.tags)
  }
  const told = await toldBy(change)
  const says: string[] = []
  const hears: string[] = []
  for (const [name, reading] of Object.entries(drawn)) {
    if ((await read(reading)).said.includes(said)) says.push(name)
    if (told.some((tag) => before.get(name)!.has(tag))) hears.push(name)
  }
  expect(says.length).toBeGreaterThan(3)
  expect(hears).toEqual(expect.arrayContaining(says))
})

test.each([
  ['a name', () => changeName(writer, { name: 'Another Name' })],
  [
    'a badge',
    async () => changeRole(await person('administrator'), { id: writer.id, role: 'writer' }),
  ],
])('%s of somebody who wrote is told to the discussion', async (_what, change) => {
  const [own] = await db().select().from(comments).where(eq(comments.authorId, writer.id))
  const { tags } = await read(() => threadPage(own!.storyId, 'newest'))
  expect((await toldBy(change)).some((tag) => tags.has(tag))).toBe(true)
})

const day = 24 * 60 * 60 * 1_000
const daysOn = (from: Date, days: number) => new Date(from.getTime() + days * day)

describe('what no change tells of', () => {
  let out: Date
  beforeAll(async () => {
    const [row] = await db().select().from(stories).where(eq(stories.id, ids.story))
    out = row!.firstPublishedAt
  })

  test('a discussion closes by itself, under its story and on its own page', async () => {
    const closing = { mode: 'open', closesAfterDays: 3, mostReplies: null, reason: '' } as const
    await keepDiscussion(house, { scope: 'story', of: ids.story, version: 0, ...closing })
    const found = await storyByPath(path)
    if (found?.is !== 'story') throw new Error('The story is not there.')
    for (const reading of [() => termsOnPage(found.story), () => discussedStory(ids.story)])
      expect((await read(reading)).until).toEqual(daysOn(out, 3))
  })

  test('a story grows old: its words for days get their dates at thirty days', async () => {
    expect((await read(() => storyByPath(path))).until).toEqual(daysOn(out, 30))
  })

  test('a story leaves the sitemap of the news after two days, the oldest first', async () => {
    const [oldest] = await db()
      .select({ at: min(stories.firstPublishedAt) })
      .from(stories)
    expect((await read(() => sitemapNamed('news'))).until).toEqual(daysOn(oldest!.at!, 2))
  })
})
