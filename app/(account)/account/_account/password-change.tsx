import { PasswordField } from '@/app/_ui/field.client'
import { Form } from '@/app/_ui/form.client'
import { readerWords } from '@/lib/i18n/reader'
import { keepPassword } from '../actions'
import { Section } from './section'

const words = readerWords.account.password

/** A new password, by whoever knows the old one. */
export function PasswordChange() {
  return (
    <Section id="password" title={words.title}>
      <Form action={keepPassword} submit={words.button}>
        <PasswordField name="current" label={words.current} autoComplete="current-password" />
        <PasswordField
          name="next"
          label={words.next}
          hint={readerWords.register.passwordHint}
          autoComplete="new-password"
        />
      </Form>
    </Section>
  )
}
