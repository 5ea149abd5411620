import type { FeedFormat } from './feed'
import { atom } from './formats/atom'
import { json } from './formats/json'
import { rss } from './formats/rss'

/** Every form a feed is offered in. Adding one is a file and a line here, and its ending in next.config.js. */
export const feedFormats: readonly FeedFormat[] = [rss, atom, json]

/** The format with this ending. */
export function feedFormat(id: string): FeedFormat | null {
  return feedFormats.find((format) => format.id === id) ?? null
}
