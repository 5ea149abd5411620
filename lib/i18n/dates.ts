// Making a formatter takes a hundred times as long as using it, and a page shows many times.
const formatters = new Map<string, Intl.DateTimeFormat>()

function formatter(
  locale: string,
  timeZone: string,
  options: Intl.DateTimeFormatOptions,
): Intl.DateTimeFormat {
  const key = `${locale} ${timeZone} ${JSON.stringify(options)}`
  const kept = formatters.get(key) ?? new Intl.DateTimeFormat(locale, { timeZone, ...options })
  formatters.set(key, kept)
  return kept
}

/** The calendar day an instant falls on in a zone (IANA name), as yyyy-mm-dd. */
export function dayIn(zone: string, at: Date): string {
  return formatter('en-CA', zone, {
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  }).format(at)
}

/** A zone as a reader knows it: GMT for UTC, else the city's short name in English, such as CET or GMT+5:30. */
export function zoneName(zone: string, at: Date): string {
  if (zone === 'UTC' || zone === 'Etc/UTC') return 'GMT'
  const parts = formatter('en-GB', zone, { timeZoneName: 'short' }).formatToParts(at)
  return parts.find((part) => part.type === 'timeZoneName')?.value ?? zone
}

function format(zone: string, at: Date, options: Intl.DateTimeFormatOptions): string {
  return formatter('en-GB', zone, { hourCycle: 'h23', ...options }).format(at)
}

/** `14:32`: the zone stands beside it or above the list it is in. */
export function clockTime(zone: string, at: Date): string {
  return format(zone, at, { hour: '2-digit', minute: '2-digit' })
}

/** `14:32:07`. */
export function clockSeconds(zone: string, at: Date): string {
  return format(zone, at, { hour: '2-digit', minute: '2-digit', second: '2-digit' })
}

/** `14:32 GMT`. */
export function timeWithZone(zone: string, at: Date): string {
  return `${clockTime(zone, at)} ${zoneName(zone, at)}`
}

/** `14:32:07 GMT`. */
export function timeWithSeconds(zone: string, at: Date): string {
  return `${clockSeconds(zone, at)} ${zoneName(zone, at)}`
}

function dayFormat(zone: string, at: Date, now: Date, month: 'long' | 'short'): string {
  const isThisYear = dayIn(zone, at).slice(0, 4) === dayIn(zone, now).slice(0, 4)
  return format(zone, at, {
    day: 'numeric',
    month,
    ...(isThisYear ? {} : { year: 'numeric' }),
  })
}

/** `14 April`, with the year where it is not this one. */
export function dayOf(zone: string, at: Date, now: Date): string {
  return dayFormat(zone, at, now, 'long')
}

/** `14 Apr`, with the year where it is not this one: for narrow columns. */
export function dayShort(zone: string, at: Date, now: Date): string {
  return dayFormat(zone, at, now, 'short')
}

/** `Tuesday 14 April`. */
export function weekdayOf(zone: string, at: Date): string {
  return format(zone, at, { weekday: 'long', day: 'numeric', month: 'long' }).replace(',', '')
}

/** `Tuesday 14 April`, with the year where it is not this one: the head of a day in a list. */
export function dayHeading(zone: string, at: Date, now: Date): string {
  const isThisYear = dayIn(zone, at).slice(0, 4) === dayIn(zone, now).slice(0, 4)
  return isThisYear ? weekdayOf(zone, at) : `${weekdayOf(zone, at)} ${dayIn(zone, at).slice(0, 4)}`
}

/** `Tuesday 14 April 2026` for a calendar day, given as yyyy-mm-dd. */
export function dayInWords(day: string): string {
  return dayHeading('UTC', new Date(`${day}T00:00:00Z`), new Date(0))
}

/** `9 December 2016`, the year always. */
export function dateOf(zone: string, at: Date): string {
  return dateInWords(dayIn(zone, at))
}

/** `9 December 2016` for a calendar day, given as yyyy-mm-dd. */
export function dateInWords(day: string): string {
  return dayOf('UTC', new Date(`${day}T00:00:00Z`), new Date(0))
}

/** `April` for a calendar month, given as yyyy-mm. */
export function monthInWords(month: string): string {
  return format('UTC', new Date(`${month}-01T00:00:00Z`), { month: 'long' })
}

/** `Tue 14 April 2026, 06:10 GMT`: a story's full time. */
export function fullTime(zone: string, at: Date): string {
  const day = format(zone, at, { weekday: 'short', day: 'numeric', month: 'long', year: 'numeric' })
  return `${day.replace(',', '')}, ${timeWithZone(zone, at)}`
}

/** How long ago something was, as the page's own script fills it in where # stands. */
export const ago = { now: 'now', minutes: '# min ago', hours: '# hr ago' }

/**
 * A teaser's time: `14 April, 06:10 GMT` for two days, then the day alone. A page is kept and drawn
 * for everyone, so "34 min ago" is the reader's browser's to say (app/_boot/times.ts).
 */
export function teaserTime(zone: string, at: Date, now: Date): string {
  const day = dayOf(zone, at, now)
  const isNew = now.getTime() - at.getTime() < 2 * 86_400_000
  return isNew ? `${day}, ${timeWithZone(zone, at)}` : day
}

/** Midnight at the beginning and at the end of a day in a zone, as instants. */
export function dayBounds(zone: string, day: string): { from: Date; to: Date } {
  const next = new Date(`${day}T00:00:00Z`)
  next.setUTCDate(next.getUTCDate() + 1)
  return { from: midnight(zone, day), to: midnight(zone, next.toISOString().slice(0, 10)) }
}

function midnight(zone: string, day: string): Date {
  const utc = Date.parse(`${day}T00:00:00Z`)
  // The offset depends on the instant and the instant on the offset: a second look settles it.
  const first = utc - offsetAt(zone, utc)
  return new Date(utc - offsetAt(zone, first))
}

function offsetAt(zone: string, at: number): number {
  const parts = formatter('en-CA', zone, {
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
  }).formatToParts(new Date(at))
  const value = (type: string) => Number(parts.find((part) => part.type === type)?.value)
  const wall = Date.UTC(
    value('year'),
    value('month') - 1,
    value('day'),
    value('hour'),
    value('minute'),
    value('second'),
  )
  return wall - Math.floor(at / 1000) * 1000
}

/** An instant as a `datetime-local` field shows it in a zone: `2026-04-14T15:00`. */
export function wallTime(zone: string, at: Date): string {
  return new Date(at.getTime() + offsetAt(zone, at.getTime())).toISOString().slice(0, 16)
}

/**
 * The instant at which a zone's clocks show a wall time such as `2026-04-14T15:00`. A time that
 * comes twice is the first of the two; one that the clocks leap over is as much later as they leap.
 * Null for what is not a time.
 */
export function instantOf(zone: string, wall: string): Date | null {
  const utc = Date.parse(`${wall}:00Z`)
  if (!/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/.test(wall) || Number.isNaN(utc)) return null
  // The offsets a day before and after are the only two a leap can lie between.
  const offsets = [offsetAt(zone, utc - 86_400_000), offsetAt(zone, utc + 86_400_000)]
  const fitting = offsets.find((offset) => offsetAt(zone, utc - offset) === offset)
  return new Date(utc - (fitting ?? offsets[0]!))
}
