import { noDocument } from '@/app/_entry/document'
import { route } from '@/app/_entry/route'
import { cardsById } from '@/lib/articles/queries/cards'
import { storyByPath } from '@/lib/articles/queries/story'
import { env } from '@/lib/base/env'
import { embedWords as words } from '@/lib/i18n/sharing'
import { publication } from '@/lib/settings/queries'
import { embedXml, type StoryEmbed, storyPathIn, thumbnailWithin } from './embed'

const plain = (status: number, text: string) =>
  new Response(`${text}\n`, {
    status,
    headers: { 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'no-store' },
  })

/**
 * What other sites draw of a link to a story (oembed.com, version 1.0): 404 for what is none of
 * our public stories, 501 for a format that it does not have.
 */
export const GET = route(async (request) => {
  const asked = new URL(request.url).searchParams
  const format = asked.get('format') ?? 'json'
  if (format !== 'json' && format !== 'xml') return plain(501, words.format)
  const url = asked.get('url')
  if (!url) return plain(400, words.missing)
  const story = await storyAt(url, asked)
  if (!story) return noDocument(words.none)
  return format === 'json'
    ? Response.json(story)
    : new Response(embedXml(story), { headers: { 'Content-Type': 'text/xml; charset=utf-8' } })
})

async function storyAt(url: string, asked: URLSearchParams): Promise<StoryEmbed | null> {
  const path = storyPathIn(url)
  const found = path ? await storyByPath(path) : null
  // A link that was shared under an earlier address is a link to the story all the same.
  const now = found?.is === 'moved' ? await storyByPath(found.path) : found
  if (now?.is !== 'story') return null
  const [card] = await cardsById([now.story.id])
  if (!card) return null
  const { SITE_URL } = env()
  const { name } = await publication()
  return {
    version: '1.0',
    type: 'link',
    title: card.headline,
    author_name: card.authors.map((author) => author.name).join(', '),
    provider_name: name,
    provider_url: SITE_URL,
    cache_age: 3_600,
    ...thumbnailWithin(`${SITE_URL}/og/${card.id}`, asked),
  }
}
