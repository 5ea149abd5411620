import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readWxr } from '@/lib/imports/wxr'
import type { WxrItem, WxrRecord } from '@/lib/imports/wxr-records'
import { allOf } from './all-of'

let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'wxr-'))
})
afterAll(() => rm(folder, { recursive: true }))

async function read(content: string | Uint8Array): Promise<WxrRecord[]> {
  const path = join(folder, `${crypto.randomUUID()}.xml`)
  await writeFile(path, content)
  return allOf(readWxr(path))
}

const names =
  'xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/"'
const wxr = (inside: string, version = '1.2') =>
  `<?xml version="1.0"?><rss xmlns:wp="http://wordpress.org/export/${version}/" xmlns:excerpt="http://wordpress.org/export/${version}/excerpt/" ${names}><channel><title>Old site</title>${inside}</channel></rss>`

const items = (records: WxrRecord[]) => records.filter((one): one is WxrItem => one.type === 'item')

describe('reading WXR', () => {
  it('tells the site first, then each record in its order', async () => {
    const records = await read(
      wxr(
        '<link>https://old.example</link><wp:wxr_version>1.2</wp:wxr_version>' +
          '<wp:author><wp:author_login>ada</wp:author_login></wp:author>' +
          '<wp:category><wp:category_nicename>a</wp:category_nicename><wp:cat_name>A &amp; B</wp:cat_name></wp:category>' +
          '<wp:tag><wp:tag_slug>t</wp:tag_slug><wp:tag_name>T</wp:tag_name></wp:tag>' +
          '<item><title>One</title></item>',
      ),
    )
    expect(records.map(({ type }) => type)).toEqual(['site', 'author', 'category', 'tag', 'item'])
    expect(records[0]).toMatchObject({
      title: 'Old site',
      link: 'https://old.example',
      version: '1.2',
    })
    expect(records[2]).toMatchObject({ name: 'A & B', slug: 'a', taxonomy: 'category' })
  })

  it.each(['1.0', '1.1', '1.2'])('reads version %s', async (version) => {
    const [item] = items(
      await read(
        wxr(
          `<wp:wxr_version>${version}</wp:wxr_version><item><content:encoded><![CDATA[<p>a</p>]]></content:encoded>` +
            '<excerpt:encoded>b</excerpt:encoded><wp:post_id>7</wp:post_id><wp:post_type>post</wp:post_type>' +
            '<wp:is_sticky>1</wp:is_sticky><category domain="post_tag" nicename="t">T</category>' +
            '<wp:postmeta><wp:meta_key>k</wp:meta_key><wp:meta_value>v</wp:meta_value></wp:postmeta>' +
            '<wp:comment><wp:comment_content>c</wp:comment_content></wp:comment></item>',
          version,
        ),
      ),
    )
    expect(item).toMatchObject({
      content: '<p>a</p>',
      excerpt: 'b',
      id: '7',
      isSticky: true,
      categories: [{ domain: 'post_tag', slug: 't', name: 'T' }],
      comments: 1,
    })
    expect(item?.meta.get('k')).toBe('v')
  })

  it('does not take what a comment says for what its story says', async () => {
    const [item] = items(
      await read(
        wxr('<item><title>Ours</title><wp:comment><title>Theirs</title></wp:comment></item>'),
      ),
    )
    expect(item?.title).toBe('Ours')
  })

  it('goes by namespaces and not by prefixes', async () => {
    const records = await read(
      '<rss xmlns:w="http://wordpress.org/export/1.2/"><channel><item><w:post_id>7</w:post_id></item></channel></rss>',
    )
    expect(items(records)[0]?.id).toBe('7')
  })

  it.each([
    ['windows-1252', Uint8Array.from([0xe9]), 'é'],
    ['iso-8859-1', Uint8Array.from([0xfc]), 'ü'],
    ['utf-8', Uint8Array.from([0xc3, 0xa9]), 'é'],
  ])('reads a file written in %s', async (encoding, letter, expected) => {
    const [head, tail] = wxr('<item><title>|</title></item>')
      .replace('?>', ` encoding="${encoding}"?>`)
      .split('|')
    const bytes = Buffer.concat([Buffer.from(head!), letter, Buffer.from(tail!)])
    expect(items(await read(bytes))[0]?.title).toBe(expected)
  })

  it('reads UTF-16, and a byte order mark', async () => {
    const file = `\uFEFF${wxr('<item><title>é</title></item>')}`
    expect(items(await read(Buffer.from(file, 'utf16le')))[0]?.title).toBe('é')
    expect(items(await read(file))[0]?.title).toBe('é')
  })
})

describe('files that are refused', () => {
  it.each([
    [
      'a wrong end tag, with its line and column',
      wxr('\n<item>\n</itm>'),
      /line 3, column \d+: unexpected close tag.*Nothing was imported\. Export the site again/,
    ],
    [
      'a lone ampersand, where it stands',
      wxr('\n<item>\n<link>?a=1&b=2</link></item>'),
      /line 3, column \d+: .*<link>|line 3, column \d+: .*entity/,
    ],
    [
      'a file that was cut off',
      wxr('<item><title>a').split('</channel>')[0]!,
      /<title> begins there and never ends.*cut off/,
    ],
    ['an entity of HTML', wxr('<item><title>a&nbsp;b</title></item>'), /undefined entity/],
    [
      'an entity that objects inherit',
      wxr('<item><title>&constructor;</title></item>'),
      /undefined entity/,
    ],
    [
      'a document type',
      `<!DOCTYPE rss SYSTEM "http://a.example/x.dtd">${wxr('').slice(21)}`,
      /DOCTYPE/,
    ],
    [
      'an ordinary feed',
      '<rss><channel><item><title>a</title></item></channel></rss>',
      /not a WordPress export/,
    ],
    ['another kind of XML', '<svg xmlns="http://www.w3.org/2000/svg"/>', /not a WordPress export/],
    ['an empty file', '', /root element|not a WordPress export/],
    ['no XML at all', 'once upon a time', /cannot be read past line 1/],
    ['deep nesting', wxr(`<item>${'<a>'.repeat(100_000)}`), /32 deep/],
    ['a format to come', wxr('<wp:wxr_version>2.0</wp:wxr_version><item/>'), /version 2\.0/],
    [
      'an unknown encoding',
      '<?xml version="1.0" encoding="klingon"?><rss/>',
      /“klingon”.*Save it as UTF-8/,
    ],
  ])('%s', async (_, content, message) => {
    await expect(read(content)).rejects.toMatchObject({
      name: 'AppError',
      code: 'invalid',
      message: expect.stringMatching(message),
    })
  })

  it('stops at a text too long to hold', async () => {
    const long = Buffer.concat([Buffer.from('<rss a="'), Buffer.alloc(40 * 1024 * 1024, 'x')])
    await expect(read(long)).rejects.toThrow(/longer than 32 million/)
  })
})
