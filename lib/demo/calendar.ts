import type { DemoAge } from './types'

/** When the demo's days are. */
export interface DemoCalendar {
  now: Date
  instant: (age: DemoAge) => Date
  /** yyyy-mm-dd in GMT. */
  day: (at: Date) => string
}

const dayLength = 24 * 3_600_000

// The paper's day ends here: the written times count back from it.
const editionTime = '14:32'

/**
 * The demo's times counted back from now: what was written as two minutes old is two minutes old
 * whenever the demo is loaded, and nothing is dated ahead of its readers.
 */
export function demoCalendar(now: Date): DemoCalendar {
  const written = ({ daysAgo, at }: DemoAge) =>
    Date.parse(`1970-01-01T${at}Z`) - daysAgo * dayLength
  const end = written({ daysAgo: 0, at: editionTime })
  const minute = Math.floor(now.getTime() / 60_000) * 60_000
  return {
    now,
    instant: (age) => new Date(Math.min(minute, minute + written(age) - end)),
    day: (at) => at.toISOString().slice(0, 10),
  }
}
