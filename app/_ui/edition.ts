import 'server-only'
import { cache, use } from 'react'
import { now } from '@/lib/base/clock'
import type { Publication } from '@/lib/settings/publication'
import { publication } from '@/lib/settings/queries'

/** The publication's settings and the moment of a page. */
export type Edition = Publication & { now: Date }

/** The publication's settings and the moment of this page: one of each, however many pieces ask. */
export const edition = cache(
  async (): Promise<Edition> => ({ ...(await publication()), now: now() }),
)

/** That of the part that is being drawn as it stands. */
let drawing: Edition | undefined

/**
 * The same for a small piece of a page: once they are read it is drawn in its place, where an async
 * component would be sent, and put in, apart.
 */
export function useEdition(): Edition {
  return drawing ?? use(edition())
}

/** Draws at once, outside React's own rendering, what may call {@link useEdition}. */
export function drawnIn<T>(own: Edition, draw: () => T): T {
  drawing = own
  try {
    return draw()
  } finally {
    drawing = undefined
  }
}
