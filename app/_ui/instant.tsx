import {
  clockTime,
  dayIn,
  dayOf,
  dayShort,
  fullTime,
  teaserTime,
  timeWithZone,
  weekdayOf,
  zoneName,
} from '@/lib/i18n/dates'
import { useEdition } from './edition'

/** How a time is written; `app/_boot/times.ts` writes the same in the reader's zone. */
const shapes = {
  /** Tue 14 April 2026, 06:10 GMT */
  full: (zone: string, at: Date) => fullTime(zone, at),
  /** 14:32 GMT */
  time: (zone: string, at: Date) => timeWithZone(zone, at),
  /** 14:32, where a `ZoneName` stands beside it or with its list */
  clock: (zone: string, at: Date) => clockTime(zone, at),
  /** The same for the end of what its beginning stands before: never with a day of its own */
  end: (zone: string, at: Date) => clockTime(zone, at),
  /** 14:32 on the day itself, else Tuesday 14 April, 14:32 */
  weekday: (zone: string, at: Date, now: Date) =>
    dayIn(zone, at) === dayIn(zone, now)
      ? clockTime(zone, at)
      : `${weekdayOf(zone, at)}, ${clockTime(zone, at)}`,
  /** 14 April, with the year where it is not this one */
  day: dayOf,
  /** 14:32 on the day itself, else 14 Apr: a narrow list of the newest */
  recent: (zone: string, at: Date, now: Date) =>
    dayIn(zone, at) === dayIn(zone, now) ? clockTime(zone, at) : dayShort(zone, at, now),
  /** 14 April, 06:10 GMT while it is new; the reader's browser says how long ago */
  teaser: teaserTime,
}

/** Stands for a moment in a sentence until that is cut there. */
const gap = '\u0000'

interface InstantProps {
  at: Date
  shape: keyof typeof shapes
  className?: string
}

/**
 * A moment, written in the publication's zone. The reader's switch turns it into the reader's own,
 * so it is the text of the element and nothing else.
 */
export function Instant({ at, shape, className }: InstantProps) {
  const { timeZone, now } = useEdition()
  return (
    <time
      // Another moment is another element: what the page's script knows of this one is not of that.
      key={at.getTime()}
      className={className}
      dateTime={at.toISOString()}
      data-time={shape}
      title={shape === 'full' ? undefined : fullTime(timeZone, at)}
      suppressHydrationWarning
    >
      {shapes[shape](timeZone, at, now)}
    </time>
  )
}

interface InSentenceProps {
  /** The sentence around what stands for the moment. */
  words: (time: string) => string
  at: Date
  shape: keyof typeof shapes
}

/** A sentence that names a moment, which the switch turns like any other. */
export function InSentence({ words, at, shape }: InSentenceProps) {
  const [before, after] = words(gap).split(gap)
  return (
    <>
      {before}
      <Instant at={at} shape={shape} />
      {after}
    </>
  )
}

/** The name of the zone that the times beside it are in. */
export function ZoneName() {
  const { timeZone, now } = useEdition()
  return (
    <span data-zone-name="" suppressHydrationWarning>
      {zoneName(timeZone, now)}
    </span>
  )
}
