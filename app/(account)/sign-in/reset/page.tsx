import type { Metadata } from 'next'
import { PasswordField } from '@/app/_ui/field.client'
import { Form } from '@/app/_ui/form.client'
import { isResetUsable } from '@/lib/auth/queries'
import { accountWords as words } from '@/lib/i18n/account'
import { setNewPassword } from './actions'

// The token must not reach another site; our own form still says where it comes from.
export const metadata: Metadata = { title: words.reset.title, referrer: 'same-origin' }

interface Props {
  searchParams: Promise<{ token?: string | string[] }>
}

export default async function Reset({ searchParams }: Props) {
  const token = [(await searchParams).token].flat()[0]?.slice(0, 200) ?? ''
  return (
    <>
      <h1>{words.reset.title}</h1>
      {(await isResetUsable(token)) ? (
        <Form action={setNewPassword} submit={words.reset.button} hidden={{ token }}>
          <PasswordField
            name="password"
            label={words.reset.newPassword}
            hint={words.reset.hint}
            autoComplete="new-password"
          />
        </Form>
      ) : (
        <>
          <p>{words.reset.useless}</p>
          <p>
            <a href="/sign-in/forgot">{words.reset.askAgain}</a>
          </p>
        </>
      )}
    </>
  )
}
