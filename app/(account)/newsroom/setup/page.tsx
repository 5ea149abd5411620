import type { Metadata } from 'next'
import { PasswordField, TextField } from '@/app/_ui/field.client'
import { Form } from '@/app/_ui/form.client'
import { isSetupOpen } from '@/lib/auth/mutations/setup'
import { accountWords as words } from '@/lib/i18n/account'
import { setUpHere } from './actions'

export const metadata: Metadata = { title: words.setup.title }

export default async function Setup({
  searchParams,
}: {
  searchParams: Promise<{ token?: string | string[] }>
}) {
  if (!(await isSetupOpen()))
    return (
      <>
        <h1>{words.setup.title}</h1>
        <p>
          {words.setup.closed} <a href="/sign-in?callbackUrl=/newsroom">{words.signIn.title}</a>
        </p>
      </>
    )
  const token = [(await searchParams).token].flat()[0]
  return (
    <>
      <h1>{words.setup.title}</h1>
      <p>{words.setup.lead}</p>
      <Form action={setUpHere} submit={words.setup.button}>
        <TextField name="token" label={words.setup.token} value={token} />
        <TextField name="name" label={words.setup.name} autoComplete="name" />
        <TextField
          name="email"
          label={words.email}
          type="email"
          autoComplete="username"
          inputMode="email"
        />
        <PasswordField
          name="password"
          label={words.password}
          hint={words.reset.hint}
          autoComplete="new-password"
        />
      </Form>
    </>
  )
}
