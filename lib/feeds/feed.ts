/** A story as a feed carries it: whole. */
export interface FeedItem {
  id: string
  url: string
  title: string
  summary: string
  html: string
  language: string
  authors: string[]
  /** Names of its section, dossiers and tags. */
  subjects: string[]
  picture: string | null
  firstPublishedAt: Date
  updatedAt: Date
}

/** A list of stories to follow, the newest first. Every address in it is absolute. */
export interface Feed {
  title: string
  description: string
  language: string
  /** The page that the feed is of. */
  page: string
  /** The feed's own address. */
  self: string
  /** Of the newest change to its stories; null where it has none. */
  updatedAt: Date | null
  items: FeedItem[]
}

/** A form in which feeds are written. */
export interface FeedFormat {
  /** The ending of its address. */
  id: string
  words: { name: string }
  mediaType: string
  write: (feed: Feed) => string
}

/** Declares a format; the identity function, for its types. */
export function defineFeedFormat<const F extends FeedFormat>(format: F): F {
  return format
}

/** How many stories a feed has. */
export const feedSize = 50
