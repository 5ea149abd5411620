import type { WxrAuthor, WxrItem, WxrRecord, WxrSite, WxrTerm } from './wxr-records'

/** One element of the channel while it is read: its children's texts by name, the first of each. */
export interface Draft {
  name: string
  line: number
  texts: Map<string, string>
  categories: WxrItem['categories']
  meta: Map<string, string>
  comments: number
}

/** The site, from the texts of the channel before its first record. */
export function siteOf(channel: ReadonlyMap<string, string>, version: string): WxrSite {
  const text = (name: string) => channel.get(name) ?? ''
  return {
    type: 'site',
    title: text('title'),
    link: text('link'),
    description: text('description'),
    language: text('language'),
    version,
    baseSiteUrl: text('wp:base_site_url'),
    baseBlogUrl: text('wp:base_blog_url'),
  }
}

/** The record in a draft that has been read to its end. */
export function recordOf(draft: Draft): WxrRecord {
  const text = (name: string) => (draft.texts.get(name) ?? '').trim()
  switch (draft.name) {
    case 'wp:author':
      return authorOf(text)
    case 'wp:category':
      return {
        ...termOf('category', text),
        taxonomy: 'category',
        slug: text('wp:category_nicename'),
        parent: text('wp:category_parent'),
        name: text('wp:cat_name'),
        description: text('wp:category_description'),
      }
    case 'wp:tag':
      return {
        ...termOf('tag', text),
        taxonomy: 'post_tag',
        slug: text('wp:tag_slug'),
        name: text('wp:tag_name'),
        description: text('wp:tag_description'),
      }
    case 'wp:term':
      return termOf('term', text)
    default:
      return itemOf(draft, text)
  }
}

type TextOf = (name: string) => string

function authorOf(text: TextOf): WxrAuthor {
  return {
    type: 'author',
    id: text('wp:author_id'),
    login: text('wp:author_login'),
    email: text('wp:author_email'),
    displayName: text('wp:author_display_name'),
    firstName: text('wp:author_first_name'),
    lastName: text('wp:author_last_name'),
  }
}

function termOf(type: WxrTerm['type'], text: TextOf): WxrTerm {
  return {
    type,
    id: text('wp:term_id'),
    taxonomy: text('wp:term_taxonomy'),
    slug: text('wp:term_slug'),
    parent: text('wp:term_parent'),
    name: text('wp:term_name'),
    description: text('wp:term_description'),
  }
}

function itemOf(draft: Draft, text: TextOf): WxrItem {
  return {
    type: 'item',
    postType: text('wp:post_type') || 'post',
    status: text('wp:status') || 'publish',
    id: text('wp:post_id'),
    parent: text('wp:post_parent'),
    guid: text('guid'),
    link: text('link'),
    title: text('title'),
    slug: text('wp:post_name'),
    creator: text('dc:creator') || text('wp:author'),
    // Line ends at either end of a post are part of how it was written, so only content is not trimmed.
    content: draft.texts.get('content:encoded') ?? '',
    excerpt: text('excerpt:encoded'),
    pubDate: text('pubDate'),
    postDate: text('wp:post_date'),
    postDateGmt: text('wp:post_date_gmt'),
    modifiedGmt: text('wp:post_modified_gmt'),
    password: text('wp:post_password'),
    isSticky: text('wp:is_sticky') === '1',
    attachmentUrl: text('wp:attachment_url'),
    categories: draft.categories,
    meta: draft.meta,
    comments: draft.comments,
    line: draft.line,
  }
}
