// Sides are measured in turn, ours, theirs, ours, theirs: whatever else the machine does meets all alike.
import type { Generator, Shot, Target } from './load'
import { usageOf } from './process-use'

/** One of those that are compared. */
export interface Side {
  name: string
  /** The process whose use of the machine counts; null where it is not ours to see. */
  pid: number | null
  /** What to ask it for, in each round. */
  target: (round: number) => Target
  /** What goes on meanwhile, in each round. @returns how to end it. */
  during?: () => () => Promise<void>
}

/** What one side did: the middle of its rounds. Times in milliseconds. */
export interface Measured {
  name: string
  rate: number
  p50: number
  p99: number
  /** Processor seconds for 1,000 requests. */
  cpu: number | null
  /** Megabytes in memory afterwards. */
  memory: number | null
  /** How many times ours the first side's rate was, round by round; null for the first itself. */
  ratio: number | null
  /** The same of processor time: how much of this one's the first needed. */
  cpuRatio: number | null
  /** Answers that were neither 2xx nor 3xx, and connections that broke. */
  wrong: number
  generatorBusy: number
}

interface Taken extends Shot {
  cpu: number | null
  memory: number | null
}

export interface Terms {
  connections: number
  rounds: number
  seconds: number
}

/** Measures each side in each round. The first side is ours. */
export async function interleaved(
  generator: Generator,
  sides: Side[],
  { connections, rounds, seconds }: Terms,
): Promise<Measured[]> {
  const taken: Taken[][] = sides.map(() => [])
  for (let round = 0; round < rounds; round++) {
    for (const [at, side] of sides.entries()) {
      const target = side.target(round)
      if (round === 0 && !target.isOnce)
        await generator.fire(target, { connections, seconds: Math.min(0.5, seconds) })
      const end = side.during?.()
      const before = usageOf(side.pid)
      const limit = target.isOnce ? 600 : seconds
      const shot = await generator.fire(target, { connections, seconds: limit })
      await end?.()
      if (shot.requests === 0)
        throw new Error(`${side.name} answered nothing in ${seconds} s: give it more --seconds.`)
      const after = usageOf(side.pid)
      const used = before && after ? after.cpu - before.cpu : null
      const cpu = used === null ? null : (used / shot.requests) * 1_000
      taken[at]!.push({ ...shot, cpu, memory: after?.memory ?? null })
    }
  }
  return sides.map(({ name }, at) => middleOf(name, taken[at]!, at === 0 ? null : taken[0]!))
}

function middleOf(name: string, shots: Taken[], ours: Taken[] | null): Measured {
  const cpus = shots.map((shot) => shot.cpu)
  const against = (key: 'rate' | 'cpu') =>
    ours?.every((one) => one[key] !== null) && shots.every((one) => one[key])
      ? median(ours.map((one, round) => one[key]! / shots[round]![key]!))
      : null
  return {
    name,
    rate: median(shots.map((shot) => shot.rate)),
    p50: median(shots.map((shot) => shot.p50)),
    p99: median(shots.map((shot) => shot.p99)),
    cpu: cpus.every((one) => one !== null) ? median(cpus) : null,
    memory: shots.at(-1)!.memory,
    ratio: against('rate'),
    cpuRatio: against('cpu'),
    wrong: shots.reduce((sum, shot) => sum + wrongOf(shot), 0),
    generatorBusy: Math.max(...shots.map((shot) => shot.generatorBusy)),
  }
}

/** Answers of a shot that were neither 2xx nor 3xx, and connections that broke. */
export function wrongOf({ statuses, failed }: Shot): number {
  return Object.entries(statuses)
    .filter(([status]) => !/^[23]/.test(status))
    .reduce((sum, [, count]) => sum + count, failed)
}

export function median(values: number[]): number {
  return at(values, 0.5)
}

/** The value below which a share of the others lies (nearest rank). */
export function at(values: number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? Number.NaN
}
