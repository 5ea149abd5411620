import { moderationWords as words } from '@/lib/i18n/moderation'
import type { Neighbour } from '@/lib/moderation/queue'
import styles from './card.module.css'

const lead = {
  answers: words.thread.answers,
  before: words.thread.before,
  after: words.thread.after,
}

/** What stands before or after a comment in its thread, cut where it is long. */
export function Neighbours({ list }: { list: Neighbour[] }) {
  if (list.length === 0) return null
  return (
    <ul className={styles.thread}>
      {list.map(({ id, place, name, text }) => (
        <li key={id}>
          <b>{lead[place](name)}</b>
          <p dir="auto">{text}</p>
        </li>
      ))}
    </ul>
  )
}
