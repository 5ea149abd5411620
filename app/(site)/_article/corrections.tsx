import { Instant } from '@/app/_ui/instant'
import { story as words } from '@/lib/i18n/story'
import styles from './corrections.module.css'

/** What was wrong in the story and has been put right, the newest first. */
export function Corrections({ corrections }: { corrections: { text: string; at: Date }[] }) {
  if (corrections.length === 0) return null
  return (
    <section className={styles.corrections} aria-label={words.corrections}>
      {corrections.map((correction) => (
        <p key={correction.at.toISOString()}>
          <b>
            {words.correction} <Instant at={correction.at} shape="full" />.
          </b>{' '}
          <span dir="auto">{correction.text}</span>
        </p>
      ))}
    </section>
  )
}
