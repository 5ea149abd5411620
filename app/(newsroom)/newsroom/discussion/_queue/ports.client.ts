'use client'

import { isRenewed } from '@/app/_entry/renewed'
import type { ActionResult } from '@/app/_entry/result'
import { moderationWords as words } from '@/lib/i18n/moderation'
import type { Answer, Ports } from '@/lib/moderation/desk-queue'
import { type QueueFilter, type QueuePage, queuePath } from '@/lib/moderation/queue'
import { decide, undo } from '../actions'
import type { Rules } from './decision-form.client'

/** @param unanswered what to say where no answer came, and where the site is another version by now. */
async function answered<Value>(
  result: Promise<ActionResult<Value>>,
  unanswered: { unreached: string; renewed: string },
): Promise<Answer<Value>> {
  try {
    const said = await result
    return said.ok ? said : { ok: false, message: said.error.message }
  } catch (error) {
    return { ok: false, message: isRenewed(error) ? unanswered.renewed : unanswered.unreached }
  }
}

/** How the queue in the browser asks the site. */
export function ports(filter: QueueFilter, rules: Rules): Ports {
  return {
    decide: ({ rule, ...input }) =>
      answered(
        decide(rule === null ? input : { ...input, rule, standards: rules.version }),
        words.decide,
      ),
    undo: (input) => answered(undo(input), words.undo),
    async more(after) {
      const query = queuePath({ tab: filter.tab, after }).split('?')[1] ?? ''
      const of = filter.by ? `&by=${filter.by}` : ''
      const answer = await fetch(`/api/newsroom/discussion?${query}${of}`)
      if (!answer.ok) throw new Error(`The next page was refused: ${answer.status}`)
      return (await answer.json()) as QueuePage
    },
  }
}
