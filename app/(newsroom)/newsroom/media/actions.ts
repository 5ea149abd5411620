'use server'

import { action } from '@/app/_entry/action'
import { mediaInput } from '@/lib/media/input'
import { editMedia } from '@/lib/media/mutations'

export const keepMedia = action(mediaInput, editMedia, {
  redirectTo: ({ id }) => `/newsroom/media/${id}?saved=1`,
})
