// A reader's page as it is kept: without its framework scripts, without the data that these begin
// with, and with hashes in the nonce's place.
import { createHash } from 'node:crypto'
import { loaderFor } from './loader'

const element = /<(script|style|link)\b([^>]*)>/g
const frameworkSource = /\bsrc="(\/_next\/[^"]+)"/
/** What Next writes into a page for its own scripts: the tree that they take the page over with. */
const frameworkData = /^(\(self\.__next_f=self\.__next_f\|\|\[\]\)|self\.__next_f)\.push\(/

/** The page's text, and the hashes of its own scripts and styles, as a policy names them. */
export interface SettledPage {
  html: string
  scripts: ReadonlySet<string>
  styles: ReadonlySet<string>
  /**
   * What was taken out for the framework's scripts to begin with, if anything was. Its version is
   * what the page says: the data is never twice the same, as its rows are numbered as they are ready.
   */
  data?: { text: string; version: string }
}

interface Terms {
  nonce: string
  /** How the data is asked for; where nothing is said, it stays in the page. */
  data?: DataTerms
}

/** How the data of a page is asked for once it is kept apart. */
export interface DataTerms {
  /** Six letters for the build whose scripts the data is for: the end of each version. */
  build: string
  /** The query for a version. */
  query: (version: string) => string
}

/**
 * Takes the framework's scripts out of a page: a few hundred bytes bring them at the first pointer,
 * touch, key or focus. Until then the page is HTML, and its links, forms, details and popovers work
 * as such. Of the other scripts and styles, those that bear the nonce get a hash: whatever does not
 * was not put there by us, and stays without one. What the framework's scripts begin with says the
 * page's words once more: it is taken out too, and comes when they do. The page is gone through
 * once, because it is the largest thing that a drawing handles.
 */
export function settledPage(html: string, { nonce, data: apart }: Terms): SettledPage {
  const mark = ` nonce="${nonce}"`
  const hashes = { script: new Set<string>(), style: new Set<string>() }
  const sources = new Set<string>()
  const pieces: string[] = []
  let kept = ''
  let at = 0
  const keep = (name: 'script' | 'style', attributes: string, content: string) => {
    // It stands in the data for hydration too, where it says nothing any more.
    const said = withoutNonce(content, nonce)
    if (apart && name === 'script' && frameworkData.test(said)) {
      pieces.push(said)
      return
    }
    hashes[name].add(`'sha256-${createHash('sha256').update(said).digest('base64')}'`)
    kept += `<${name}${attributes.replace(mark, '')}>${said}</${name}>`
  }
  element.lastIndex = 0
  for (let found = element.exec(html); found; found = element.exec(html)) {
    const [tag, name, attributes = ''] = found
    kept += html.slice(at, found.index)
    at = element.lastIndex
    if (name === 'link') {
      if (!attributes.includes('as="script"')) kept += tag.replace(mark, '')
      continue
    }
    const end = html.indexOf(`</${name}>`, at)
    // Cut off: nothing after it is an element any more.
    if (end < 0) return { html: withoutNonce(html, nonce), scripts: new Set(), styles: new Set() }
    const content = html.slice(at, end)
    at = end + `</${name}>`.length
    element.lastIndex = at
    const source = frameworkSource.exec(attributes)?.[1]
    if (!attributes.includes(mark)) kept += html.slice(found.index, at)
    // Scripts for browsers without modules are for none that can draw these pages.
    else if (source) void (/\bnomodule\b/i.test(attributes) || sources.add(source))
    else keep(name as 'script' | 'style', attributes, content)
  }
  const body = sources.size > 0 ? html.lastIndexOf('</body>') : -1
  let data: SettledPage['data']
  if (body >= at) {
    kept += html.slice(at, body)
    if (apart && pieces.length > 0) {
      const said = hashOf(withoutNonce(kept, nonce))
      data = { text: pieces.join('\n'), version: `${said.slice(0, 16)}${apart.build}` }
    }
    keep('script', '', loaderFor([...sources], data && apart?.query(data.version)))
    at = body
  }
  kept += html.slice(at)
  return {
    html: withoutNonce(kept, nonce),
    scripts: hashes.script,
    styles: hashes.style,
    ...(data ? { data } : {}),
  }
}

/** SHA-256, base64url, shortened. */
export function hashOf(bytes: string | Buffer): string {
  return createHash('sha256').update(bytes).digest('base64url').slice(0, 22)
}

/** The text with something of the nonce's length in its place: lengths are counted in that data. */
export function withoutNonce(text: string, nonce: string): string {
  return text.includes(nonce) ? text.replaceAll(nonce, '0'.repeat(nonce.length)) : text
}
