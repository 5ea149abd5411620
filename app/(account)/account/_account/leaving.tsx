import { PasswordField } from '@/app/_ui/field.client'
import { Form } from '@/app/_ui/form.client'
import { readerWords } from '@/lib/i18n/reader'
import { erase } from '../actions'
import styles from './account.module.css'
import { Section } from './section'

const words = readerWords.account

/** Taking one's data along, and leaving. */
export function Leaving({ isReader }: { isReader: boolean }) {
  return (
    <>
      <Section id="data" title={words.export.title} lead={words.export.lead}>
        <p>
          <a className={styles.link} href="/api/reader/export" download>
            {words.export.button}
          </a>
        </p>
      </Section>
      <Section
        id="erase"
        title={words.erase.title}
        lead={isReader ? words.erase.lead : words.erase.newsroom}
      >
        {isReader && (
          <Form action={erase} submit={words.erase.button} tone="danger">
            <PasswordField
              name="password"
              label={words.erase.password}
              autoComplete="current-password"
            />
          </Form>
        )}
      </Section>
    </>
  )
}
