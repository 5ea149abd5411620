// A writer's objection to a removal, and what became of it.
import { z } from 'zod'
import { tame } from '@/lib/base/tame'
import { appealWords as words } from '@/lib/i18n/appeals'

/** Characters of an appeal. */
export const longestAppeal = 1_000

/** open: nobody has looked again. upheld: the removal stays. overturned: the comment is back. */
export const appealOutcomes = ['open', 'upheld', 'overturned'] as const
export type AppealOutcome = (typeof appealOutcomes)[number]

/** An appeal as its writer sees it. */
export interface Appeal {
  at: Date
  text: string
  outcome: AppealOutcome
  /** What the second look says; empty while it is open. */
  answer: string
  decidedAt: Date | null
}

export const appealInput = z.strictObject({
  id: z.uuid(),
  text: z
    .string({ error: words.empty })
    .transform(tame)
    .pipe(z.string().min(1, { error: words.empty }).max(longestAppeal, { error: words.long })),
})
