import { beforeAll, describe, expect, test } from 'vitest'
import { newId } from '@/lib/base/ids'
import { openSection, patchMedia, publishStory, putStory, story, writeStory } from '../support/desk'
import { callAction, cookieOf, text } from '../support/site'

// 27: words that would end a script. 42: what a link in a story may point at.

let publisher: string
let sectionId: string

beforeAll(async () => {
  publisher = await cookieOf('publisher')
  sectionId = await openSection(await cookieOf('administrator'), `Hostile ${Date.now()}`)
})

describe('27: structured data', () => {
  test('is one whole script, whatever the story says', async () => {
    const hostile = `</script><script>alert(1)</script> <!-- <script> ]]> \u2028\u2029 & "'`
    const headline = `${hostile} ${newId().slice(-6)}`
    const mediaWords = { headline, standfirst: hostile, kicker: hostile, datelinePlace: hostile }
    const id = await writeStory(publisher, story({ ...mediaWords, sectionId }))
    const path = await publishStory(publisher, id)
    const html = await text(path)
    const scripts = [
      ...html.matchAll(/<script type="application\/ld\+json"[^>]*>([\s\S]*?)<\/script>/g),
    ]
    expect(scripts.length).toBeGreaterThan(0)
    expect(html).not.toContain('<script>alert(1)')
    const parsed = scripts.map(([, json]) => {
      expect(json).not.toMatch(/[<\u2028\u2029]/)
      return JSON.parse(json!) as unknown
    })
    const kept = headline.replace(/\s+/gu, ' ')
    const news = JSON.stringify(parsed)
    expect(news).toContain(JSON.stringify(kept).slice(1, -1))
  })
})

const refused = [
  'javascript:alert(1)',
  'JaVaScRiPt:alert(1)',
  ' javascript:alert(1)',
  'java\nscript:alert(1)',
  'java\tscript:alert(1)',
  '\u0001javascript:alert(1)',
  'javascript&colon;alert(1)',
  'data:text/html,<script>alert(1)</script>',
  'vbscript:msgbox(1)',
  'file:///etc/passwd',
  'blob:https://example.org/1',
  'view-source:https://example.org',
  'ftp://example.org/',
  'intent://example.org#Intent;end',
  '//evil.example',
  '/\\evil.example',
  '\\\\evil.example',
  '/\t/evil.example',
  'https://news.example@evil.example/',
  'https://name:word@evil.example/',
  'https://',
  'http://[::1',
  'example.org',
  '',
]
const taken = [
  'https://example.org/a?b=c#d',
  'http://example.org',
  'mailto:desk@example.org',
  'tel:+441234567890',
  '/news',
  '/news/2026/01/01/a#b',
  '#notes',
]

const linked = (link: string) =>
  story({ sectionId, body: [{ type: 'paragraph', text: [{ text: 'Read on.', link }] }] })

describe('42: a link in a story', () => {
  test.each(refused)('may not be %j', async (link) => {
    const response = await putStory(publisher, { id: newId(), version: 0, content: linked(link) })
    expect(response.status).toBe(400)
    expect((await response.json()).title).toMatch(/link/i)
  })

  test('may lead to the web, to a letter, a call, or a page of ours', async () => {
    for (const link of taken) {
      const id = await writeStory(publisher, linked(link))
      const html = await text(await publishStory(publisher, id))
      expect(html, link).toContain(`href="${link}"`)
    }
  })
})

describe('what no row can hold', () => {
  test.each(['a\0b', 'half \ud83d of one'])(
    '%j is refused in words, in every field',
    async (text) => {
      const run = [{ text }]
      const contents = [
        story({ headline: text }),
        story({ body: [{ type: 'paragraph', text: run }] }),
        story({ lead: { mediaId: newId(), alt: text, caption: '', credit: '' } }),
      ]
      for (const content of contents) {
        const response = await putStory(publisher, { id: newId(), version: 0, content })
        expect(response.status).toBe(400)
        expect((await response.json()).title).toContain('cannot be kept')
      }
      const { result } = await callAction('makeTag', { name: text }, { cookie: publisher })
      expect(result?.error?.code).toBe('invalid')
      const sought = await callAction('searchTags', text, { cookie: publisher })
      expect(sought.result?.error?.code).toBe('invalid')
      expect((await patchMedia(publisher, newId(), { alt: text })).status).toBe(400)
    },
  )
})
