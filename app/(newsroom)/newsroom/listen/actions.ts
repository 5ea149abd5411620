'use server'

import { action } from '@/app/_entry/action'
import { removeProgrammeInput, saveProgrammeInput, saveStreamInput } from '@/lib/radio/input'
import { removeProgramme, saveProgramme, saveStream } from '@/lib/radio/mutations'

export const keepProgramme = action(saveProgrammeInput, saveProgramme, {
  redirectTo: () => '/newsroom/listen?done=saved',
})

export const dropProgramme = action(removeProgrammeInput, removeProgramme, {
  redirectTo: () => '/newsroom/listen?done=removed',
})

export const keepStream = action(saveStreamInput, saveStream, {
  redirectTo: () => '/newsroom/listen?done=saved',
})
