import { DropList } from './dropped'
import { type ForeignPicture, foreignSource } from './foreign-block'
import { htmlToBlocks, htmlToLine } from './html-to-blocks'
import type { ImportedRecord, ImportedStatus, ImportedStory, ImportedSubject } from './imported'
import { headlineFrom, nameFrom, slugFrom, standfirstFrom } from './imported-words'
import { cutOnWord } from './inline-runs'
import { type LibraryPicture, wordpressMarkup } from './wordpress-markup'
import { readWxr } from './wxr'
import type { WxrAuthor, WxrItem, WxrSite, WxrTerm } from './wxr-records'

/** What must be known of the whole file before its first story can be read. */
interface Survey {
  pictures: Map<string, LibraryPicture>
  /** Numbers of pictures by the post they were uploaded to. */
  byPost: Map<string, string[]>
  /** Ids that more than one item claims. */
  repeated: Set<string>
  parentOf: Map<string, string>
}

// A name without an ending may be a picture: picture services have such addresses.
const pictureFile = /(\.(jpe?g|png|gif|webp|avif|bmp|tiff?|heic)|(^|\/)[^/.]*)$/i

async function survey(path: string): Promise<Survey> {
  const found: Survey = {
    pictures: new Map(),
    byPost: new Map(),
    repeated: new Set(),
    parentOf: new Map(),
  }
  const guids = new Set<string>()
  for await (const record of readWxr(path)) {
    if (record.type === 'category') found.parentOf.set(record.slug, record.parent)
    if (record.type !== 'item') continue
    if (record.postType === 'attachment') surveyPicture(record, found)
    else if (guids.has(record.guid)) found.repeated.add(record.guid)
    else guids.add(record.guid)
  }
  return found
}

function surveyPicture(item: WxrItem, found: Survey): void {
  const src = foreignSource(item.attachmentUrl || item.guid, item.link || undefined)
  if (!src || !pictureFile.test(new URL(src).pathname)) return
  const alt = htmlToLine(item.meta.get('_wp_attachment_image_alt') ?? '')
  found.pictures.set(item.id, { src, alt, caption: htmlToLine(item.excerpt) })
  if (item.parent === '' || item.parent === '0') return
  const siblings = found.byPost.get(item.parent)
  if (siblings) siblings.push(item.id)
  else found.byPost.set(item.parent, [item.id])
}

const statuses: Record<string, ImportedStatus> = {
  publish: 'published',
  future: 'scheduled',
  private: 'private',
  trash: 'trash',
}

function statusOf(item: WxrItem): ImportedStatus {
  const status = statuses[item.status] ?? 'draft'
  // Behind a password there must not be in the open here.
  return status === 'published' && item.password !== '' ? 'protected' : status
}

/**
 * The instant of "YYYY-MM-DD hh:mm:ss" taken as UTC; undefined for zeros and nonsense.
 */
function instant(text: string): Date | undefined {
  const match = /^(\d{4})-(\d\d)-(\d\d)[ T](\d\d):(\d\d):(\d\d)$/.exec(text)
  if (!match || match[1] === '0000') return undefined
  const [year, month, day, hour, minute, second] = match.slice(1).map(Number)
  const date = new Date(Date.UTC(year!, month! - 1, day!, hour!, minute!, second!))
  return date.getUTCMonth() === month! - 1 && date.getUTCDate() === day ? date : undefined
}

/**
 * When it was published: the time in UTC; else the feed's date, which names its offset; else the
 * site's local time as if it were UTC, because the file does not tell the site's zone.
 */
function publishedAt(item: WxrItem): Date | undefined {
  const gmt = instant(item.postDateGmt)
  if (gmt) return gmt
  const fed = new Date(/-000\d|^$/.test(item.pubDate) ? Number.NaN : item.pubDate)
  return Number.isNaN(fed.getTime()) ? instant(item.postDate) : fed
}

class WordpressReading {
  readonly #survey: Survey
  #site: WxrSite | undefined
  readonly #authors = new Set<string>()

  constructor(found: Survey) {
    this.#survey = found
  }

  site(site: WxrSite): ImportedRecord {
    this.#site = site
    const title = nameFrom(site.title) || 'Imported'
    const language = languageOf(site.language)
    return {
      type: 'site',
      title,
      url: site.baseBlogUrl || site.link,
      ...(language && { language }),
    }
  }

  /** Undefined for one that was told before. */
  author(author: WxrAuthor): ImportedRecord | undefined {
    const key = author.login || author.email
    if (key === '' || this.#authors.has(key)) return undefined
    this.#authors.add(key)
    const full = `${author.firstName} ${author.lastName}`.trim()
    return {
      type: 'author',
      author: { key, name: nameFrom(author.displayName || full) || nameOfKey(key) },
    }
  }

  term(term: WxrTerm): ImportedRecord | undefined {
    if (term.type === 'term') return undefined
    const domain = term.type === 'category' ? 'category' : 'post_tag'
    const subject = this.#subject({ domain, slug: term.slug, name: term.name })
    return subject && { type: 'subject', subject }
  }

  *item(item: WxrItem): Generator<ImportedRecord> {
    if (item.postType !== 'post') {
      yield {
        type: 'left-out',
        what: item.postType,
        title: htmlToLine(item.title),
        comments: item.comments,
      }
      return
    }
    // Exports of one author's posts, and old ones, name authors that they do not list.
    if (item.creator !== '' && !this.#authors.has(item.creator)) {
      this.#authors.add(item.creator)
      yield { type: 'author', author: { key: item.creator, name: nameOfKey(item.creator) } }
    }
    yield { type: 'story', story: this.#story(item) }
  }

  #story(item: WxrItem): ImportedStory {
    const dropped = new DropList()
    const url = this.#urlOf(item)
    const library = {
      picture: (id: string) => this.#survey.pictures.get(id),
      ofPost: this.#survey.byPost.get(item.id) ?? [],
    }
    const { html, keepsNewlines } = wordpressMarkup(item.content, library, dropped)
    const read = htmlToBlocks(html, { ...(url !== '' && { base: url }), keepsNewlines })
    dropped.addAll(read.dropped)
    const { headline, rest } = headlineFrom(item.title, read.blocks)
    const lead = this.#lead(item)
    const published = publishedAt(item)
    const changed = instant(item.modifiedGmt) ?? published
    const updated = published && changed && changed < published ? published : changed
    const language = languageOf(this.#site?.language ?? '')
    return {
      foreignId: this.#foreignId(item),
      url,
      kind: 'news',
      status: statusOf(item),
      headline,
      standfirst: standfirstFrom(item.excerpt),
      slug: slugFrom(item.slug, headline, `story-${item.id}`),
      body: rest === '' ? read.blocks : withOpening(rest, read.blocks),
      authors: item.creator === '' ? [] : [item.creator],
      categories: this.#subjects(item, 'category'),
      tags: this.#subjects(item, 'post_tag'),
      ...(published && { publishedAt: published }),
      ...(updated && { updatedAt: updated }),
      ...(lead && { leadPicture: lead }),
      ...(language && { language }),
      comments: item.comments,
      dropped: dropped.toArray(),
    }
  }

  /** The guid is WordPress's own lasting name for a post; sites that were copied share some. */
  #foreignId(item: WxrItem): string {
    const isOwn = item.guid !== '' && !this.#survey.repeated.has(item.guid)
    const id = isOwn ? item.guid : `${this.#home()}#${item.id || `${item.slug}:${item.title}`}`
    return `wordpress:${id}`.slice(0, 1_000)
  }

  #home(): string {
    return this.#site?.baseBlogUrl || this.#site?.link || ''
  }

  #urlOf(item: WxrItem): string {
    return foreignSource(item.link || item.guid, this.#home() || undefined) ?? ''
  }

  #lead(item: WxrItem): ForeignPicture | undefined {
    const picture = this.#survey.pictures.get(item.meta.get('_thumbnail_id')?.trim() ?? '')
    if (!picture) return undefined
    return {
      type: 'foreign-picture',
      src: picture.src,
      alt: cutOnWord(picture.alt, 400).head,
      caption: cutOnWord(picture.caption, 600).head,
    }
  }

  #subjects(item: WxrItem, domain: string): ImportedSubject[] {
    return item.categories
      .filter((one) => one.domain === domain || (domain === 'post_tag' && one.domain === 'tag'))
      .map((one) => this.#subject({ ...one, domain }))
      .filter((one) => one !== undefined)
  }

  #subject(label: { domain: string; slug: string; name: string }): ImportedSubject | undefined {
    const name = nameFrom(label.name) || nameFrom(label.slug)
    if (name === '') return undefined
    const parent = label.domain === 'category' ? this.#survey.parentOf.get(label.slug) : undefined
    return {
      name,
      // By the name, so that a category and a tag of one name are one subject.
      slug: slugFrom(name, label.slug),
      parent: parent ? slugFrom(parent) : '',
      origin: label.domain === 'category' ? 'category' : 'tag',
    }
  }
}

function withOpening(rest: string, blocks: ImportedStory['body']): ImportedStory['body'] {
  const opening = { type: 'paragraph' as const, text: [{ text: `…${rest.slice(0, 19_000)}` }] }
  return [opening, ...blocks.slice(0, 1_999)]
}

// Some exports name people by e-mail address, which is nobody else's business.
function nameOfKey(key: string): string {
  return nameFrom(key.replace(/@.*$/, '')) || 'Unnamed'
}

function languageOf(text: string): string | undefined {
  const tag = text.trim().replaceAll('_', '-')
  return /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(tag) ? tag : undefined
}

/**
 * Reads a WordPress export as records of this house. The file is read twice: first to know its
 * pictures, which posts name by number before or after they are listed, and to find any fault
 * before the first story is given; then for the stories.
 *
 * @throws AppError `invalid`, before anything is given, when the file cannot be read.
 */
export async function* readWordpress(path: string): AsyncGenerator<ImportedRecord> {
  const reading = new WordpressReading(await survey(path))
  for await (const record of readWxr(path)) {
    if (record.type === 'site') yield reading.site(record)
    else if (record.type === 'item') yield* reading.item(record)
    else {
      const told = record.type === 'author' ? reading.author(record) : reading.term(record)
      if (told) yield told
    }
  }
}
