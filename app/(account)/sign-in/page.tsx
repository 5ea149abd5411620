import type { Metadata } from 'next'
import { PasswordField, TextField } from '@/app/_ui/field.client'
import { Form } from '@/app/_ui/form.client'
import { safeReturn } from '@/lib/auth/return'
import { currentActor } from '@/lib/auth/session'
import { accountWords as words } from '@/lib/i18n/account'
import { readerWords } from '@/lib/i18n/reader'
import styles from '../layout.module.css'
import { signInHere, signOutHere } from './actions'

export const metadata: Metadata = { title: words.signIn.title }

const notes: Record<string, string> = {
  'sign-out': words.signIn.signedOut,
  reset: words.signIn.changed,
  setup: words.signIn.ready,
  register: readerWords.register.done,
  'register-mail': readerWords.register.doneMail,
  confirm: readerWords.register.confirmed,
  erased: readerWords.account.erase.done,
}

/** What a mailed link did holds for its owner, whoever is signed in where it was opened. */
const ofLinks = ['confirm', 'reset']

interface Props {
  searchParams: Promise<{ callbackUrl?: string | string[]; after?: string | string[] }>
}

export default async function SignIn({ searchParams }: Props) {
  const { callbackUrl, after } = await searchParams
  const actor = await currentActor()
  const back = safeReturn([callbackUrl].flat()[0])
  const what = [after].flat()[0] ?? ''
  const note = notes[what]
  return (
    <>
      <h1>{words.signIn.title}</h1>
      {note && (!actor || ofLinks.includes(what)) && (
        <p role="status" className={styles.note}>
          {note}
        </p>
      )}
      {actor && (
        <>
          <p>
            {words.signIn.already(actor.name)} <a href="/account">{readerWords.account.title}</a>
          </p>
          <Form action={signOutHere} submit={words.signOut} tone="plain" />
        </>
      )}
      <Form action={signInHere} submit={words.signIn.button} hidden={{ callbackUrl: back }}>
        <TextField
          name="email"
          label={words.email}
          type="email"
          autoComplete="username"
          inputMode="email"
        />
        <PasswordField name="password" label={words.password} autoComplete="current-password" />
      </Form>
      <p>
        <a href="/sign-in/forgot">{words.signIn.forgot}</a>
      </p>
      <p>
        <a href={back === '/' ? '/register' : `/register?callbackUrl=${encodeURIComponent(back)}`}>
          {readerWords.register.title}
        </a>
      </p>
    </>
  )
}
