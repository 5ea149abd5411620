// Searches are drawn each time.
import { sqlClient } from '@/drizzle/client'
import { compare, type Figure, type Line, ours } from '../figure'
import { targetsOf } from '../load'

/** How many of a hundred headlines have a word that is searched for. */
const share = 2.5

/**
 * Searches for a word that is in many headlines, so that what is found fills a page however large
 * the paper is: what would grow else is how much there is to show, and not how long it takes to find.
 */
export async function searches(origin: URL, count: number): Promise<URL[]> {
  const rows = await sqlClient()<{ headline: string }[]>`
    select headline from stories order by md5(id::text) desc limit 1000`
  const times = new Map<string, number>()
  for (const { headline } of rows)
    for (const word of new Set(headline.match(/\p{L}{4,}/gu)))
      times.set(word, (times.get(word) ?? 0) + 1)
  const words = [...times].filter(([, many]) => many >= (rows.length * share) / 100)
  return Array.from({ length: count }, (_, at) => {
    const url = new URL('/search', origin)
    url.searchParams.set('q', words[at % words.length]![0])
    return url
  })
}

let asker = 0

/** Another reader's address for each request: searches are limited by address. */
export function anotherReader(): Record<string, string> {
  asker += 1
  return { 'X-Forwarded-For': `10.${(asker >> 16) & 255}.${(asker >> 8) & 255}.${asker & 255}` }
}

export const search: Figure = {
  name: 'search',
  mayGrow: true,
  words: 'searches that find a page full, whatever the size of the paper',
  async measure(bench) {
    const { ground } = bench
    const lines: Line[] = []
    for (const [connections, times] of [
      [1, 60],
      [32, 300],
    ] as const) {
      const urls = await searches(ground.url, times)
      const target = () => ({ ...targetsOf(urls, anotherReader), isOnce: true })
      lines.push(
        ...(await compare(bench, 'search', connections, [{ name: ours, pid: ground.pid, target }])),
      )
    }
    return { lines }
  },
}
