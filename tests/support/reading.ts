// A reader that looks everywhere.
import { request, siteUrl, text } from './site'

/** What a page says, as HTML and as the payload that Next fetches for a link. */
export async function pageTexts(path: string, cookie?: string): Promise<string[]> {
  const payload = await request(path, {
    ...(cookie ? { cookie } : {}),
    headers: { rsc: '1' },
    redirect: 'follow',
  })
  return [await text(path, cookie), await payload.text()]
}

/** The pages and files of this site that a page names. */
export function linksIn(html: string): string[] {
  const named = [...html.matchAll(/\s(?:href|src|action)="([^"#]+)/g)].map((match) =>
    match[1]!.replaceAll('&amp;', '&'),
  )
  const own = named
    .map((link) => (URL.canParse(link, siteUrl) ? new URL(link, siteUrl) : null))
    .filter((url) => url?.origin === siteUrl)
  return [...new Set(own.map((url) => url!.pathname + url!.search))]
}

export interface Visited {
  path: string
  status: number
  said: string
}

/** Follows links from the front page, breadth first; each page as HTML and as its payload. */
export async function crawl({ depth, most }: { depth: number; most: number }): Promise<Visited[]> {
  const seen = new Set(['/'])
  const visited: Visited[] = []
  let level = ['/']
  for (let step = 0; step <= depth; step++) {
    const found: string[] = []
    await eachOf(level.splice(0, most - visited.length), async (path) => {
      const response = await request(path)
      const isPage = (response.headers.get('content-type') ?? '').startsWith('text/html')
      // The radio's stream is on a page too, and has no end to read to.
      if (/^audio\//.test(response.headers.get('content-type') ?? '')) {
        await response.body?.cancel()
        return
      }
      const html = await response.text()
      const [, payload] = isPage ? await pageTexts(path) : []
      visited.push({ path, status: response.status, said: html + (payload ?? '') })
      if (isPage) found.push(...linksIn(html))
    })
    level = [...new Set(found)].filter((path) => !seen.has(path) && !path.startsWith('/_next/'))
    for (const path of level) seen.add(path)
  }
  return visited
}

/** Four at a time: enough to keep the site busy, few enough to be a reader. */
export async function eachOf<Item>(items: Item[], visit: (item: Item) => Promise<void>) {
  const left = [...items]
  const walk = async () => {
    for (let next = left.shift(); next !== undefined; next = left.shift()) await visit(next)
  }
  await Promise.all([walk(), walk(), walk(), walk()])
}

/** Addresses where readers find what is new, for a story of a section. */
export function placesOf(section: string): string[] {
  const feeds = ['', `/${section}`].flatMap((under) =>
    ['rss', 'atom', 'json'].map((format) => `${under}/feed.${format}`),
  )
  return ['/', `/${section}`, ...feeds, '/sitemaps/news.xml', '/archive']
}
