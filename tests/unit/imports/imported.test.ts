import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { formatOf, importFormats } from '@/lib/imports/formats'
import { type ImportedStory, subjectsOf } from '@/lib/imports/imported'
import { headlineFrom, slugFrom, standfirstFrom } from '@/lib/imports/imported-words'
import { countRecord, emptyReport, reportText } from '@/lib/imports/report'
import { readWordpress } from '@/lib/imports/wordpress'
import { allOf } from './all-of'

let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'imported-'))
})
afterAll(() => rm(folder, { recursive: true }))

async function file(content: string, name = `${crypto.randomUUID()}.xml`): Promise<string> {
  const path = join(folder, name)
  await writeFile(path, content)
  return path
}

const head =
  '<rss xmlns:wp="http://wordpress.org/export/1.2/" xmlns:excerpt="http://wordpress.org/export/1.2/excerpt/" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>Old</title><link>https://old.example</link><language>en-GB</language>'

async function recordsOf(inside: string) {
  return allOf(readWordpress(await file(`${head}${inside}</channel></rss>`)))
}

async function storyOf(inside: string): Promise<ImportedStory> {
  const records = await recordsOf(`<item>${inside}</item>`)
  return records.flatMap((one) => (one.type === 'story' ? [one.story] : []))[0]!
}

const body = (words: string) => [{ type: 'paragraph' as const, text: [{ text: words }] }]

describe('headlines', () => {
  it('stand in for themselves with the first words of the body', () => {
    const words =
      'The ferry left at six, an hour late and half empty, and nobody on the quay knew why.'
    expect(headlineFrom(' ', body(words)).headline).toBe(
      'The ferry left at six, an hour late and half empty, and nobody on the quay knew…',
    )
    expect(headlineFrom('', []).headline).toBe('No title')
  })

  it('are cut on a word when too long, and the rest opens the body', async () => {
    const title = 'word '.repeat(60).trim()
    const { headline, rest } = headlineFrom(title, [])
    expect(headline.length).toBeLessThanOrEqual(200)
    expect(`${headline.replace('…', '')} ${rest}`).toBe(title)
    const story = await storyOf(`<title>${title}</title><content:encoded>Text</content:encoded>`)
    expect(story.body).toEqual([...body(`…${rest}`), ...body('Text')])
  })
})

describe('slugs', () => {
  it.each([
    [['hello-world'], 'hello-world'],
    [['%d0%bf%d1%80%d0%b8%d0%b2%d0%b5%d1%82'], 'привет'],
    [['../../etc/passwd'], 'etc-passwd'],
    [['100%-sure'], '100-sure'],
    [['a\r\nSet-Cookie: b'], 'a-set-cookie-b'],
    [['', 'A headline'], 'a-headline'],
    [['???', '!!!'], 'story'],
    [['コーヒー'], 'コーヒー'],
  ])('%j', (candidates, expected) => {
    expect(slugFrom(...candidates)).toBe(expected)
  })
})

it('cuts a summary that is too long for a standfirst', () => {
  expect(standfirstFrom(`<p>${'word '.repeat(100)}</p>`)).toMatch(/^(word ){70,79}word…$/)
})

describe('dates', () => {
  const date = async (inside: string) => (await storyOf(inside)).publishedAt?.toISOString()
  const fed = '<pubDate>Tue, 02 Jan 2024 10:00:00 +0200</pubDate>'
  const local = '<wp:post_date>2024-01-02 10:00:00</wp:post_date>'
  const zeros = '<wp:post_date_gmt>0000-00-00 00:00:00</wp:post_date_gmt>'

  it.each([
    [
      'UTC where the file has it',
      `${fed}${local}<wp:post_date_gmt>2024-01-02 09:00:00</wp:post_date_gmt>`,
      '2024-01-02T09:00:00.000Z',
    ],
    ['else the feed’s, by its offset', `${fed}${local}${zeros}`, '2024-01-02T08:00:00.000Z'],
    [
      'else the local one',
      `<pubDate>Wed, 30 Nov -0001 00:00:00 +0000</pubDate>${local}${zeros}`,
      '2024-01-02T10:00:00.000Z',
    ],
    ['none from nonsense', '<wp:post_date>2024-02-31 10:00:00</wp:post_date>', undefined],
  ])('%s', async (_, inside, expected) => {
    expect(await date(inside)).toBe(expected)
  })

  it('never has a story changed before it was published', async () => {
    const story = await storyOf(
      '<wp:post_date_gmt>2024-01-02 09:00:00</wp:post_date_gmt><wp:post_modified_gmt>2023-01-01 00:00:00</wp:post_modified_gmt>',
    )
    expect(story.updatedAt).toEqual(story.publishedAt)
  })
})

describe('a story', () => {
  it.each([
    ['publish', '', 'published'],
    ['publish', 'secret', 'protected'],
    ['future', '', 'scheduled'],
    ['pending', '', 'draft'],
    ['draft', '', 'draft'],
    ['private', '', 'private'],
    ['trash', '', 'trash'],
    ['something-of-a-plugin', '', 'draft'],
  ])('of status %s with password "%s" is %s', async (status, password, expected) => {
    const story = await storyOf(
      `<wp:status>${status}</wp:status><wp:post_password>${password}</wp:post_password>`,
    )
    expect(story.status).toBe(expected)
  })

  it('is known again by its guid, or by site and number where another has the same', async () => {
    const item = (guid: string, id: number) =>
      `<item><guid>${guid}</guid><wp:post_id>${id}</wp:post_id></item>`
    const records = await recordsOf(item('g1', 1) + item('g2', 2) + item('g2', 3) + item('', 4))
    const ids = records.flatMap((one) => (one.type === 'story' ? [one.story.foreignId] : []))
    expect(ids).toEqual([
      'wordpress:g1',
      'wordpress:https://old.example#2',
      'wordpress:https://old.example#3',
      'wordpress:https://old.example#4',
    ])
  })

  it('has categories and tags as subjects, each name once', async () => {
    const story = await storyOf(
      '<category domain="category" nicename="uncategorized">Uncategorized</category>' +
        '<category domain="category" nicename="cat-dog"><![CDATA[Cat &amp; Dog]]></category>' +
        '<category domain="post_tag" nicename="cat-dog-2">Cat &amp; Dog</category>' +
        '<category domain="post_format" nicename="post-format-aside">Aside</category>',
    )
    expect(subjectsOf(story)).toEqual([
      { name: 'Cat & Dog', slug: 'cat-dog', parent: '', origin: 'category' },
    ])
  })

  it('finds its lead picture though the file lists it later', async () => {
    const records = await recordsOf(
      '<item><wp:postmeta><wp:meta_key>_thumbnail_id</wp:meta_key><wp:meta_value>9</wp:meta_value></wp:postmeta></item>' +
        '<item><wp:post_type>attachment</wp:post_type><wp:post_id>9</wp:post_id><excerpt:encoded>At dawn</excerpt:encoded>' +
        '<wp:attachment_url>https://old.example/9.jpg</wp:attachment_url><wp:postmeta><wp:meta_key>_wp_attachment_image_alt</wp:meta_key><wp:meta_value>A boat</wp:meta_value></wp:postmeta></item>',
    )
    const story = records.find((one) => one.type === 'story')
    expect(story?.story.leadPicture).toEqual({
      type: 'foreign-picture',
      src: 'https://old.example/9.jpg',
      alt: 'A boat',
      caption: 'At dawn',
    })
  })

  it('has an author that the file does not list, without an e-mail address shown', async () => {
    const records = await recordsOf('<item><dc:creator>ada@old.example</dc:creator></item>')
    expect(records.find((one) => one.type === 'author')).toEqual({
      type: 'author',
      author: { key: 'ada@old.example', name: 'ada' },
    })
  })
})

describe('the report', () => {
  it('says what was taken, left out and simplified', async () => {
    const report = emptyReport()
    const records = await recordsOf(
      '<item><wp:status>publish</wp:status><content:encoded><![CDATA[<iframe src="x"></iframe>]]></content:encoded><wp:comment/></item>' +
        '<item><wp:post_type>page</wp:post_type></item><item><wp:post_type>evil\u0085type</wp:post_type></item>',
    )
    for (const record of records) countRecord(report, record)
    report.added = 1
    expect(reportText(report)).toBe(
      [
        'Old: 1 story read (1 published).',
        'Added 1; 0 were here already and were not touched.',
        'Authors: 0. Categories: 0. Tags: 0. Categories and tags are subjects here.',
        '',
        'Left out:',
        '  1 × pages',
        '  1 × evil type',
        '',
        'Comments not yet taken: 1.',
        '',
        'Left out or simplified in the texts:',
        '  1 × <iframe>, such as <iframe src="x">',
      ].join('\n'),
    )
  })
})

describe('formats', () => {
  it('are told apart by their first bytes', async () => {
    expect((await formatOf(await file(`${head}</channel></rss>`, 'export.txt'))).id).toBe('wxr')
    expect((await formatOf(await file('<?xml version="1.0"?><rss/>', 'export.xml'))).id).toBe('wxr')
  })

  it('refuse what none of them knows, in words', async () => {
    await expect(formatOf(await file('%PDF-1.7', 'paper.pdf'))).rejects.toMatchObject({
      code: 'invalid',
      message: expect.stringMatching(
        /^paper\.pdf is in no format that can be imported\. Nothing was changed\. Known are WordPress:/,
      ),
    })
    await expect(formatOf(join(folder, 'missing.xml'))).rejects.toMatchObject({ code: 'not-found' })
    await expect(formatOf(folder)).rejects.toMatchObject({
      code: 'invalid',
      message: `${folder} is a folder. Nothing was changed. Name the file in it.`,
    })
  })

  it('have words each', () => {
    for (const { words } of importFormats) expect(words.name && words.hint).not.toBe('')
  })
})
