// What a zone's clocks show, as instants, across the days on which they are changed.
import { Temporal } from 'temporal-polyfill'

/**
 * The instant at which a zone's clocks pass a wall time, `minute` minutes after midnight of `day`
 * (yyyy-mm-dd); more than 1,440 is the next day. A time that comes twice is the first of the two; one
 * that the clocks leap over is the leap itself. So a later wall time is never an earlier instant,
 * and what ends at a time ends where the next thing begins (RFC 5545 §3.3.5 picks the first likewise).
 */
export function passes(zone: string, day: string, minute: number): Temporal.Instant {
  const wall = Temporal.PlainDate.from(day).toPlainDateTime().add({ minutes: minute })
  const early = wall.toZonedDateTime(zone, { disambiguation: 'earlier' })
  if (early.toPlainDateTime().equals(wall)) return early.toInstant()
  // Leapt over: "earlier" stands before the leap, which is the next change of the clocks.
  return (early.getTimeZoneTransition('next') ?? early).toInstant()
}

/** The calendar day of an instant in a zone. */
export function dayAt(zone: string, at: Date): Temporal.PlainDate {
  return Temporal.Instant.fromEpochMilliseconds(at.getTime()).toZonedDateTimeISO(zone).toPlainDate()
}

/** The seven days from the Monday (ISO 8601) of the week that a day is in, as yyyy-mm-dd. */
export function weekOf(day: string): string[] {
  const date = Temporal.PlainDate.from(day)
  return daysFrom(date.subtract({ days: date.dayOfWeek - 1 }).toString(), 7)
}

/** So many days, the first among them, as yyyy-mm-dd. */
export function daysFrom(day: string, count: number): string[] {
  const date = Temporal.PlainDate.from(day)
  return Array.from({ length: count }, (_, index) => date.add({ days: index }).toString())
}

/** The day before one, as yyyy-mm-dd. */
export function dayBefore(day: string): string {
  return Temporal.PlainDate.from(day).subtract({ days: 1 }).toString()
}

/** Whether a text is a calendar day that exists, as yyyy-mm-dd. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false
  try {
    Temporal.PlainDate.from(text, { overflow: 'reject' })
    return true
  } catch {
    return false
  }
}
