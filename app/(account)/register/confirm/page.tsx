import type { Metadata } from 'next'
import { Form } from '@/app/_ui/form.client'
import { readerWords } from '@/lib/i18n/reader'
import { confirmHere } from '../actions'

const words = readerWords.confirm

// The token must not reach another site; our own form still says where it comes from.
export const metadata: Metadata = { title: words.title, referrer: 'same-origin' }

interface Props {
  searchParams: Promise<{ token?: string | string[] }>
}

/** A click, not the opening of the link, confirms: mail programs open links by themselves. */
export default async function Confirm({ searchParams }: Props) {
  const token = [(await searchParams).token].flat()[0]?.slice(0, 200) ?? ''
  return (
    <>
      <h1>{words.title}</h1>
      <p>{words.lead}</p>
      <Form action={confirmHere} submit={words.button} hidden={{ token }} />
    </>
  )
}
