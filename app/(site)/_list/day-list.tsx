import { useEdition } from '@/app/_ui/edition'
import { ZoneName } from '@/app/_ui/instant'
import scale from '@/app/_ui/type.module.css'
import type { StoryCard } from '@/lib/articles/card'
import { byDay } from '@/lib/articles/days'
import { dayHeading } from '@/lib/i18n/dates'
import { archivePage, lists } from '@/lib/i18n/site'
import styles from './day-list.module.css'
import { StoryRow } from './story-row'

/** Stories under the days they came out on. */
export function DayList({ cards }: { cards: StoryCard[] }) {
  const { timeZone, now } = useEdition()
  if (cards.length === 0) return <p className={scale.standfirst}>{lists.empty}</p>
  return (
    <>
      {byDay(timeZone, cards).map(({ day, cards: ofDay }) => (
        <section className={styles.day} key={day}>
          <h2 className={`${scale.label} ${styles.heading}`}>
            {dayHeading(timeZone, ofDay[0]!.firstPublishedAt, now)}
          </h2>
          {ofDay.map((card) => (
            <StoryRow key={card.id} card={card} />
          ))}
        </section>
      ))}
      <p className={scale.meta}>
        {archivePage.timesIn} <ZoneName />.
      </p>
    </>
  )
}
