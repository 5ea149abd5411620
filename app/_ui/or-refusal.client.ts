'use client'

import { unstable_rethrow } from 'next/navigation'
import type { ActionResult } from '../_entry/result'

export type FormAction = (previous: unknown, form: FormData) => Promise<ActionResult<unknown>>

const unreached =
  'The site could not be reached. What you typed is still here, but for a password; try again.'

/**
 * A form's action as the browser calls it: a line that breaks is a refusal with what was typed, and
 * not the end of the page. On the server it stays the action itself, so that the form has it
 * without scripts.
 */
export function orRefusal(action: FormAction): FormAction {
  if (typeof window === 'undefined') return action
  return async (previous, form) => {
    try {
      return await action(previous, form)
    } catch (error) {
      // How Next goes on to another page.
      unstable_rethrow(error)
      return { ok: false, error: { code: 'unavailable', message: unreached }, said: saidIn(form) }
    }
  }
}

function saidIn(form: FormData): Record<string, string | string[]> {
  const said: Record<string, string | string[]> = {}
  for (const name of new Set(form.keys())) {
    const values = form.getAll(name).filter((value) => typeof value === 'string')
    said[name] = values.length === 1 ? values[0]! : values
  }
  return said
}
