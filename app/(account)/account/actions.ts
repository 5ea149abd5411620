'use server'

import { action } from '@/app/_entry/action'
import { eraseInput, nameInput, passwordInput, sessionInput } from '@/lib/account/input'
import {
  changeName,
  changePassword,
  endOneSession,
  endOtherSessions,
} from '@/lib/account/mutations/account'
import { eraseAccount } from '@/lib/account/mutations/erase'
import { nothing } from '@/lib/auth/input'
import { endBrowserSession } from '@/lib/auth/session'
import { appealInput } from '@/lib/discussion/appeal'
import { muteInput } from '@/lib/discussion/input'
import { mutePerson } from '@/lib/discussion/mutations/answer'
import { appealRemoval } from '@/lib/discussion/mutations/appeal'

const again = { redirectTo: () => '/account?done=saved' }

export const keepName = action(nameInput, changeName, again)
export const keepPassword = action(passwordInput, changePassword, {
  redirectTo: () => '/account?done=password',
})
export const endSession = action(sessionInput, endOneSession, again)
export const endOthers = action(nothing, endOtherSessions, again)
export const mute = action(muteInput, mutePerson, again)

export const appeal = action(appealInput, appealRemoval, {
  redirectTo: () => '/account?done=appeal#removed',
})

export const erase = action(
  eraseInput,
  async (actor, input) => {
    await eraseAccount(actor, input)
    await endBrowserSession()
  },
  { redirectTo: () => '/sign-in?after=erased' },
)
