import type { DropList } from './dropped'

/** A picture of the exported site's library, as its posts refer to it by number. */
export interface LibraryPicture {
  src: string
  alt: string
  caption: string
}

export interface WordpressLibrary {
  /** By attachment number. */
  picture: (id: string) => LibraryPicture | undefined
  /** Numbers of the pictures that were uploaded to the post itself, in order. */
  ofPost: readonly string[]
}

interface Shortcode {
  at: number
  end: number
  isEnd: boolean
  name: string
  attributes: Map<string, string>
  hasAttributes: boolean
}

const shortcode = /\[(\/?)([a-zA-Z][\w-]{0,60})((?:\s[^[\]]{0,4000})?)\/?\]/g
const shortcodeAttribute = /([\w-]{1,60})\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"']+))|(\S+)/g
const mediaTypes = ['src', 'mp3', 'm4a', 'ogg', 'wav', 'flac', 'mp4', 'm4v', 'webm', 'ogv', 'mov']
const known = new Set(['caption', 'wp_caption', 'gallery', 'embed', 'audio', 'video', 'playlist'])

function attributesOf(text: string): Map<string, string> {
  const attributes = new Map<string, string>()
  // Editors that "curl" quotes broke many of them.
  for (const match of text.replace(/[“”″]/g, '"').matchAll(shortcodeAttribute)) {
    const name = match[1]?.toLowerCase() ?? ''
    const value = match[2] ?? match[3] ?? match[4] ?? match[5] ?? ''
    if (!attributes.has(name)) attributes.set(name, value)
  }
  return attributes
}

function shortcodesIn(content: string): Shortcode[] {
  const found: Shortcode[] = []
  for (const match of content.matchAll(shortcode)) {
    const at = match.index
    const end = at + match[0].length
    // Doubled brackets are how WordPress writes about a shortcode.
    if (content[at - 1] === '[' && content[end] === ']') continue
    const text = match[3]!
    found.push({
      at,
      end,
      isEnd: match[1] === '/',
      name: match[2]!.toLowerCase(),
      attributes: attributesOf(text),
      hasAttributes: /\w\s*=/.test(text),
    })
  }
  return found
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}

function pictureMarkup({ src, alt, caption }: LibraryPicture): string {
  return `<figure><img src="${escaped(src)}" alt="${escaped(alt)}"><figcaption>${escaped(caption)}</figcaption></figure>`
}

const linkMarkup = (address: string) =>
  `<p><a href="${escaped(address)}">${escaped(address)}</a></p>`

/** Turns a post's shortcodes into HTML of their meaning; what has none here is counted. */
function withoutShortcodes(content: string, library: WordpressLibrary, dropped: DropList): string {
  const found = shortcodesIn(content)
  const closed = new Set(found.filter((one) => one.isEnd).map((one) => one.name))
  const out: string[] = []
  let from = 0
  for (let index = 0; index < found.length; index++) {
    const code = found[index]!
    if (code.at < from) continue
    const next = found[index + 1]
    const closing = next?.isEnd && next.name === code.name ? next : undefined
    const replacement = meaning(content, code, { closing, closed, library, dropped })
    if (!replacement) continue
    out.push(content.slice(from, code.at), replacement.html)
    from = replacement.end
  }
  out.push(content.slice(from))
  return out.join('')
}

interface Around {
  closing: Shortcode | undefined
  closed: ReadonlySet<string>
  library: WordpressLibrary
  dropped: DropList
}

function meaning(
  content: string,
  code: Shortcode,
  { closing, closed, library, dropped }: Around,
): { html: string; end: number } | undefined {
  const { name, attributes } = code
  const example = content.slice(code.at, Math.min(code.end, code.at + 200))
  const inside = closing ? content.slice(code.end, closing.at) : ''
  const end = closing?.end ?? code.end
  if (code.isEnd) return closed.has(name) && isCode(code, closed) ? { html: '', end } : undefined
  switch (name) {
    case 'caption':
    case 'wp_caption': {
      if (!closing) return { html: '', end }
      const caption = attributes.get('caption')
      const own = caption ? `<figcaption>${caption}</figcaption>` : ''
      return { html: `<figure>${inside}${own}</figure>`, end }
    }
    case 'gallery': {
      const listed = (attributes.get('ids') ?? attributes.get('include') ?? '').match(/\d+/g)
      const pictures = (listed ?? library.ofPost).slice(0, 200).map((id) => library.picture(id))
      const there = pictures.filter((one) => one !== undefined)
      if (there.length < pictures.length || there.length === 0)
        dropped.add('[gallery] pictures that the file does not hold', example)
      return { html: `\n\n${there.map(pictureMarkup).join('')}\n\n`, end }
    }
    case 'embed':
    case 'audio':
    case 'video': {
      const address = addressIn(name, attributes, inside)
      dropped.add(address ? `[${name}], kept as a link` : `[${name}]`, example)
      return { html: address ? `\n\n${linkMarkup(address)}\n\n` : '', end }
    }
    default:
      if (!isCode(code, closed)) return undefined
      dropped.add(`[${name}]`, example)
      return { html: '', end: code.end }
  }
}

/** Words in square brackets are a shortcode when known, given values, or closed again. */
function isCode(code: Shortcode, closed: ReadonlySet<string>): boolean {
  return known.has(code.name) || code.hasAttributes || closed.has(code.name)
}

function addressIn(name: string, attributes: Map<string, string>, inside: string): string {
  const named = mediaTypes.map((type) => attributes.get(type)).find((one) => one !== undefined)
  const address = named ?? (inside.trim() || attributes.get('')) ?? ''
  return name === 'embed' ? inside.trim() || address : address
}

const pageComment = /^[ \t]*<!--\s*(?:more\b[^>]*|noteaser)-->[ \t]*$/gm

/**
 * A post's content as HTML to read with `htmlToBlocks`. Posts of the block editor are HTML with
 * comments (`<!-- wp:… -->`); older ones keep paragraphs as blank lines, told in `keepsNewlines`.
 */
export function wordpressMarkup(
  content: string,
  library: WordpressLibrary,
  dropped: DropList,
): { html: string; keepsNewlines: boolean } {
  const keepsNewlines = !content.includes('<!-- wp:')
  const html = withoutShortcodes(content.replace(pageComment, ''), library, dropped)
  for (const match of content.matchAll(/<!-- wp:([\w/-]{1,60}) [^\n]{0,200}\/-->/g))
    dropped.add(`block “${match[1]}”, which WordPress fills itself`, match[0])
  return { html, keepsNewlines }
}
