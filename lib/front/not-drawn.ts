import { isDatabaseAway } from '@/drizzle/away'
import type { RenderScope } from '@/lib/cache/touch'

/** Why a page could not be drawn. */
export class NotDrawn extends Error {
  constructor(
    readonly why: 'failed' | 'slow' | 'crowded',
    readonly scope: RenderScope = { tags: new Set() },
  ) {
    super(`the page was not drawn: ${why}`)
  }
}

/** What an error of something else than the drawing means for the page. */
export function notDrawnBy(error: unknown): NotDrawn {
  if (error instanceof NotDrawn) return error
  return new NotDrawn('failed', { tags: new Set(), isDatabaseAway: isDatabaseAway(error) })
}
