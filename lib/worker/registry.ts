import 'server-only'
import { publishScheduledJob } from '@/lib/articles/jobs'
import { publishScheduled } from '@/lib/articles/mutations/schedule'
import { mailRegistration } from '@/lib/auth/mutations/register'
import { mailReset } from '@/lib/auth/mutations/reset'
import { forgetDeletedJob } from '@/lib/discussion/jobs'
import { forgetDeleted } from '@/lib/discussion/mutations/own'
import type { JobDefinition } from '@/lib/jobs/define'
import { passwordResetJob, registrationJob } from '@/lib/mail/jobs'
import { appealMailJob, removalMailJob, sanctionMailJob } from '@/lib/moderation/jobs'
import { mailAppeal, mailRemoval, mailSanction } from '@/lib/moderation/mutations/mails'

interface Work {
  job: JobDefinition<never>
  run: (data: never) => Promise<void>
}

function bind<Data>(job: JobDefinition<Data>, run: (data: Data) => Promise<void>): Work {
  return { job, run } as unknown as Work
}

/** Every job and what does it. Adding one is its definition and a line here. */
export const works: Work[] = [
  bind(publishScheduledJob, publishScheduled),
  bind(passwordResetJob, mailReset),
  bind(registrationJob, mailRegistration),
  bind(forgetDeletedJob, forgetDeleted),
  bind(removalMailJob, mailRemoval),
  bind(appealMailJob, mailAppeal),
  bind(sanctionMailJob, mailSanction),
]
