import { Temporal } from 'temporal-polyfill'
import { dayAt, daysFrom, passes } from './wall-clock'

/** A programme's place in the week, by the clocks of the publication's zone. */
export interface Slot {
  id: string
  title: string
  presenter: string
  description: string
  /** ISO 8601 weekdays, Monday 1 to Sunday 7. */
  days: number[]
  /** Minutes after midnight. */
  startMinute: number
  /** By the wall clock, 1 to 1,440. */
  minutes: number
  /** yyyy-mm-dd, both included; without a last day it goes on. */
  firstDay: string
  lastDay: string | null
  isRepeat: boolean
}

/** One broadcast of a programme. */
export interface Airing {
  slot: Slot
  /** The day in whose programme it stands: the one on which it begins. */
  day: string
  from: Date
  to: Date
}

/** Minutes of a day by the wall clock. */
export const dayMinutes = 1_440

/** A programme of one day only, which goes before what is on every week. */
export function isSpecial(slot: Pick<Slot, 'firstDay' | 'lastDay'>): boolean {
  return slot.firstDay === slot.lastDay
}

/** Whether a programme begins on a day (yyyy-mm-dd). */
export function isOn(slot: Slot, day: string): boolean {
  if (day < slot.firstDay || (slot.lastDay !== null && day > slot.lastDay)) return false
  return isSpecial(slot) || slot.days.includes(Temporal.PlainDate.from(day).dayOfWeek)
}

/**
 * What is broadcast between two instants, in order. Each boundary is the instant at which the zone's
 * clocks pass its wall time: on the night when they leap, a programme is as much shorter, or is left
 * out where the leap covers it whole; on the night when they go back it is as much longer. A special
 * takes its time from the weekly programmes, which give way before it, after it, or whole.
 */
export function airings(slots: Slot[], zone: string, from: Date, to: Date): Airing[] {
  // A broadcast that began the evening before may still run.
  const first = dayAt(zone, from).subtract({ days: 1 })
  const count = first.until(dayAt(zone, to)).days + 1
  const all = daysFrom(first.toString(), count).flatMap((day) =>
    slots.filter((slot) => isOn(slot, day)).map((slot) => airing(slot, zone, day)),
  )
  const specials = all.filter(({ slot }) => isSpecial(slot))
  return all
    .flatMap((one) => (isSpecial(one.slot) ? [one] : without(one, specials)))
    .filter((one) => one.from < one.to && one.to > from && one.from < to)
    .sort((a, b) => a.from.getTime() - b.from.getTime())
}

function airing(slot: Slot, zone: string, day: string): Airing {
  const at = (minute: number) => new Date(passes(zone, day, minute).epochMilliseconds)
  return { slot, day, from: at(slot.startMinute), to: at(slot.startMinute + slot.minutes) }
}

/** What is left of a broadcast when others take their time from it. */
function without(one: Airing, others: Airing[]): Airing[] {
  return others.reduce(
    (left, other) =>
      left.flatMap((part) =>
        other.to <= part.from || other.from >= part.to
          ? [part]
          : [
              { ...part, to: other.from },
              { ...part, from: other.to },
            ].filter((rest) => rest.from < rest.to),
      ),
    [one],
  )
}

/** What is on at an instant and what comes after it, within a week; null for nothing. */
export function onAir(
  slots: Slot[],
  zone: string,
  at: Date,
): { now: Airing | null; next: Airing | null } {
  const week = airings(slots, zone, at, new Date(at.getTime() + 7 * dayMinutes * 60_000))
  const now = week.find((one) => one.from <= at) ?? null
  return { now, next: week.find((one) => one.from > at) ?? null }
}

/**
 * The first programme that is on at the same time as another, in any week of both; null where there
 * is none. A special may lie over weekly ones: it goes before them.
 */
export function clash(slot: Slot, others: Slot[]): Slot | null {
  return (
    others.find(
      (other) =>
        other.id !== slot.id && isSpecial(other) === isSpecial(slot) && canMeet(slot, other),
    ) ?? null
  )
}

const weekMinutes = 7 * dayMinutes

function canMeet(a: Slot, b: Slot): boolean {
  if (isSpecial(a)) return meets(minuteOf(a), a.minutes, minuteOf(b), b.minutes, Infinity)
  // One that ends before the other begins cannot meet it; a day is allowed for what passes midnight.
  if (a.lastDay !== null && nextDay(a.lastDay) < b.firstDay) return false
  if (b.lastDay !== null && nextDay(b.lastDay) < a.firstDay) return false
  return a.days.some((dayA) =>
    b.days.some((dayB) =>
      meets(
        dayA * dayMinutes + a.startMinute,
        a.minutes,
        dayB * dayMinutes + b.startMinute,
        b.minutes,
        weekMinutes,
      ),
    ),
  )
}

/** Minutes of a special's beginning since 1970 by the wall clock. */
function minuteOf(slot: Slot): number {
  return Date.parse(`${slot.firstDay}T00:00:00Z`) / 60_000 + slot.startMinute
}

function nextDay(day: string): string {
  return daysFrom(day, 2)[1]!
}

/** Whether two spans share a minute, on a circle of `round` minutes. */
function meets(a: number, lengthA: number, b: number, lengthB: number, round: number): boolean {
  return [-round, 0, round]
    .filter((shift) => Number.isFinite(shift))
    .some((shift) => a < b + shift + lengthB && b + shift < a + lengthA)
}
