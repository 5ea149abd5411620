import { RateLimiterMemory } from 'rate-limiter-flexible'

// Enough for somebody who mistypes, far too few for somebody who tries them all: there are 31⁷.
const limiter = new RateLimiterMemory({ points: 60, duration: 60 })

/** Seconds a visitor must wait who has asked for too many codes that do not exist; 0 for everybody else. */
export async function missWait(address: string): Promise<number> {
  const used = await limiter.get(address)
  if (!used || used.remainingPoints > 0) return 0
  return Math.max(1, Math.ceil(used.msBeforeNext / 1000))
}

/** Counts one look-up of a code that does not exist. */
export async function recordMiss(address: string): Promise<void> {
  // It rejects with the state once the points are used up, which the next look-up asks about.
  await limiter.consume(address).catch(() => undefined)
}
