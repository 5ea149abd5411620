import { banned } from './banned'
import { closed } from './closed'
import type { Outcome, Phase, PhaseContext } from './define'
import { firstComment } from './first-comment'
import { flood } from './flood'
import { heldWords } from './held-words'
import { length } from './length'
import { links } from './links'
import { network } from './network'
import { preModerated } from './pre-moderated'
import { preModeratedPerson } from './pre-moderated-person'
import { repeats } from './repeats'
import { replyLimit } from './reply-limit'
import { suspended } from './suspended'

/**
 * Every comment, new or changed, passes these in this order; the first that objects decides. What
 * refuses comes before what holds, and what costs nothing before what asks the database. A new
 * phase is a file beside these and a line here.
 */
export const phases: readonly Phase[] = [
  // Whether anything may be said here at all, and by this person.
  closed,
  banned,
  suspended,
  // What the text itself shows.
  length,
  // How often it is said, and by how many.
  flood,
  replyLimit,
  repeats,
  network,
  // What the text says.
  heldWords,
  links,
  // Who is read before being published.
  preModerated,
  preModeratedPerson,
  firstComment,
]

/** What becomes of a comment, and through which phase. */
export type Judged = { outcome: 'publish'; phase: '' } | (Outcome & { phase: string })

/** Asks the phases in their order. */
export async function judge(
  context: PhaseContext,
  list: readonly Phase[] = phases,
): Promise<Judged> {
  for (const phase of list) {
    if (phase.sparesStaff && context.writer.isStaff) continue
    const objection = await phase.check(context)
    if (objection) return { ...objection, phase: phase.name }
  }
  return { outcome: 'publish', phase: '' }
}
