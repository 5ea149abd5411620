import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { currentActor } from '@/lib/auth/session'
import { isId } from '@/lib/base/ids'
import { draftOf } from '@/lib/discussion/queries/personal'
import { discussedStory } from '@/lib/discussion/queries/terms'
import { discussionWords as words } from '@/lib/i18n/discussion'
import { AccountMissing } from './_comment/missing'
import { PlainForm } from './_comment/plain-form'

export const metadata: Metadata = { title: words.write.title }

interface Props {
  searchParams: Promise<Record<'draft' | 'story' | 'parent', string | string[] | undefined>>
}

const one = (value: string | string[] | undefined) => [value].flat()[0] ?? ''

/** Writing a comment without JavaScript, or again after it could not be posted. */
export default async function WriteComment({ searchParams }: Props) {
  const asked = await searchParams
  const secret = one(asked.draft)
  const draft = secret ? await draftOf(secret) : null
  const storyId = draft?.storyId ?? one(asked.story)
  const parentId = draft ? draft.parentId : isId(one(asked.parent)) ? one(asked.parent) : null
  const story = isId(storyId) ? await discussedStory(storyId) : null
  if (!story) return <AccountMissing />
  if (!(await currentActor())) {
    const query = new URLSearchParams(
      draft ? { draft: secret } : { story: storyId, ...(parentId ? { parent: parentId } : {}) },
    )
    redirect(`/sign-in?callbackUrl=${encodeURIComponent(`/account/comment?${query}`)}`)
  }
  return (
    <>
      <h1>{parentId ? words.write.replyTitle : words.write.title}</h1>
      <p>
        {words.write.on}{' '}
        <a href={story.path}>
          <bdi>{story.headline}</bdi>
        </a>
      </p>
      <PlainForm
        storyId={storyId}
        parentId={parentId}
        draft={draft ? { secret, text: draft.text, refusal: draft.refusal } : null}
      />
    </>
  )
}
