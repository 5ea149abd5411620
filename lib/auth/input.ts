import { z } from 'zod'
import { requiredLine } from '@/lib/base/fields'
import { emailAddress } from './email'
import { safeReturn } from './return'

/** A new password: length is what counts (NIST SP 800-63B §5.1.1.2), and 200 characters bound the work. */
export const newPassword = z
  .string({ error: 'Choose a password.' })
  .min(10, { error: 'A password has at least 10 characters.' })
  .max(200, { error: 'A password has 200 characters at most.' })

const secret = z.string().max(200)

export const signInInput = z.strictObject({
  // Not checked as an address: a wrong one is answered as a wrong password is.
  email: z.string().trim().toLowerCase().max(254, { error: 'An e-mail address is shorter.' }),
  password: z.string().max(200, { error: 'A password has 200 characters at most.' }),
  callbackUrl: z.string().max(2_000).optional().transform(safeReturn),
})

export const setupInput = z.strictObject({
  token: secret,
  name: requiredLine(80, 'Your name'),
  email: emailAddress,
  password: newPassword,
})

export const forgotInput = z.strictObject({ email: emailAddress })

export const resetInput = z.strictObject({ token: secret, password: newPassword })

/** An action that needs nothing but whoever does it. */
export const nothing = z.strictObject({})
