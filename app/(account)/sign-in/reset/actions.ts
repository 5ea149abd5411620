'use server'

import { openAction } from '@/app/_entry/action'
import { resetInput } from '@/lib/auth/input'
import { resetPassword } from '@/lib/auth/mutations/reset'

export const setNewPassword = openAction(resetInput, resetPassword, {
  redirectTo: () => '/sign-in?after=reset',
})
