import { AsyncLocalStorage } from 'node:async_hooks'
import { cacheTag } from './tags'
import type { CommonReads } from './until-changed'

/** What one answer to a reader depends on and how it should end, gathered while it is rendered. */
export interface RenderScope {
  tags: Set<string>
  /** Origins that the page plays sound from (media-src), and those that its scripts ask for it (connect-src). */
  mediaSources?: { media: string[]; connect: string[] }
  /** A status that Next has no way to say: 410 for a withdrawn story, 400 for an unknown order. */
  status?: number
  /** Rendering failed because the database does not answer. */
  isDatabaseAway?: boolean
  /** The page is true until then, whatever changes: it says what is on now. */
  until?: Date
  /** Transactions that told of changes while it was made, by their numbers. */
  changedBy?: Set<number>
  /** What it has in common with other pages, where a front draws it. */
  common?: CommonReads
}

// Next bundles this module for itself, and the server before Next loads it once more: both must
// see the same storage, so it lives on the global object.
const key = Symbol.for('longwave.renderScope')
const holder = globalThis as { [key]?: AsyncLocalStorage<RenderScope> }
holder[key] ??= new AsyncLocalStorage<RenderScope>()

/** The scope of the answer being made. */
export const renderScope = holder[key]

/** Says that the answer being made depends on these; every reader's query calls it. */
export function touch(...tags: string[]): void {
  const scope = renderScope.getStore()
  if (scope) for (const tag of tags) scope.tags.add(tag)
}

/** Says that the answer being made ends with this status, which Next has no way to say (RFC 9110 §15.5). */
export function markStatus(status: 400 | 403 | 404 | 410 | 429 | 503): void {
  const scope = renderScope.getStore()
  if (!scope) return
  scope.status = status
  if (status === 404) scope.tags.add(cacheTag.addresses)
}

/** Says that a transaction told of changes, whatever becomes of it. */
export function markChanged(transaction: number): void {
  const scope = renderScope.getStore()
  if (!scope) return
  scope.changedBy ??= new Set()
  scope.changedBy.add(transaction)
}

/** Says that the answer being made ends with 410 Gone (RFC 9110 §15.5.11). */
export function markGone(): void {
  markStatus(410)
}

/** Says that the answer being made ends with 403 Forbidden (RFC 9110 §15.5.4). */
export function markForbidden(): void {
  markStatus(403)
}

/** Says that the answer being made failed because the database does not answer. */
export function markDatabaseAway(): void {
  const scope = renderScope.getStore()
  if (scope) scope.isDatabaseAway = true
}

/** Says that the page being made plays what comes from these origins. */
export function markMediaSource(sources: { media: string[]; connect: string[] }): void {
  const scope = renderScope.getStore()
  if (scope) scope.mediaSources = sources
}

/** Says that the answer being made is no longer true after an instant; the earliest that was said counts. */
export function markUntil(at: Date): void {
  const scope = renderScope.getStore()
  if (scope && (!scope.until || at < scope.until)) scope.until = at
}
