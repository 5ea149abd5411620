import 'server-only'
import { ZodError } from 'zod'
import { AppError, statusOf } from '@/lib/base/errors'
import { refuseUnkeepable } from '@/lib/base/kept-text'
import { jsonIn } from './route'

/** What a browser sent: by a script as JSON, or by a form without one. */
export interface Sent {
  isForm: boolean
  fields: Record<string, unknown>
}

/** Reads JSON or a form. @throws AppError invalid for anything else and for text that cannot be kept. */
export async function sentIn(request: Request): Promise<Sent> {
  const type = request.headers.get('content-type') ?? ''
  if (!/^(application\/x-www-form-urlencoded|multipart\/form-data)/.test(type)) {
    const fields = await jsonIn(request)
    if (fields === null || typeof fields !== 'object')
      throw new AppError('invalid', 'The request could not be read. Nothing was changed.')
    return { isForm: false, fields }
  }
  const form = await request.formData().catch(() => null)
  if (!form) throw new AppError('invalid', 'The form could not be read. Nothing was changed.')
  const fields = Object.fromEntries([...form].filter(([, value]) => typeof value === 'string'))
  refuseUnkeepable(fields)
  return { isForm: true, fields }
}

/** An answer for the asker alone. */
export function ownJson(value: unknown, status = 200): Response {
  return Response.json(value, { status, headers: { 'cache-control': 'private, no-store' } })
}

/** Sends a form on to a page of ours, which is fetched with GET (RFC 9110 §15.4.4). */
export function seeOther(path: string): Response {
  return new Response(null, {
    status: 303,
    headers: { location: path, 'cache-control': 'private, no-store' },
  })
}

/** Where a form of somebody who is not signed in goes: to sign in, and from there on. */
export function toSignIn(next: string): Response {
  return seeOther(`/sign-in?callbackUrl=${encodeURIComponent(next)}`)
}

/** An error that is the sender's to mend, with its status; anything else is thrown on. */
export function refusedStatus(error: unknown): { error: AppError; status: number } {
  if (error instanceof ZodError) return refusedStatus(new AppError('invalid', sentenceOf(error)))
  if (!(error instanceof AppError)) throw error
  return { error, status: statusOf[error.code] }
}

function sentenceOf(error: ZodError): string {
  return error.issues[0]?.message ?? 'Something in the form is not right. Nothing was changed.'
}
