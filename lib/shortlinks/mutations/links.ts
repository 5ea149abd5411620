import 'server-only'
import { eq, sql } from 'drizzle-orm'
import type { z } from 'zod'
import { db, type Transaction } from '@/drizzle/client'
import { addresses, shortLinkChanges, shortLinks, stories } from '@/drizzle/schema/all'
import { recordEvent } from '@/lib/audit/mutations'
import { changedMeanwhile } from '@/lib/audit/queries'
import { AppError } from '@/lib/base/errors'
import { newId } from '@/lib/base/ids'
import { changed } from '@/lib/cache/changed'
import { cacheTag } from '@/lib/cache/tags'
import { linkWords as words } from '@/lib/i18n/sharing'
import { type Actor, authorize } from '@/lib/permissions/policy'
import { looksLike } from '../custom-code'
import type { changeLinkInput, linkInput, makeLinkInput } from '../input'
import { destinationIn } from '../target'
import { type Utm, utmWords } from '../utm'
import { refuseBlockedHost } from './blocks'

type Link = typeof shortLinks.$inferSelect
interface Where {
  articleId: string | null
  target: string | null
  suffix: string
}

/**
 * Makes a short URL with a chosen code, once however often it is sent.
 * @throws AppError invalid for a code that another has or looks like, and for what may not be led
 *   to; forbidden, for a page elsewhere without the permission for that.
 */
export async function makeLink(
  actor: Actor,
  input: z.infer<typeof makeLinkInput>,
): Promise<{ id: string }> {
  authorize(actor, 'link.create')
  return db().transaction(async (tx) => {
    const { id, code } = input
    const where = await whereTo(tx, actor, input.to)
    const [made] = await tx
      .insert(shortLinks)
      .values({
        ...where,
        id,
        code,
        looksLike: looksLike(code),
        utm: utmIn(input),
        createdBy: actor.id,
      })
      .onConflictDoNothing()
      .returning()
    if (!made) {
      const [same] = await tx.select().from(shortLinks).where(eq(shortLinks.id, id))
      if (same?.code === code) return { id }
      throw refused('code', words.codeTaken)
    }
    await note(tx, actor, made, 'made', '', await wordsOf(tx, where))
    await told(tx, actor, made, 'link.create', { to: await wordsOf(tx, where) })
    return { id }
  })
}

/**
 * Leads a short URL elsewhere, or changes what it adds. From the commit on, nobody is sent to where
 * it led before.
 * @throws AppError conflict; invalid, also for a story's own short URL, which stays with its story.
 */
export async function changeLink(
  actor: Actor,
  input: z.infer<typeof changeLinkInput>,
): Promise<{ id: string }> {
  authorize(actor, 'link.manage')
  return db().transaction(async (tx) => {
    const link = await locked(tx, input.id)
    const where = await whereTo(tx, actor, input.to)
    const [before, after] = [await wordsOf(tx, link), await wordsOf(tx, where)]
    if (link.version !== input.version)
      throw await changedMeanwhile(tx, { type: 'link', id: link.id }, link.version, [
        ['Leads to', before, after],
      ])
    if (link.ownFor !== null && where.articleId !== link.ownFor)
      throw refused('to', 'A story’s own short URL stays with its story: make another one.')
    const utm = utmIn(input)
    await tx
      .update(shortLinks)
      .set({ ...where, utm, version: link.version + 1 })
      .where(eq(shortLinks.id, link.id))
    if (before !== after) await note(tx, actor, link, 'target', before, after)
    const [utmBefore, utmAfter] = [utmWords(link.utm), utmWords(utm)]
    if (utmBefore !== utmAfter) await note(tx, actor, link, 'utm', utmBefore, utmAfter)
    await told(tx, actor, link, 'link.change', { from: before, to: after })
    return { id: link.id }
  })
}

/** Switches a short URL off: it answers 410 from the commit on. */
export function disableLink(actor: Actor, input: z.infer<typeof linkInput>) {
  return setDisabled(actor, input.id, true)
}

/** Switches a short URL on again. */
export function enableLink(actor: Actor, input: z.infer<typeof linkInput>) {
  return setDisabled(actor, input.id, false)
}

async function setDisabled(actor: Actor, id: string, isDisabled: boolean): Promise<{ id: string }> {
  authorize(actor, 'link.manage')
  return db().transaction(async (tx) => {
    const link = await locked(tx, id)
    if ((link.disabledAt !== null) === isDisabled) return { id }
    await tx
      .update(shortLinks)
      .set({ disabledAt: isDisabled ? sql`now()` : null, version: link.version + 1 })
      .where(eq(shortLinks.id, id))
    await note(tx, actor, link, isDisabled ? 'disabled' : 'enabled', '', '')
    await told(tx, actor, link, isDisabled ? 'link.disable' : 'link.enable', {})
    return { id }
  })
}

async function locked(tx: Transaction, id: string): Promise<Link> {
  const [link] = await tx.select().from(shortLinks).where(eq(shortLinks.id, id)).for('update')
  if (!link) throw new AppError('not-found', 'There is no such short URL.')
  return link
}

async function whereTo(tx: Transaction, actor: Actor, typed: string): Promise<Where> {
  const destination = destinationIn(typed)
  if (typeof destination === 'string') throw refused('to', destination)
  if (destination.is === 'elsewhere') {
    authorize(actor, 'link.external')
    await refuseBlockedHost(tx, destination.url)
    return { articleId: null, target: destination.url, suffix: '' }
  }
  const [at] = await tx
    .select({ id: stories.id })
    .from(addresses)
    .innerJoin(stories, eq(stories.id, addresses.storyId))
    .where(eq(addresses.path, destination.path))
  if (!at) throw refused('to', 'No published story stands at this address of the site.')
  return { articleId: at.id, target: null, suffix: destination.suffix }
}

async function wordsOf(tx: Transaction, { articleId, target, suffix }: Where): Promise<string> {
  if (articleId === null) return target ?? ''
  const [story] = await tx
    .select({ path: stories.path })
    .from(stories)
    .where(eq(stories.id, articleId))
  return story ? story.path + suffix : ''
}

function utmIn(input: { utmSource: string; utmMedium: string; utmCampaign: string }): Utm {
  return { source: input.utmSource, medium: input.utmMedium, campaign: input.utmCampaign }
}

function refused(field: string, message: string): AppError {
  return new AppError('invalid', message, { fields: { [field]: message } })
}

async function note(
  tx: Transaction,
  actor: Actor,
  { id }: Link,
  what: string,
  from: string,
  to: string,
): Promise<void> {
  await tx
    .insert(shortLinkChanges)
    .values({ id: newId(), linkId: id, byId: actor.id, what, from, to })
}

/** Tells the fronts and the log. Where a link leads is never shown from before a change. */
async function told(tx: Transaction, actor: Actor, link: Link, action: string, detail: object) {
  await changed(tx, [cacheTag.link(link.id)], { takedown: true })
  await recordEvent(tx, actor, {
    action,
    subject: { type: 'link', id: link.id },
    detail: { name: link.code, ...detail },
  })
}
