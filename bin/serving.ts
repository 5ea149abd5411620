// What `start` and `dev` have in common: database, migrations, demo, server, worker, and the words.
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { isDatabaseAway } from '@/drizzle/away'
import { closeDatabase } from '@/drizzle/client'
import { openEmbedded } from '@/drizzle/embedded'
import { migrate } from '@/drizzle/migrate'
import { env } from '@/lib/base/env'
import { fillWithDemo, signInWords } from './demo'
import { endingOnSignals } from './ending'
import { startFleet } from './fleet'
import { portWords, refuseTakenPort } from './port'

/** Serves the site until a signal comes. */
export async function serveSite({ dev }: { dev: boolean }): Promise<void> {
  const { HOST, PORT, WEB_CONCURRENCY, SITE_URL, AUTH_SECRET, DATABASE_URL, DATA_DIR, isEmbedded } =
    env()
  const ending = endingOnSignals()
  try {
    await refuseTakenPort(PORT, HOST)

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
    const isThere = await prepareDatabase().then(
      () => true,
      (error) => {
        if (isEmbedded || !isDatabaseAway(error) || !hasKeptPages(DATA_DIR)) throw error
        console.log(
          'The database does not answer. Readers get what was kept; the rest begins when it does.',
        )
        return false
      },
    )
    if (!dev) {
      const fleet = await startFleet(WEB_CONCURRENCY, console.log)
      ending.add(fleet.stop)
      process.on('SIGHUP', () => void fleet.renew())
    } else {
      const { serve } = await import('@/lib/front/server')
      const served = await serve({ dev, port: PORT, host: HOST })
      ending.add(served.close)
    }
    const { startWorker } = await import('@/lib/worker/worker')
    if (isThere) ending.add(await startWorker())
    else ending.add(onceItAnswers(startWorker))
    const words = isThere ? await signInWords() : ''
    console.log(`\nLongwave is at ${SITE_URL}\n${words}\nCtrl-C stops it.`)
  } catch (error) {
    await ending.end()
    throw portWords(error, PORT, HOST)
  }
}

async function prepareDatabase(): Promise<void> {
  await migrate(process.env.DATABASE_URL ?? '')
  const { prepareQueues } = await import('@/lib/worker/worker')
  await prepareQueues()
  await fillWithDemo(console.log)
}

function hasKeptPages(dataDir: string): boolean {
  return existsSync(join(dataDir, 'pages', 'database'))
}

/** Prepares the database and starts the worker as soon as it answers. Returns how to stop that. */
function onceItAnswers(startWorker: () => Promise<() => Promise<void>>): () => Promise<void> {
  const stopped = new AbortController()
  let stopWorker: (() => Promise<void>) | undefined
  const begun = (async () => {
    while (!stopped.signal.aborted) {
      try {
        await prepareDatabase()
        stopWorker = await startWorker()
        console.log('The database answers again.')
        return
      } catch (error) {
        if (!isDatabaseAway(error)) throw error
        await pause(2_000, undefined, { signal: stopped.signal }).catch(() => {})
      }
    }
  })()
  begun.catch(console.error)
  return async () => {
    stopped.abort()
    await begun.catch(() => {})
    await stopWorker?.()
  }
}
