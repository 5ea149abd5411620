// What drawing costs: each page after something of it changed, so that nothing kept can answer.
// These are the figures that grow with the archive, where anything does.
import { db } from '@/drizzle/client'
import { changed } from '@/lib/cache/changed'
import { type Figure, type Line, timedLine } from '../figure'
import { usageOf } from '../process-use'
import { deepPage, largestSection, longestDossier } from './pages'

const times = 30

/** Says that something of a page changed, and asks for it. @returns milliseconds of the answer that was drawn anew. */
async function drawnAnew(url: URL): Promise<number> {
  const tags = (await fetch(url)).headers.get('cache-tag')?.split(',') ?? []
  await db().transaction((tx) => changed(tx, tags.slice(0, 1)))
  for (;;) {
    const asked = performance.now()
    const answer = await fetch(url, { headers: { 'accept-encoding': 'identity' } })
    await answer.arrayBuffer()
    const took = performance.now() - asked
    if (answer.headers.get('x-cache') === 'miss; changed') return took
  }
}

export const drawn: Figure = {
  name: 'drawn',
  mayGrow: true,
  words: 'each kind of page drawn anew because something of it changed',
  async measure({ ground }) {
    const { slug } = await longestDossier()
    const deep = await deepPage()
    const paths: [string, string][] = [
      ['front', '/'],
      ['section', `/${await largestSection()}`],
      ['dossier', `/dossiers/${slug}`],
      [`dossier, page ${deep.page}`, deep.path],
      ['archive', '/archive'],
      ['feed', '/feed.rss'],
      ['sitemap', '/sitemap.xml'],
      ['story', (await ground.freshStories(1))[0]!.pathname],
    ]
    const lines: Line[] = []
    for (const [name, path] of paths) {
      const url = new URL(path, ground.url)
      await drawnAnew(url)
      const took: number[] = []
      const before = usageOf(ground.pid)
      for (let time = 0; time < times; time++) took.push(await drawnAnew(url))
      const after = usageOf(ground.pid)
      const cpu = before && after ? after.cpu - before.cpu : null
      const memory = after?.memory ?? null
      lines.push(timedLine(`${name}, drawn`, 1, { took, seconds: null, cpu, memory }))
    }
    return { lines }
  },
}
