import { route } from '@/app/_entry/route'
import { ownJson, refusedStatus, seeOther, sentIn, toSignIn } from '@/app/_entry/sent'
import { edition } from '@/app/_ui/edition'
import { currentActor, requireActor } from '@/lib/auth/session'
import { visitorFrom } from '@/lib/auth/visitor'
import { AppError } from '@/lib/base/errors'
import { isId } from '@/lib/base/ids'
import { tame } from '@/lib/base/tame'
import { postInput } from '@/lib/discussion/input'
import { forgetDraft, keepDraft, longestDraft } from '@/lib/discussion/mutations/drafts'
import { postComment } from '@/lib/discussion/mutations/post'
import { discussedStory } from '@/lib/discussion/queries/terms'
import { shownComment } from '@/lib/discussion/shown'
import { discussionWords as words } from '@/lib/i18n/discussion'

/** Posts a comment, from a script as JSON or from a plain form. */
export const POST = route(async (request) => {
  const { isForm, fields } = await sentIn(request)
  return isForm ? postForm(request, fields) : postJson(request, fields)
})

async function postJson(request: Request, fields: Record<string, unknown>): Promise<Response> {
  const actor = await requireActor()
  const input = postInput.parse(fields)
  const posted = await postComment(actor, input, visitorFrom(request.headers).address)
  const author = { id: actor.id!, name: actor.name, isStaff: actor.role !== 'reader' }
  const comment = shownComment(
    { ...posted.row, state: posted.state, author, removedUnder: null, isPick: false },
    await edition(),
  )
  return ownJson({ comment, say: posted.say }, 201)
}

async function postForm(request: Request, fields: Record<string, unknown>): Promise<Response> {
  const actor = await currentActor()
  const { address } = visitorFrom(request.headers)
  try {
    if (!actor) throw new AppError('unauthenticated', '')
    const posted = await postComment(actor, postInput.parse(fields), address)
    if (typeof fields.draft === 'string') await forgetDraft(fields.draft)
    return seeOther(
      posted.state === 'held'
        ? `/account/comment/${posted.id}`
        : `/discussion/${posted.storyId}/${posted.id}#comment-${posted.id}`,
    )
  } catch (error) {
    const refused = await keepWords(fields, address, error)
    return refused.isSignedOut ? toSignIn(refused.path) : seeOther(refused.path)
  }
}

/** Keeps what was written, with what was wrong with it, and says where it is shown again. */
async function keepWords(fields: Record<string, unknown>, address: string, error: unknown) {
  const { error: reason } = refusedStatus(error)
  const isSignedOut = reason.code === 'unauthenticated'
  const { storyId, parentId, text } = fields as Record<string, string | undefined>
  if (!storyId || !isId(storyId) || !(await discussedStory(storyId)))
    throw new AppError('not-found', words.noStory)
  const secret = await keepDraft(address, {
    storyId,
    parentId: parentId && isId(parentId) ? parentId : null,
    text: tame(text ?? '').slice(0, longestDraft),
    refusal: isSignedOut ? '' : reason.message,
  })
  return { isSignedOut, path: `/account/comment?draft=${secret}` }
}
