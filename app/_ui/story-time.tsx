import { fullTime, teaserTime } from '@/lib/i18n/dates'
import { useEdition } from './edition'

/** When a story came out, in the short words of a teaser; the whole time with its zone is in its title. */
export function StoryTime({ at, className }: { at: Date; className?: string }) {
  const { timeZone, now } = useEdition()
  return (
    <time className={className} dateTime={at.toISOString()} title={fullTime(timeZone, at)}>
      {teaserTime(timeZone, at, now)}
    </time>
  )
}
