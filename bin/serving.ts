// What `start` and `dev` have in common: database, migrations, demo, server, worker, and the words.
import { createServer } from 'node:net'
import { closeDatabase } from '@/drizzle/client'
import { openEmbedded } from '@/drizzle/embedded'
import { migrate } from '@/drizzle/migrate'
import { env } from '@/lib/base/env'
import { Complaint } from './command'
import { fillWithDemo, signInWords } from './demo'
import { endingOnSignals } from './ending'

/** Serves the site until a signal comes. `prepare` runs when it is certain that the port is free. */
export async function serveSite({
  dev,
  prepare = async () => {},
}: {
  dev: boolean
  prepare?: () => Promise<void>
}): Promise<void> {
  const { HOST, PORT, SITE_URL, AUTH_SECRET, DATABASE_URL, DATA_DIR, isEmbedded } = env()
  const ending = endingOnSignals()
  try {
    await refuseTakenPort(PORT, HOST)
    await prepare()

    // Next's bundle and libraries look here, and must see what this process decided.
    process.env.AUTH_SECRET = AUTH_SECRET
    process.env.NEXTAUTH_URL ??= SITE_URL
    process.env.DATABASE_URL = DATABASE_URL
    if (isEmbedded) {
      const embedded = await openEmbedded({ dataDir: DATA_DIR, log: console.log })
      ending.add(embedded.stop)
      process.env.DATABASE_URL = embedded.url
    }
    ending.add(closeDatabase)
    await migrate(process.env.DATABASE_URL ?? '')
    const { prepareQueues, startWorker } = await import('@/lib/worker/worker')
    await prepareQueues()
    await fillWithDemo(console.log)

    const { serve } = await import('@/lib/front/server')
    const served = await serve({ dev, port: PORT, host: HOST })
    ending.add(served.close)
    ending.add(await startWorker())
    console.log(`\nLongwave is at ${SITE_URL}\n${await signInWords()}\nCtrl-C stops it.`)
  } catch (error) {
    await ending.end()
    throw isPortTaken(error) ? portComplaint(PORT, HOST) : error
  }
}

/** Asked before anything slow begins. */
function refuseTakenPort(port: number, host: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once('error', reject)
    probe.listen(port, host, () => probe.close(() => resolve()))
  })
}

function isPortTaken(error: unknown): boolean {
  return (error as NodeJS.ErrnoException | undefined)?.code === 'EADDRINUSE'
}

function portComplaint(port: number, host: string): Complaint {
  return new Complaint(
    `Port ${port} of ${host} is in use by another program. Nothing was changed. Stop that program, or set PORT to another number.`,
  )
}
