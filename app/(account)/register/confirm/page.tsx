import type { Metadata } from 'next'
import { PasswordField } from '@/app/_ui/field.client'
import { Form } from '@/app/_ui/form.client'
import { registeredBy } from '@/lib/auth/queries'
import { readerWords } from '@/lib/i18n/reader'
import { confirmHere } from '../actions'

const words = readerWords.confirm

// The token must not reach another site; our own form still says where it comes from.
export const metadata: Metadata = { title: words.title, referrer: 'same-origin' }

interface Props {
  searchParams: Promise<{ token?: string | string[] }>
}

/** A form, not the opening of the link, confirms: mail programs open links by themselves. */
export default async function Confirm({ searchParams }: Props) {
  const token = [(await searchParams).token].flat()[0]?.slice(0, 200) ?? ''
  const isUsable = (await registeredBy(token)) !== null
  return (
    <>
      <h1>{words.title}</h1>
      <p>{isUsable ? words.lead : words.useless}</p>
      {isUsable && (
        <Form action={confirmHere} submit={words.button} hidden={{ token }}>
          <PasswordField name="password" label={words.password} autoComplete="current-password" />
        </Form>
      )}
      <p>
        {isUsable ? (
          <a href="/sign-in/forgot">{words.byMail}</a>
        ) : (
          <a href="/sign-in">{words.again}</a>
        )}
      </p>
    </>
  )
}
