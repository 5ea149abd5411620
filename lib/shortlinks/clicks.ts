import { log } from '@/lib/base/log'
import { Tally } from '@/lib/base/tally'
import { recordClicks } from './mutations/clicks'
import type { Source } from './sources'
import type { Visitor } from './visitor'

/** A use of a short URL: by whom, and for people from where and on what. */
export interface Click {
  linkId: string
  visitor: Visitor
  source: Source | null
}

const clicks = new Tally<Click>({
  write: recordClicks,
  onFailure: (error) => log.error({ err: error }, 'clicks were not written yet'),
})

/**
 * Counts one use of a short URL. Those that come while one is being written are written together.
 */
export function countClick(click: Click): Promise<void> {
  const { linkId, visitor, source } = click
  return clicks.add([linkId, visitor, source?.referrer, source?.device].join(' '), click)
}
