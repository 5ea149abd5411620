import type { z } from 'zod'

/** A kind of background work: its queue's name and what a job of it carries. What it does is bound in lib/worker. */
export interface JobDefinition<Data = unknown> {
  name: string
  data: z.ZodType<Data>
  /** How often the queue is looked at while it is empty, in seconds (at least 0.5). */
  pollSeconds: number
  /** How many times a job that failed is tried again, with a growing pause; 10 where not given. */
  retries?: number
  /** Seconds for which a worker holds it at most, also one that died; 60 where not given. */
  leaseSeconds?: number
}

/** Declares a job; the identity function, for its types. */
export function defineJob<Data>(definition: JobDefinition<Data>): JobDefinition<Data> {
  return definition
}
