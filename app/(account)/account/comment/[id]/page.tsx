import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { currentActor } from '@/lib/auth/session'
import { isId } from '@/lib/base/ids'
import { draftOf, ownComment, publishedComment } from '@/lib/discussion/queries/personal'
import { discussionWords as words } from '@/lib/i18n/discussion'
import layout from '../../../layout.module.css'
import { AccountMissing } from '../_comment/missing'
import { OwnComment } from '../_comment/own-comment'
import { PlainReport } from '../_comment/plain-report'

export const metadata: Metadata = { title: words.title }

interface Props {
  params: Promise<{ id: string }>
  searchParams: Promise<Record<'done' | 'refused' | 'draft', string | string[] | undefined>>
}

/** One comment, for whoever wrote it or wants to report it: everything that works without JavaScript. */
export default async function CommentOfMine({ params, searchParams }: Props) {
  const { id } = await params
  const actor = await currentActor()
  if (!actor) redirect(`/sign-in?callbackUrl=/account/comment/${isId(id) ? id : ''}`)
  const { done, refused, draft: secret } = await searchParams
  const [own, other, draft] = await Promise.all([
    ownComment(actor, id),
    publishedComment(id),
    typeof secret === 'string' ? draftOf(secret) : null,
  ])
  const note = draft?.refusal || (said(words.done, done) ?? said(words.refusedBy, refused))
  if (!own && !other) return <AccountMissing />
  return (
    <>
      {note && (
        <p role="status" className={layout.note}>
          {note}
        </p>
      )}
      {own ? (
        <OwnComment comment={own} draft={draft && { secret: String(secret), text: draft.text }} />
      ) : (
        <PlainReport comment={other!} />
      )}
    </>
  )
}

function said(of: Record<string, string | undefined>, key: string | string[] | undefined) {
  return typeof key === 'string' && Object.hasOwn(of, key) ? of[key] : undefined
}
