import 'server-only'
import type { Transaction } from '@/drizzle/client'
import { boss, overTransaction } from './boss'
import type { JobDefinition } from './define'

/**
 * Sends a job in the caller's transaction: it exists if and only if the change that causes it
 * does. `startAfter` is the instant, by the database's clock, before which it is not taken.
 */
export async function send<Data extends object>(
  tx: Transaction,
  job: JobDefinition<Data>,
  data: Data,
  startAfter?: Date,
): Promise<void> {
  const session = (tx as unknown as { session: { client: Parameters<typeof overTransaction>[0] } })
    .session
  const id = await boss().send(job.name, job.data.parse(data) as object, {
    db: overTransaction(session.client),
    ...(startAfter ? { startAfter } : {}),
    retryLimit: job.retries ?? 10,
    retryDelay: 1,
    retryBackoff: true,
    expireInSeconds: job.leaseSeconds ?? 60,
  })
  if (id === null) throw new Error(`The queue ${job.name} took no job: does it exist?`)
}
