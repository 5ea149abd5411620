import { count } from '@/lib/i18n/desk'
import { moderationWords } from '@/lib/i18n/moderation'
import type { History } from '@/lib/moderation/queue'
import styles from './history.module.css'

const words = moderationWords.history

interface HistoryProps {
  /** Null for a deleted account. */
  name: string | null
  id?: string | undefined
  history: History | null
}

/** What the writer did here before, beside what they wrote now. */
export function HistoryOf({ name, id, history }: HistoryProps) {
  if (name === null || history === null)
    return <p className={styles.history}>{moderationWords.deletedAccount}</p>
  return (
    <div className={styles.history}>
      <h3>{words.title(name)}</h3>
      <HistoryFacts history={history} />
      {id && <a href={`/newsroom/discussion/people/${id}`}>{words.all}</a>}
    </div>
  )
}

export function HistoryFacts({ history }: { history: History }) {
  const states = ['published', 'held', 'removed', 'deleted'] as const
  return (
    <>
      <dl className={styles.counts}>
        {states.map((state) => (
          <div key={state}>
            <dt>{words[state]}</dt>
            <dd className={state === 'removed' && history.removed > 0 ? styles.some : undefined}>
              {count(history[state])}
            </dd>
          </div>
        ))}
      </dl>
      <ul className={styles.facts}>
        {history.sanctions.map((one) => (
          <li key={one.words} className={one.isHolding ? styles.some : undefined}>
            {one.words}
          </li>
        ))}
        {history.rules.map(({ rule, count: times }) => (
          <li key={rule}>{words.rules(times, rule)}</li>
        ))}
        <li>{words.since(history.firstSeen.words)}</li>
      </ul>
    </>
  )
}
