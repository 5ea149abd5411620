import { edition } from '@/app/_ui/edition'
import { ownSanctions } from '@/lib/discussion/queries/sanctions'
import { fullTime } from '@/lib/i18n/dates'
import { readerWords } from '@/lib/i18n/reader'
import type { Actor } from '@/lib/permissions/policy'
import styles from './account.module.css'
import { Section } from './section'

const { removed, sanctions: words } = readerWords.account

/** What keeps somebody from commenting, or their comments from appearing, with why; nothing where nothing does. */
export async function Sanctions({ actor }: { actor: Actor }) {
  const [holding, { timeZone }] = await Promise.all([ownSanctions(actor), edition()])
  if (holding.length === 0) return null
  return (
    <Section id="sanctions" title={words.title}>
      <ul className={styles.rows}>
        {holding.map(({ id, kind, reason, endsAt, rule }) => (
          <li key={id}>
            <div className={styles.comment}>
              <p>
                <strong>{words[kind](endsAt && fullTime(timeZone, endsAt))}</strong>
              </p>
              {reason && (
                <p>
                  {words.why} <bdi>{reason}</bdi>
                </p>
              )}
              {rule && (
                <p>
                  <a
                    className={styles.link}
                    href={`/standards/${rule.version}#rule-${rule.number}`}
                  >
                    {removed.under(rule.number, rule.name, rule.version)}
                  </a>
                </p>
              )}
            </div>
          </li>
        ))}
      </ul>
      <p>{words.rest}</p>
    </Section>
  )
}
