'use server'

import { openAction } from '@/app/_entry/action'
import { setupInput } from '@/lib/auth/input'
import { setUp } from '@/lib/auth/mutations/setup'

export const setUpHere = openAction(setupInput, setUp, {
  redirectTo: () => '/sign-in?after=setup&callbackUrl=/newsroom',
})
