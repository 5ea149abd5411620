// Searches are drawn each time, and each is another one.
import { sqlClient } from '@/drizzle/client'
import { compare, type Figure, type Line, ours } from '../figure'
import { targetsOf } from '../load'

/** Searches as readers write them: two words of a headline each. */
export async function searches(origin: URL, count: number): Promise<URL[]> {
  const rows = await sqlClient()<{ headline: string }[]>`
    select headline from stories order by md5(id::text) desc limit ${count}`
  return rows.map(({ headline }) => {
    const words = headline.split(/[^\p{L}]+/u).filter((word) => word.length > 3)
    const url = new URL('/search', origin)
    url.searchParams.set('q', words.slice(0, 2).join(' '))
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
  words: 'searches of two words, each another one',
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
