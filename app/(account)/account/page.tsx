import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { edition } from '@/app/_ui/edition'
import { TextField } from '@/app/_ui/field.client'
import { Form } from '@/app/_ui/form.client'
import { ownAccount } from '@/lib/account/queries'
import { currentActor } from '@/lib/auth/session'
import { accountWords } from '@/lib/i18n/account'
import { appealWords } from '@/lib/i18n/appeals'
import { readerWords } from '@/lib/i18n/reader'
import { signOutHere } from '../sign-in/actions'
import { Browsers } from './_account/browsers'
import { Done } from './_account/done.client'
import { Leaving } from './_account/leaving'
import { MutedPeople } from './_account/muted-people'
import { OwnComments } from './_account/own-comments'
import { PasswordChange } from './_account/password-change'
import { RemovedComments } from './_account/removed-comments'
import { Sanctions } from './_account/sanctions'
import { keepName } from './actions'

const words = readerWords.account

export const metadata: Metadata = { title: words.title }

interface Props {
  searchParams: Promise<{ done?: string | string[] }>
}

export default async function Account({ searchParams }: Props) {
  const actor = await currentActor()
  if (!actor) redirect('/sign-in?callbackUrl=/account')
  const [account, { now }] = await Promise.all([ownAccount(actor), edition()])
  const [done] = [(await searchParams).done].flat()
  return (
    <>
      <h1>{words.title}</h1>
      {done && (
        // A second answer at the same address is told anew.
        <Done
          key={now.getTime()}
          words={
            done === 'password'
              ? words.password.done
              : done === 'appeal'
                ? appealWords.sent
                : words.saved
          }
        />
      )}
      <p>{words.signedInAs(account.email)}</p>
      <Form action={signOutHere} submit={accountWords.signOut} tone="plain" />
      <Sanctions actor={actor} />
      <Form action={keepName} submit={words.name.button}>
        <TextField
          name="name"
          label={words.name.title}
          hint={words.name.hint}
          value={account.name}
          autoComplete="nickname"
        />
      </Form>
      <OwnComments comments={account.comments} />
      <RemovedComments actor={actor} />
      <MutedPeople people={account.muted} />
      <PasswordChange />
      <Browsers here={account.here} elsewhere={account.elsewhere} />
      <Leaving isReader={account.isReader} />
    </>
  )
}
