import { jobCounts } from '@/lib/jobs/queries'
import type { Words } from '../command'
import { withDatabase } from '../database'

export const words: Words = {
  summary: 'Counts the background work: what waits, runs, is done or failed',
  usage: 'jobs',
}

const stateWords: Record<string, string> = {
  created: 'waiting',
  retry: 'waiting to be tried again',
  active: 'running',
  completed: 'done',
  cancelled: 'cancelled',
  failed: 'failed',
}

export async function run(): Promise<void> {
  await withDatabase(async () => {
    const counts = await jobCounts()
    if (counts.length === 0) console.log('There is no background work.')
    for (const { name, state, count } of counts)
      console.log(`${name}: ${count} ${stateWords[state] ?? state}`)
  })
}
