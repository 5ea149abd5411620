import { z } from 'zod'
import { requiredLine, ticked } from '@/lib/base/fields'
import { tameName } from '@/lib/base/tame'
import { readerWords as words } from '@/lib/i18n/reader'
import { emailAddress } from './email'
import { safeReturn } from './return'

/** A new password: length is what counts (NIST SP 800-63B §5.1.1.2), and 200 characters bound the work. */
export const newPassword = z
  .string({ error: 'Choose a password.' })
  .min(10, { error: 'A password has at least 10 characters.' })
  .max(200, { error: 'A password has 200 characters at most.' })

const secret = z.string().max(200)

/** A name as others see it: one line that says something once nothing in it hides or turns. */
export const personName = z
  .string({ error: 'Your name is missing.' })
  .transform(tameName)
  .pipe(
    z
      .string()
      .min(1, { error: 'Your name is missing.' })
      .max(60, { error: 'A name has 60 characters at most.' })
      .refine((name) => /[\p{L}\p{N}]/u.test(name), { error: 'A name has letters.' }),
  )

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

export const registerInput = z.strictObject({
  name: personName,
  email: emailAddress,
  password: newPassword,
  standards: ticked.refine((is) => is, { error: words.register.acceptMissing }),
  callbackUrl: z.string().max(2_000).optional().transform(safeReturn),
})

export const confirmInput = z.strictObject({ token: secret, password: secret })

export const forgotInput = z.strictObject({ email: emailAddress })

export const resetInput = z.strictObject({ token: secret, password: newPassword })

/** An action that needs nothing but whoever does it. */
export const nothing = z.strictObject({})
