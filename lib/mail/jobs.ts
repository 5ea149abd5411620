import { z } from 'zod'
import { defineJob } from '@/lib/jobs/define'

/**
 * Mails a link to set a new password, where somebody signs in with the address. The link is made
 * when the job runs, so that no secret waits in the queue.
 */
export const passwordResetJob = defineJob({
  name: 'password-reset-mail',
  data: z.strictObject({ email: z.string() }),
  pollSeconds: 1,
  retries: 5,
})

/** Mails whoever wanted an account: a link to confirm the address, or that they have one already. */
export const registrationJob = defineJob({
  name: 'registration-mail',
  data: z.strictObject({ email: z.string() }),
  pollSeconds: 1,
  retries: 5,
})
