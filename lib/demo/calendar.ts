import type { DemoAge, DemoPublicStory } from './types'

/** When the demo's days are. */
export interface DemoCalendar {
  now: Date
  instant: (age: DemoAge) => Date
  /** yyyy-mm-dd in GMT. */
  day: (at: Date) => string
}

const hour = 3_600_000
const dayLength = 24 * hour

/**
 * The demo's days counted back from now. Where it is loaded before the hour of its newest story,
 * the whole edition moves back by as many hours: nothing may be dated ahead of its readers.
 */
export function demoCalendar(now: Date, stories: DemoPublicStory[]): DemoCalendar {
  const midnight = Date.parse(`${now.toISOString().slice(0, 10)}T00:00:00Z`)
  const plain = ({ daysAgo, at }: DemoAge) =>
    Date.parse(`1970-01-01T${at}Z`) + midnight - daysAgo * dayLength
  const newest = Math.max(
    ...stories.flatMap((one) => [plain(one.published), one.updated ? plain(one.updated) : 0]),
  )
  const back = Math.max(0, Math.ceil((newest - now.getTime()) / hour)) * hour
  return {
    now,
    instant: (age) => new Date(Math.min(plain(age) - back, now.getTime() - 60_000)),
    day: (at) => at.toISOString().slice(0, 10),
  }
}
