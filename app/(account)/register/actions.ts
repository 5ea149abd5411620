'use server'

import { openAction } from '@/app/_entry/action'
import { confirmInput, registerInput } from '@/lib/auth/input'
import { confirmAddress, registerReader } from '@/lib/auth/mutations/register'

export const registerHere = openAction(registerInput, registerReader, {
  redirectTo: (path) => path,
})

export const confirmHere = openAction(confirmInput, confirmAddress, {
  redirectTo: () => '/sign-in?after=confirm',
})
