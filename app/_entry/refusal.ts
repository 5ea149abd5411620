import 'server-only'
import { ZodError } from 'zod'
import { isDatabaseAway, isDatabaseFull } from '@/drizzle/client'
import { AppError } from '@/lib/base/errors'
import { newId } from '@/lib/base/ids'
import { log } from '@/lib/base/log'
import type { Refusal } from './result'

/** The words for an error, at the door: the only place where one turns into them. */
export function refusalOf(error: unknown): Refusal {
  if (error instanceof AppError)
    return {
      code: error.code,
      message: error.message,
      ...(error.fields ? { fields: error.fields } : {}),
      ...(error.detail === undefined ? {} : { detail: error.detail }),
    }
  if (error instanceof ZodError) return fromZod(error)
  if (isDatabaseAway(error))
    return {
      code: 'unavailable',
      message:
        'Not saved: the database does not answer. What you wrote is still here: try again in a moment.',
    }
  if (isDatabaseFull(error)) {
    log.error({ err: error }, 'the disk of the database is full')
    return {
      code: 'full',
      message:
        'Not saved: this site has no room left on its disk. What you wrote is still here. Tell whoever runs the site, then try again.',
    }
  }
  const reference = newId().slice(-8)
  log.error({ err: error, reference }, 'an action failed')
  return {
    code: 'failed',
    message: `Something failed here and nothing was changed. Try again; if it stays, tell us the reference ${reference}.`,
  }
}

function fromZod(error: ZodError): Refusal {
  const fields: Record<string, string> = {}
  for (const issue of error.issues) fields[issue.path.join('.')] ??= issue.message
  const first = error.issues[0]
  return {
    code: 'invalid',
    message: first?.message ?? 'Something in the form is not right.',
    fields,
  }
}
