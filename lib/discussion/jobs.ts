import { z } from 'zod'
import { defineJob } from '@/lib/jobs/define'

/** Empties the words of a comment that its writer deleted, once the time to take that back is over. */
export const forgetDeletedJob = defineJob({
  name: 'forget-deleted-comment',
  data: z.strictObject({ commentId: z.uuid() }),
  pollSeconds: 30,
})
