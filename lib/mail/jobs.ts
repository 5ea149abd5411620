import { z } from 'zod'
import { defineJob } from '@/lib/jobs/define'

/**
 * How every job that sends a mail is done. Where the mail server is away the pauses double from a
 * second on: 14 tries again span some 4½ to 9 hours, an evening without it. A slow one may take half
 * a minute for each of its answers (mailer.ts), some 220 s in all; a lease that ended before would
 * have the mail sent a second time beside the first.
 */
export const mailing = { pollSeconds: 1, retries: 14, leaseSeconds: 240 } as const

/**
 * Mails a link to set a new password, where somebody signs in with the address. The link is made
 * when the job runs, so that no secret waits in the queue.
 */
export const passwordResetJob = defineJob({
  name: 'password-reset-mail',
  data: z.strictObject({ email: z.string() }),
  ...mailing,
})

/** Mails whoever wanted an account: a link to confirm the address, or that they have one already. */
export const registrationJob = defineJob({
  name: 'registration-mail',
  data: z.strictObject({ email: z.string() }),
  ...mailing,
})
