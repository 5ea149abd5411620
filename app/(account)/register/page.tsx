import type { Metadata } from 'next'
import { CheckField, PasswordField, TextField } from '@/app/_ui/field.client'
import { Form } from '@/app/_ui/form.client'
import { safeReturn } from '@/lib/auth/return'
import { accountWords } from '@/lib/i18n/account'
import { readerWords } from '@/lib/i18n/reader'
import { registerHere } from './actions'

const words = readerWords.register

export const metadata: Metadata = { title: words.title }

interface Props {
  searchParams: Promise<{ callbackUrl?: string | string[] }>
}

export default async function Register({ searchParams }: Props) {
  const callbackUrl = safeReturn([(await searchParams).callbackUrl].flat()[0])
  const back = callbackUrl === '/' ? '' : `?callbackUrl=${encodeURIComponent(callbackUrl)}`
  return (
    <>
      <h1>{words.title}</h1>
      <p>{words.lead}</p>
      <Form action={registerHere} submit={words.button} hidden={{ callbackUrl }}>
        <TextField name="name" label={words.name} hint={words.nameHint} autoComplete="nickname" />
        <TextField
          name="email"
          label={accountWords.email}
          type="email"
          autoComplete="username"
          inputMode="email"
        />
        <PasswordField
          name="password"
          label={words.password}
          hint={words.passwordHint}
          autoComplete="new-password"
        />
        <CheckField name="standards" label={words.accept} />
      </Form>
      <p>
        <a href="/standards">{words.read}</a>
      </p>
      <p>
        {words.have} <a href={`/sign-in${back}`}>{words.signIn}</a>
      </p>
    </>
  )
}
