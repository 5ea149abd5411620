import { cardSize } from '@/app/og/words'
import { ownOrigins } from '@/lib/base/origin'

/** An answer of oEmbed's type "link" with a thumbnail (oembed.com §2.3.4). */
export interface StoryEmbed {
  version: '1.0'
  type: 'link'
  title: string
  author_name: string
  provider_name: string
  provider_url: string
  cache_age: number
  thumbnail_url?: string
  thumbnail_width?: number
  thumbnail_height?: number
}

/** A story's thumbnail, unless the asker has no room for it, whole as it is (oembed.com §2.3.4). */
export function thumbnailWithin(url: string, asked: URLSearchParams) {
  const hasRoom = (name: string, size: number) => !(Number(asked.get(name) || size) < size)
  if (!hasRoom('maxwidth', cardSize.width) || !hasRoom('maxheight', cardSize.height)) return {}
  return {
    thumbnail_url: url,
    thumbnail_width: cardSize.width,
    thumbnail_height: cardSize.height,
  }
}

/** The path of an address of this site, without a slash at its end; null for any other site's, and for what is no address. */
export function storyPathIn(url: string): string | null {
  if (url.length > 2_000 || !URL.canParse(url)) return null
  const { origin, pathname, username, password } = new URL(url)
  if (!ownOrigins().includes(origin) || username !== '' || password !== '') return null
  try {
    return decodeURI(pathname).replace(/(?<=.)\/$/, '')
  } catch {
    return null
  }
}

/** The same as XML. */
export function embedXml(story: StoryEmbed): string {
  const lines = Object.entries(story).map(([name, value]) => `  <${name}>${legal(value)}</${name}>`)
  return [
    '<?xml version="1.0" encoding="utf-8" standalone="yes"?>',
    '<oembed>',
    ...lines,
    '</oembed>\n',
  ].join('\n')
}

// What XML 1.0 cannot hold is left out (§2.2), and what would end a text is escaped (§2.4).
function legal(value: string | number): string {
  return String(value)
    .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '')
    .replace(/[&<>]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[sign]!)
}
