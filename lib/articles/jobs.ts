import { z } from 'zod'
import { defineJob } from '@/lib/jobs/define'

/** Publishes a scheduled story at its instant. */
export const publishScheduledJob = defineJob({
  name: 'publish-scheduled',
  data: z.strictObject({ articleId: z.uuid(), at: z.iso.datetime() }),
  /** Looked for twice a second: a story is out within a second of its time. */
  pollSeconds: 0.5,
})
