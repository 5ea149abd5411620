'use server'

import { openAction } from '@/app/_entry/action'
import { forgotInput } from '@/lib/auth/input'
import { askReset } from '@/lib/auth/mutations/reset'

export const forgotPassword = openAction(forgotInput, askReset, {
  redirectTo: () => '/sign-in/forgot?sent=1',
})
