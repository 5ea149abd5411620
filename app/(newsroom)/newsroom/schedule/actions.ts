'use server'

import { action } from '@/app/_entry/action'
import { moveFormInput } from '@/lib/articles/input'
import { unscheduleArticle } from '@/lib/articles/mutations/move'

export const unschedule = action(moveFormInput, unscheduleArticle, {
  redirectTo: () => '/newsroom/schedule?done=out',
})
