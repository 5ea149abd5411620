import 'server-only'
import { forgetExpired } from '@/lib/auth/mutations/expired'
import { log } from '@/lib/base/log'
import { rankMostRead, tidyViews } from '@/lib/counters/mutations'
import { forgetHalfFiles } from '@/lib/media/disk'

const minute = 60_000

/**
 * What is done each minute by every instance. No queue: each of these finds out by itself whether
 * there is something to do, does it in one transaction, and loses nothing where one is left out.
 */
const chores: (() => Promise<void>)[] = [rankMostRead, tidyViews, forgetExpired, forgetHalfFiles]

/** Starts the chores, the first time at once. Returns what ends them, after those under way. */
export function startEveryMinute(): () => Promise<void> {
  let underWay: Promise<void> = Promise.resolve()
  const doThem = () => {
    underWay = underWay.then(async () => {
      for (const chore of chores)
        await chore().catch((error) => log.warn({ err: error }, 'a chore of the minute failed'))
    })
  }
  doThem()
  const timer = setInterval(doThem, minute)
  timer.unref()
  return () => {
    clearInterval(timer)
    return underWay
  }
}
