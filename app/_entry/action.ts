import 'server-only'
import { refresh } from 'next/cache'
import { headers } from 'next/headers'
import { redirect } from 'next/navigation'
import type { z } from 'zod'
import { requireActor } from '@/lib/auth/session'
import { type Visitor, visitorFrom } from '@/lib/auth/visitor'
import { AppError } from '@/lib/base/errors'
import { refuseUnkeepable } from '@/lib/base/kept-text'
import { isOwnOrigin } from '@/lib/base/origin'
import { markStatus } from '@/lib/cache/touch'
import type { Actor } from '@/lib/permissions/policy'
import { refusalOf } from './refusal'
import type { ActionResult } from './result'
import { fieldsOf, saidIn } from './said'

/** An action as a page calls it: with an input, or as a form's (previous result, form data). */
type Action<Input, Value> = {
  (input: Input | FormData): Promise<ActionResult<Value>>
  (previous: unknown, form: FormData): Promise<ActionResult<Value>>
}

interface After<Value> {
  /** Where a form without JavaScript goes on success. */
  redirectTo?: (value: Value) => string
  /** The same where a script stays on its page and is given the value; what was sent says where that is. */
  plainTo?: (value: Value, sent: unknown) => string
  /** The page stays and shows what was changed: it is drawn anew around its forms. */
  isDrawnAnew?: true
}

/**
 * The one door of server actions: the request comes from our own page, somebody is signed in (as
 * the database says now), the input passes its schema; then the mutation, which authorises.
 */
export function action<Schema extends z.ZodType, Value>(
  schema: Schema,
  mutate: (actor: Actor, input: z.output<Schema>) => Promise<Value>,
  after: After<Value> = {},
): Action<z.input<Schema>, Value> {
  return door(after, async (input) => {
    // Before the input is looked at: strangers learn nothing of what would pass.
    const actor = await requireActor()
    return mutate(actor, schema.parse(input))
  })
}

/** The same door for those who are not signed in: signing in, asking for a new password. */
export function openAction<Schema extends z.ZodType, Value>(
  schema: Schema,
  mutate: (visitor: Visitor, input: z.output<Schema>) => Promise<Value>,
  after: After<Value> = {},
): Action<z.input<Schema>, Value> {
  return door(after, async (input) => mutate(visitorFrom(await headers()), schema.parse(input)))
}

function door<Input, Value>(
  after: After<Value>,
  run: (input: unknown) => Promise<Value>,
): Action<Input, Value> {
  return async (...args: unknown[]) => {
    let value: Value
    const sent = args.at(-1)
    const input = sent instanceof FormData ? fieldsOf(sent) : sent
    try {
      if (!isOwnOrigin(await headers()))
        throw new AppError('forbidden', 'This request came from another site and was refused.')
      refuseUnkeepable(input)
      value = await run(input)
    } catch (error) {
      const refusal = refusalOf(error)
      // A form without JavaScript is answered with a page: its status can say it too (RFC 6585 §4).
      if (refusal.code === 'too-many' && (await isPlainForm())) markStatus(429)
      return sent instanceof FormData
        ? { ok: false, error: refusal, said: saidIn(fieldsOf(sent)) }
        : { ok: false, error: refusal }
    }
    if (after.redirectTo) redirect(after.redirectTo(value))
    if (after.plainTo && (await isPlainForm())) redirect(after.plainTo(value, input))
    if (after.isDrawnAnew) refresh()
    return { ok: true, value }
  }
}

const isPlainForm = async () => !(await headers()).has('next-action')
