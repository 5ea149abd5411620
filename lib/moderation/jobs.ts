import { z } from 'zod'
import { defineJob } from '@/lib/jobs/define'
import { mailing } from '@/lib/mail/jobs'

/** Tells the writer of a removed comment which rule it was, once the time to undo the removal is over. */
export const removalMailJob = defineJob({
  name: 'removal-mail',
  data: z.strictObject({ decisionId: z.uuid() }),
  ...mailing,
  pollSeconds: 5,
})

/** Tells somebody how their appeal was answered. */
export const appealMailJob = defineJob({
  name: 'appeal-mail',
  data: z.strictObject({
    appealId: z.uuid(),
    /** Of the answer that is told. */
    decidedAt: z.string().optional(),
  }),
  ...mailing,
  pollSeconds: 5,
})

/** Tells somebody of a ban, a suspension or that their comments are read first. */
export const sanctionMailJob = defineJob({
  name: 'sanction-mail',
  data: z.strictObject({ sanctionId: z.uuid() }),
  ...mailing,
  pollSeconds: 5,
})

/** Seconds after which somebody is told: whatever can be undone may be until then. */
export const toldAfter = 15
