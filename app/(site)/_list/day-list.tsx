import { useEdition } from '@/app/_ui/edition'
import { ZoneName } from '@/app/_ui/instant'
import { still } from '@/app/_ui/still'
import scale from '@/app/_ui/type.module.css'
import type { StoryCard } from '@/lib/articles/card'
import { byDay } from '@/lib/articles/days'
import { dayHeading } from '@/lib/i18n/dates'
import { archivePage, lists } from '@/lib/i18n/site'
import styles from './day-list.module.css'
import { StoryRow } from './story-row'

/** Stories under the days they came out on. */
export function DayList({ cards }: { cards: StoryCard[] }) {
  const own = useEdition()
  if (cards.length === 0) return <p className={scale.standfirst}>{lists.empty}</p>
  return (
    <>
      {byDay(own.timeZone, cards).map((of) => still(<Day key={of.day} cards={of.cards} />, own))}
      <p className={scale.meta}>
        {archivePage.timesIn} <ZoneName />.
      </p>
    </>
  )
}

function Day({ cards }: { cards: StoryCard[] }) {
  const { timeZone, now } = useEdition()
  return (
    <section className={styles.day}>
      <h2 className={`${scale.label} ${styles.heading}`}>
        {dayHeading(timeZone, cards[0]!.firstPublishedAt, now)}
      </h2>
      {cards.map((card) => (
        <StoryRow key={card.id} card={card} />
      ))}
    </section>
  )
}
