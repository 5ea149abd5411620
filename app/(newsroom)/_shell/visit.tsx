import 'server-only'
import { headers } from 'next/headers'
import { notFound, redirect } from 'next/navigation'
import type { ReactNode } from 'react'
import { z } from 'zod'
import { safeReturn } from '@/lib/auth/return'
import { currentActor } from '@/lib/auth/session'
import { pathHeader } from '@/lib/auth/visitor'
import { AppError } from '@/lib/base/errors'
import { soughtLine } from '@/lib/base/fields'
import { markForbidden } from '@/lib/cache/touch'
import type { Actor } from '@/lib/permissions/policy'
import { Refusal } from './refusal'

/**
 * Who visits a newsroom page; nobody is sent to sign in and comes back to the same page. A
 * courtesy: each query and mutation authorises by itself.
 */
export async function newsroomActor(): Promise<Actor & { id: string }> {
  const actor = await currentActor()
  if (actor?.id) return actor
  const wanted = safeReturn((await headers()).get(pathHeader) ?? undefined)
  redirect(`/sign-in?callbackUrl=${encodeURIComponent(withoutRouter(wanted))}`)
}

// The router adds a query of its own to what it fetches; nobody wants to come back to that.
function withoutRouter(path: string): string {
  const url = new URL(path, 'http://here.invalid')
  url.searchParams.delete('_rsc')
  return url.pathname + url.search
}

/**
 * Draws a newsroom page for whoever visits. What they may not see is answered with 403 and the
 * words of the refusal, which say who may.
 */
export async function visit(draw: (actor: Actor & { id: string }) => Promise<ReactNode>) {
  const actor = await newsroomActor()
  try {
    return await draw(actor)
  } catch (error) {
    if (!(error instanceof AppError)) throw error
    if (error.code === 'not-found') notFound()
    if (error.code !== 'forbidden') throw error
    markForbidden()
    return <Refusal message={error.message} role={actor.role} />
  }
}

/** What the address of a plain list asks for: letters to search, a page. */
export const listAddress = z.object({
  q: soughtLine,
  page: z.coerce.number().int().min(1).max(10_000).catch(1),
})
