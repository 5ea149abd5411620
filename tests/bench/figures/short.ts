import { sqlClient } from '@/drizzle/client'
import { compare, type Figure, type Line, ours } from '../figure'
import { targetOf } from '../load'

async function clicksOf(linkId: string): Promise<number> {
  const [row] = await sqlClient()<{ clicks: number }[]>`
    select coalesce(sum(clicks), 0)::int as clicks from short_link_clicks where link_id = ${linkId}`
  return row!.clicks
}

/** The clicks once they stand still: they are written after the answer. */
async function settledClicks(linkId: string): Promise<number> {
  for (let known = await clicksOf(linkId); ; ) {
    await new Promise((resolve) => setTimeout(resolve, 1_500))
    const now = await clicksOf(linkId)
    if (now === known) return now
    known = now
  }
}

export const short: Figure = {
  name: 'short',
  mayGrow: true,
  words: 'a short URL, every click of it counted, beside a bare redirect',
  async measure(bench) {
    const { ground, bare, generator, options } = bench
    const [link] = await sqlClient()<{ id: string; code: string }[]>`
      select short_links.id, code from short_links join stories on stories.id = own_for
      where withdrawn_at is null and disabled_at is null limit 1`
    const url = new URL(`/s/${link!.code}`, ground.url)
    const location = (await fetch(url, { redirect: 'manual' })).headers.get('location')!
    const headers = { Location: location, 'Content-Length': '0' }
    await bare.hold({ path: '/', status: 302, headers, body: Buffer.alloc(0) })
    const lines: Line[] = []
    for (const connections of [1, 32, 256])
      lines.push(
        ...(await compare(bench, 'short URL', connections, [
          { name: ours, pid: ground.pid, target: () => targetOf(url) },
          { name: 'bare redirect', pid: bare.pid, target: () => targetOf(new URL('/', bare.url)) },
        ])),
      )
    if (options.isGrowth) return { lines }
    const before = await settledClicks(link!.id)
    const requests = Array<string>(20_000).fill(targetOf(url).requests[0]!)
    const counted = await generator.fire(
      { ...targetOf(url), requests, isOnce: true },
      { connections: 32, seconds: 120 },
    )
    const recorded = (await settledClicks(link!.id)) - before
    const answered = counted.statuses['302'] ?? 0
    const { ratio } = lines.find((line) => line.connections === 32 && line.ratio !== null)!
    return {
      lines,
      verdicts: [
        {
          words: 'a short URL at ≥ 0.4 of a bare node:http redirect',
          isMet: ratio! >= 0.4,
          found: ratio!.toFixed(2),
        },
        {
          words: 'every click of a counted run is recorded',
          isMet: recorded === answered && answered > 0,
          found: `${recorded} of ${answered}`,
        },
      ],
    }
  },
}
