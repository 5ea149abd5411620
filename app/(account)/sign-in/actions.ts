'use server'

import { openAction } from '@/app/_entry/action'
import { nothing, signInInput } from '@/lib/auth/input'
import { endBrowserSession, signInBrowser } from '@/lib/auth/session'

export const signInHere = openAction(signInInput, signInBrowser, { redirectTo: (path) => path })

export const signOutHere = openAction(nothing, endBrowserSession, {
  redirectTo: () => '/sign-in?after=sign-out',
})
