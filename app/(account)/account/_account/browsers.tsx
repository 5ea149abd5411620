import { edition } from '@/app/_ui/edition'
import { Form } from '@/app/_ui/form.client'
import { browserName } from '@/lib/auth/browser-name'
import { fullTime } from '@/lib/i18n/dates'
import { readerWords } from '@/lib/i18n/reader'
import { endOthers, endSession } from '../actions'
import styles from './account.module.css'
import { Section } from './section'

const words = readerWords.account.sessions

interface Browser {
  id: string
  agent: string
  createdAt: Date
}

interface BrowsersProps {
  here: Browser | undefined
  elsewhere: Browser[]
}

/** Every browser that is signed in, each with its end. */
export async function Browsers({ here, elsewhere }: BrowsersProps) {
  const { timeZone } = await edition()
  const since = (at: Date) => words.since(fullTime(timeZone, at))
  return (
    <Section id="sessions" title={words.title}>
      <ul className={styles.rows}>
        {here && (
          <li>
            <span>
              {browserName(here.agent)}
              <small className={styles.quiet}>
                {words.here}, {since(here.createdAt)}
              </small>
            </span>
          </li>
        )}
        {elsewhere.map(({ id, agent, createdAt }) => (
          <li key={id}>
            <span>
              {browserName(agent)}
              <small className={styles.quiet}>{since(createdAt)}</small>
            </span>
            <Form
              action={endSession}
              submit={words.end}
              submitLabel={words.endOf(browserName(agent))}
              hidden={{ id }}
              tone="plain"
              isInline
            />
          </li>
        ))}
      </ul>
      {elsewhere.length > 0 ? (
        <Form action={endOthers} submit={words.endOthers} tone="plain" />
      ) : (
        <p>{words.none}</p>
      )}
    </Section>
  )
}
