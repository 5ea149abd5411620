// The database that a command works on: the publication's own, or the embedded one.
import { closeDatabase } from '@/drizzle/client'
import { connectEmbedded } from '@/drizzle/embedded'
import { env } from '@/lib/base/env'

/**
 * Does something with the database there, under the settings of this process; DATABASE_URL is set
 * meanwhile. The running site's embedded database is used, or one started for that time.
 */
export async function withDatabase<T>(work: (url: string) => Promise<T>): Promise<T> {
  const { DATABASE_URL, DATA_DIR } = env()
  const embedded = DATABASE_URL ? undefined : await connectEmbedded({ dataDir: DATA_DIR })
  const url = embedded?.url ?? DATABASE_URL ?? ''
  process.env.DATABASE_URL = url
  // Ctrl-C ends the command, and must not leave a server behind.
  const interrupted = () => {
    void stop().finally(() => process.exit(130))
  }
  const stop = async () => {
    await closeDatabase()
    await embedded?.stop()
  }
  process.once('SIGINT', interrupted)
  process.once('SIGTERM', interrupted)
  try {
    return await work(url)
  } finally {
    process.off('SIGINT', interrupted)
    process.off('SIGTERM', interrupted)
    await stop()
  }
}
