import { unstable_rethrow } from 'next/navigation'
import { isRenewed } from '../_entry/renewed'
import type { ActionResult } from '../_entry/result'
import { fieldsOf, saidIn } from '../_entry/said'

const unreached =
  'The site did not answer, so this may not be done. What you wrote is still here, but for a password: try again.'
const renewed =
  'The site was renewed after this page was opened, so this was not done. What you wrote is still here, but for a password: copy it, load the page again, and send it from there.'

/**
 * An action that always has an answer in the browser: where the site is not reached, or is another
 * version by now, a refusal with what the form said. Thrown, it would take the page away with every
 * word in it. On the server the action stays itself, which a form without JavaScript needs.
 */
export function answered<Previous, Value>(
  action: (previous: Previous, form: FormData) => Promise<ActionResult<Value>>,
): typeof action {
  if (typeof window === 'undefined') return action
  return async (previous, form) => {
    try {
      return await action(previous, form)
    } catch (error) {
      // Where to go next is thrown too.
      unstable_rethrow(error)
      const said = saidIn(fieldsOf(form))
      const message = isRenewed(error) ? renewed : unreached
      return { ok: false, error: { code: 'unavailable', message }, said }
    }
  }
}
