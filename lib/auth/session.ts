import 'server-only'
import { cookies } from 'next/headers'
import { decode, encode } from 'next-auth/jwt'
import { cache } from 'react'
import type { z } from 'zod'
import { env } from '@/lib/base/env'
import { AppError } from '@/lib/base/errors'
import type { Actor } from '@/lib/permissions/policy'
import type { signInInput } from './input'
import { endSession, sessionDays, signIn, Unconfirmed } from './mutations'
import { confirmAgain } from './mutations/register'
import { sessionCookie, signedInCookie } from './options'
import { actorOfSession } from './queries'
import { landing } from './return'
import type { Visitor } from './visitor'

async function sessionSecret(): Promise<string | null> {
  const value = (await cookies()).get(sessionCookie().name)?.value
  if (!value) return null
  try {
    const token = await decode({ token: value, secret: env().AUTH_SECRET })
    return typeof token?.secret === 'string' ? token.secret : null
  } catch {
    // A cookie that somebody tampered with, or from before the secret changed: nobody's.
    return null
  }
}

/** Who makes this request; null where nobody is signed in. Looked up once a request. */
export const currentActor = cache(async (): Promise<Actor | null> => {
  const secret = await sessionSecret()
  return secret === null ? null : actorOfSession(secret)
})

/** Who makes this request. @throws AppError unauthenticated where nobody is signed in. */
export async function requireActor(): Promise<Actor> {
  const actor = await currentActor()
  if (!actor)
    throw new AppError(
      'unauthenticated',
      'Your session has ended. Sign in in a new tab, then try again here: what you wrote is still here, but for a password.',
    )
  return actor
}

/** Ends whatever session this browser had and gives it the new one. Only in an action or a route. */
export async function beginBrowserSession(secret: string, personId: string): Promise<void> {
  await endBrowserSession()
  const { name, options } = sessionCookie()
  const value = await encode({
    token: { sub: personId, secret },
    secret: env().AUTH_SECRET,
    maxAge: sessionDays * 24 * 60 * 60,
  })
  const jar = await cookies()
  jar.set(name, value, options)
  jar.set(signedInCookie, '1', { ...options, httpOnly: false })
}

/** Signs this browser out. Only in an action or a route. */
export async function endBrowserSession(): Promise<void> {
  const secret = await sessionSecret()
  if (secret !== null) await endSession(secret)
  const jar = await cookies()
  jar.delete(sessionCookie().name)
  jar.delete(signedInCookie)
}

/**
 * Signs this browser in. Only in an action.
 * @returns the path to go to.
 * @throws AppError as {@link signIn} does.
 */
export async function signInBrowser(
  visitor: Visitor,
  input: z.infer<typeof signInInput>,
): Promise<string> {
  const { secret, personId, role } = await signIn(visitor, input).catch(async (error) => {
    if (error instanceof Unconfirmed) await confirmAgain(error.email)
    throw error
  })
  await beginBrowserSession(secret, personId)
  return landing(role, input.callbackUrl)
}
