import { type Ledger, roughly } from '@/lib/discussion/ledger'
import { ledgerWords as words } from '@/lib/i18n/ledger'
import styles from './ledger.module.css'

interface LedgerProps {
  comments: number
  /** Null where moderators did nothing here. */
  ledger: Ledger | null
  /** One rank below the heading of the thread. */
  heading: 'h2' | 'h3'
}

/** What was said and what was taken away, under which rules and how fast: the books of a discussion. */
export function LedgerOf({ comments, ledger, heading: Heading }: LedgerProps) {
  if (comments === 0 && !ledger) return null
  const { removed, medianSeconds, appeals, overturned } = ledger ?? nothingDone
  const total = removed.reduce((sum, { count }) => sum + count, 0)
  return (
    <section className={styles.ledger} aria-label={words.title}>
      <Heading className={styles.title}>{words.title}</Heading>
      <dl>
        <dt>{words.comments}</dt>
        <dd>{words.number(comments)}</dd>
        <dt>{words.removed}</dt>
        <dd>
          {total === 0 ? words.none : words.number(total)}
          {total > 0 && (
            <ul>
              {removed.map(({ number, version, name, count }) => (
                <li key={`${version}.${number}`}>
                  {number === null ? (
                    words.noRule
                  ) : (
                    <a href={`/standards/${version}#rule-${number}`}>{words.rule(number, name)}</a>
                  )}
                  {`: ${words.number(count)}`}
                </li>
              ))}
            </ul>
          )}
        </dd>
        {medianSeconds !== null && (
          <>
            <dt>{words.median}</dt>
            <dd>{words.time(roughly(medianSeconds))}</dd>
          </>
        )}
        {appeals > 0 && (
          <>
            <dt>{words.appeals}</dt>
            <dd>{words.appealed(appeals, overturned)}</dd>
          </>
        )}
      </dl>
    </section>
  )
}

const nothingDone: Ledger = { removed: [], medianSeconds: null, appeals: 0, overturned: 0 }
