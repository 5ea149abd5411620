import type { Instrumentation } from 'next'

/** Next tells here why a render failed: the server before Next then knows which page to answer with. */
export const onRequestError: Instrumentation.onRequestError = async (error) => {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return
  const { isDatabaseAway } = await import('@/drizzle/client')
  const { markDatabaseAway } = await import('@/lib/cache/touch')
  if (isDatabaseAway(error)) markDatabaseAway()
}
