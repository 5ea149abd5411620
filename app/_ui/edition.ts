import 'server-only'
import { cache, use } from 'react'
import { now } from '@/lib/base/clock'
import { publication } from '@/lib/settings/queries'

/** The publication's settings and the moment of this page: one of each, however many pieces ask. */
export const edition = cache(async () => ({ ...(await publication()), now: now() }))

/**
 * The same for a small piece of a page: once they are read it is drawn in its place, where an async
 * component would be sent, and put in, apart.
 */
export function useEdition() {
  return use(edition())
}
