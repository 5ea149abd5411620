import { route } from '@/app/_entry/route'
import { ownJson, seeOther, sentIn } from '@/app/_entry/sent'
import { requireActor } from '@/lib/auth/session'
import { muteInput } from '@/lib/discussion/input'
import { mutePerson } from '@/lib/discussion/mutations/answer'

/** Folds somebody's comments for oneself, or unfolds them. */
export const POST = route(async (request) => {
  const { isForm, fields } = await sentIn(request)
  await mutePerson(await requireActor(), muteInput.parse(fields))
  return isForm ? seeOther('/account#muted') : ownJson({})
})
