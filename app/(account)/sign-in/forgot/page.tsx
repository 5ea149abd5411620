import type { Metadata } from 'next'
import { TextField } from '@/app/_ui/field.client'
import { Form } from '@/app/_ui/form.client'
import { accountWords as words } from '@/lib/i18n/account'
import { canMail } from '@/lib/mail/mailer'
import styles from '../../layout.module.css'
import { forgotPassword } from './actions'

export const metadata: Metadata = { title: words.forgot.title }

interface Props {
  searchParams: Promise<{ sent?: string | string[] }>
}

export default async function Forgot({ searchParams }: Props) {
  const { sent } = await searchParams
  return (
    <>
      <h1>{words.forgot.title}</h1>
      {canMail() ? (
        <>
          {sent === '1' && (
            <p role="status" className={styles.note}>
              {words.forgot.sent}
            </p>
          )}
          <p>{words.forgot.lead}</p>
          <Form action={forgotPassword} submit={words.forgot.button}>
            <TextField
              name="email"
              label={words.email}
              type="email"
              autoComplete="username"
              inputMode="email"
            />
          </Form>
        </>
      ) : (
        <p>{words.forgot.noMail}</p>
      )}
      <p>
        <a href="/sign-in">{words.forgot.back}</a>
      </p>
    </>
  )
}
