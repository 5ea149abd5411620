import { route } from '@/app/_entry/route'
import { ownJson, refusedStatus, seeOther, sentIn, toSignIn } from '@/app/_entry/sent'
import { edition } from '@/app/_ui/edition'
import { currentActor, requireActor } from '@/lib/auth/session'
import { AppError } from '@/lib/base/errors'
import { isId } from '@/lib/base/ids'
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
  const actor = await currentActor()
  if (!actor) return toSignIn(`/account/comment/${id}`)
  try {
    const { storyId } = await verb.run(actor, { ...fields, id })
    return seeOther(verb.after(storyId, id))
  } catch (error) {
    return seeOther(`/account/comment/${id}?refused=${refusedStatus(error).error.code}`)
  }
})
