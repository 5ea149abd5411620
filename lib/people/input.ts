import { z } from 'zod'
import { emailAddress } from '@/lib/auth/email'
import { requiredLine } from '@/lib/base/fields'
import { roles } from '@/lib/permissions/policy'

const id = z.uuid()
const role = z.enum(roles, { error: 'Choose a role.' })

export const createPersonInput = z.strictObject({
  id,
  email: emailAddress,
  name: requiredLine(80, 'The name'),
  role,
})

export const changeRoleInput = z.strictObject({ id, role })

export const personInput = z.strictObject({ id })
