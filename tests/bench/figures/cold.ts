// Stories that are kept nowhere, each asked for once, beside a Next page that is drawn on request.
import { buildBareNext } from '../bare-next'
import { compare, type Figure, ours } from '../figure'
import { targetOf, targetsOf } from '../load'

const plain = { 'Accept-Encoding': 'identity' }

export const cold: Figure = {
  name: 'cold',
  mayGrow: true,
  words: 'distinct stories that are kept nowhere, beside a bare Next page of as many bytes',
  async measure(bench) {
    const { ground, options } = bench
    const shots = options.rounds * 2
    const each = Math.min(1_000, Math.floor((options.articles * 0.8) / shots))
    const [first] = await ground.freshStories(1)
    const bytes = (await (await fetch(first!, { headers: plain })).arrayBuffer()).byteLength
    const next = options.isGrowth ? null : await buildBareNext()
    try {
      const page = (await next?.pageOf(bytes)) ?? first!
      const lines = []
      for (const connections of [1, 32]) {
        const batches: URL[][] = []
        for (let round = 0; round < options.rounds; round++)
          batches.push(await ground.freshStories(each))
        lines.push(
          ...(await compare(bench, 'story, cold', connections, [
            {
              name: ours,
              pid: ground.pid,
              target: (round) => ({ ...targetsOf(batches[round]!, () => plain), isOnce: true }),
            },
            { name: 'bare Next page', pid: next?.pid ?? null, target: () => targetOf(page, plain) },
          ])),
        )
      }
      const { ratio } = lines.at(-1)!
      if (ratio === null) return { lines }
      return {
        lines,
        verdicts: [
          {
            words: 'a cold story at ≥ 0.7 of a bare Next page with as many bytes',
            isMet: ratio >= 0.7,
            found: ratio.toFixed(2),
          },
        ],
        notes: [
          `Cold stories: ${each} distinct ones a shot; the bare Next page has ${Math.round(bytes / 1024)} KB too.`,
        ],
      }
    } finally {
      await next?.end()
    }
  },
}
