import type { Timed } from './figure'
import { usageOf } from './process-use'

/** Does pieces of work, so many at once, and times each. `work` is told which of those at once it is. */
export async function timed(
  pid: number,
  { atOnce, times }: { atOnce: number; times: number },
  work: (lane: number, time: number) => Promise<void>,
): Promise<Timed> {
  const took: number[] = []
  const before = usageOf(pid)
  const began = performance.now()
  let begun = 0
  await Promise.all(
    Array.from({ length: atOnce }, async (_, lane) => {
      for (let time = begun++; time < times; time = begun++) {
        const asked = performance.now()
        await work(lane, time)
        took.push(performance.now() - asked)
      }
    }),
  )
  const after = usageOf(pid)
  return {
    took,
    seconds: (performance.now() - began) / 1_000,
    cpu: before && after ? after.cpu - before.cpu : null,
    memory: after?.memory ?? null,
  }
}
