/** What a WXR file says of the site it came from. Texts are as they stand in the file, trimmed. */
export interface WxrSite {
  type: 'site'
  title: string
  link: string
  description: string
  language: string
  /** '' where the file names none. */
  version: string
  baseSiteUrl: string
  baseBlogUrl: string
}

export interface WxrAuthor {
  type: 'author'
  id: string
  login: string
  email: string
  displayName: string
  firstName: string
  lastName: string
}

export interface WxrTerm {
  type: 'category' | 'tag' | 'term'
  id: string
  /** 'category', 'post_tag', or what a plugin made. */
  taxonomy: string
  slug: string
  /** Slug of the term above it, '' at the top. */
  parent: string
  name: string
  description: string
}

export interface WxrItem {
  type: 'item'
  /** post, page, attachment, nav_menu_item, or what a plugin made. */
  postType: string
  /** publish, future, draft, pending, private, trash, inherit, auto-draft. */
  status: string
  id: string
  parent: string
  guid: string
  link: string
  title: string
  slug: string
  /** Key of the author: a login, in some exports an e-mail address. */
  creator: string
  content: string
  excerpt: string
  /** RFC 822. */
  pubDate: string
  /** "YYYY-MM-DD hh:mm:ss" in the site's zone; the next in UTC, zeros where not known. */
  postDate: string
  postDateGmt: string
  modifiedGmt: string
  password: string
  isSticky: boolean
  attachmentUrl: string
  categories: { domain: string; slug: string; name: string }[]
  /** First value of each key, the first 500 keys. */
  meta: Map<string, string>
  comments: number
  /** Line of the file on which the item begins, counted from 1. */
  line: number
}

export type WxrRecord = WxrSite | WxrAuthor | WxrTerm | WxrItem
