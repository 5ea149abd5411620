import { closeDatabase, limitPools } from '@/drizzle/client'
import { env } from '@/lib/base/env'
import { Complaint, type Words } from '../command'
import { endingOnSignals } from '../ending'

export const words: Words = {
  summary: 'A process that serves; `start` runs as many as WEB_CONCURRENCY says',
  usage:
    'front\n\nNot to be called by hand: the settings come from the process that watches over it.',
}

export async function run(): Promise<void> {
  if (!process.send) throw new Complaint('"front" is run by "start", which watches over it.')
  const { PORT, HOST } = env()
  const ending = endingOnSignals({ isQuiet: true })
  // Whoever watched over it is gone: nobody would replace it, nor stop it.
  process.once('disconnect', () => void ending.end().then(() => process.exit(0)))
  // Pages are drawn in a thread with pools of its own; what is left is short codes and counting.
  limitPools(3)
  ending.add(closeDatabase)
  const { serve } = await import('@/lib/front/server')
  const served = await serve({ dev: false, port: PORT, host: HOST })
  ending.add(served.close)
  process.send('serving')
}
