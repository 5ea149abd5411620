import 'server-only'
import { now as clock } from '@/lib/base/clock'
import { markUntil } from '@/lib/cache/touch'
import { untilChanged } from '@/lib/cache/until-changed'
import { timeWithZone } from '@/lib/i18n/dates'
import { publication } from '@/lib/settings/queries'
import type { Broadcast, Told } from './broadcast'
import { programmesFrom } from './queries'
import { type Airing, airings, onAir } from './schedule'
import { dayAt } from './wall-clock'

/** A broadcast in the words and times that a browser gets. */
export function told({ slot, from, to }: Airing, zone: string): Told {
  return {
    title: slot.title,
    presenter: slot.presenter,
    from: from.toISOString(),
    to: to.toISOString(),
    starts: timeWithZone(zone, from),
    ends: timeWithZone(zone, to),
  }
}

/** What is on and what comes next, at this moment. */
export async function broadcastNow(): Promise<Broadcast> {
  const { timeZone } = await publication()
  const at = clock()
  const slots = await programmesFrom(dayAt(timeZone, at).toString())
  const { now, next } = onAir(slots, timeZone, at)
  return {
    at: at.toISOString(),
    now: now && told(now, timeZone),
    next: next && told(next, timeZone),
  }
}

/** Hours of programme that a page carries, so that a browser knows what is on without asking. */
const carriedHours = 24

/** Milliseconds for which the day ahead may have begun a little earlier: what is over by then is passed over. */
const aheadAge = 5 * 60_000

/** What is on from now on for a day, for the button that stands on every page. */
export function broadcastsAhead(): Promise<Told[]> {
  return untilChanged('broadcasts ahead', readAhead, { longest: aheadAge })
}

async function readAhead(): Promise<Told[]> {
  const { timeZone } = await publication()
  const at = clock()
  const slots = await programmesFrom(dayAt(timeZone, at).toString())
  const end = new Date(at.getTime() + carriedHours * 3_600_000)
  return airings(slots, timeZone, at, end).map((one) => told(one, timeZone))
}

/** The days from today on with what is on in them; the page that shows it is true until the next beginning or end. */
export async function weekAhead(): Promise<{ zone: string; at: Date; airings: Airing[] }> {
  const { timeZone: zone } = await publication()
  const at = clock()
  const today = dayAt(zone, at)
  const slots = await programmesFrom(today.toString())
  const from = new Date(today.toZonedDateTime(zone).epochMilliseconds)
  const to = new Date(today.add({ days: 7 }).toZonedDateTime(zone).epochMilliseconds)
  const list = airings(slots, zone, from, to)
  const midnight = new Date(today.add({ days: 1 }).toZonedDateTime(zone).epochMilliseconds)
  const turns = [...list.flatMap((one) => [one.from, one.to]), midnight]
  for (const turn of turns) if (turn > at) markUntil(turn)
  return { zone, at, airings: list }
}
