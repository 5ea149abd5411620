import type { Instrumentation } from 'next'

/**
 * Next tells here why a render failed: the server before Next then knows which page to answer with,
 * and the log where in the source it was.
 */
export const onRequestError: Instrumentation.onRequestError = async (error, { path }) => {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return
  const { isDatabaseAway } = await import('@/drizzle/client')
  const { markDatabaseAway } = await import('@/lib/cache/touch')
  if (isDatabaseAway(error)) {
    markDatabaseAway()
    return
  }
  const { log } = await import('@/lib/base/log')
  log.error({ err: error, path: path.split('?')[0] }, 'a page failed')
}
