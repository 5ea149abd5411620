import { z } from 'zod'
import { safeReturn } from './return'

export const signInInput = z.strictObject({
  // Not checked as an address: a wrong one is answered as a wrong password is.
  email: z.string().trim().toLowerCase().max(254),
  password: z.string().max(200),
  callbackUrl: z.string().max(2_000).optional().transform(safeReturn),
})
