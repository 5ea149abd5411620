'use server'

import { action } from '@/app/_entry/action'
import { changeRoleInput, createPersonInput, personInput } from '@/lib/people/input'
import {
  changeRole,
  createPerson,
  disablePerson,
  enablePerson,
  inviteAgain,
} from '@/lib/people/mutations'

const done = { redirectTo: () => '/newsroom/people?done=changed' }

export const addPerson = action(createPersonInput, createPerson, { isDrawnAnew: true })
export const linkFor = action(personInput, inviteAgain)
export const giveRole = action(changeRoleInput, changeRole, done)
export const shutOut = action(personInput, disablePerson, done)
export const letIn = action(personInput, enablePerson, done)
