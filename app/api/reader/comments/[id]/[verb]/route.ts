import { route } from '@/app/_entry/route'
import { ownJson, refusedStatus, seeOther, sentIn, toSignIn } from '@/app/_entry/sent'
import { edition } from '@/app/_ui/edition'
import { currentActor, requireActor } from '@/lib/auth/session'
import { visitorFrom } from '@/lib/auth/visitor'
import { AppError } from '@/lib/base/errors'
import { isId } from '@/lib/base/ids'
import { forgetDraft, keepWordsOf } from '@/lib/discussion/mutations/drafts'
import { shownComment } from '@/lib/discussion/shown'
import { verbs } from '@/lib/discussion/verbs'
import { discussionWords as words } from '@/lib/i18n/discussion'

interface Context {
  params: Promise<{ id: string; verb: string }>
}

/** What is done to a comment: edit, delete, restore, recommend, report. From a script or a plain form. */
export const POST = route(async (request, { params }: Context) => {
  const { id, verb: name } = await params
  const verb = Object.hasOwn(verbs, name) ? verbs[name] : undefined
  if (!verb || !isId(id)) throw new AppError('not-found', words.noComment)
  const { isForm, fields } = await sentIn(request)
  if (!isForm) {
    const actor = await requireActor()
    const done = await verb.run(actor, { ...fields, id })
    const comment = done.comment && shownComment(done.comment, await edition())
    return ownJson({ ...done, comment })
  }
  const { address } = visitorFrom(request.headers)
  try {
    const actor = await currentActor()
    if (!actor) throw new AppError('unauthenticated', '')
    const { storyId } = await verb.run(actor, { ...fields, id })
    if (typeof fields.draft === 'string') await forgetDraft(fields.draft)
    return seeOther(verb.after(storyId, id))
  } catch (error) {
    const { code, message } = refusedStatus(error).error
    const isSignedOut = code === 'unauthenticated'
    const draft =
      verb.hasWords &&
      (await keepWordsOf(address, id, {
        text: fields.text,
        refusal: isSignedOut ? '' : message,
      }))
    const query = new URLSearchParams({
      ...(isSignedOut ? {} : { refused: code }),
      ...(draft ? { draft } : {}),
    })
    const back = `/account/comment/${id}${query.size > 0 ? `?${query}` : ''}`
    return isSignedOut ? toSignIn(back) : seeOther(back)
  }
})
