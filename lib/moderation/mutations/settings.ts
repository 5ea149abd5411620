import 'server-only'
import { and, eq, isNull } from 'drizzle-orm'
import type { z } from 'zod'
import { db, type Transaction } from '@/drizzle/client'
import { discussionSettings, sections, stories } from '@/drizzle/schema/all'
import { takeTurns } from '@/drizzle/turns'
import { recordEvent } from '@/lib/audit/mutations'
import { changedMeanwhile } from '@/lib/audit/queries'
import { AppError } from '@/lib/base/errors'
import { newId } from '@/lib/base/ids'
import { tame } from '@/lib/base/tame'
import { changed } from '@/lib/cache/changed'
import { cacheTag } from '@/lib/cache/tags'
import { moderationWords } from '@/lib/i18n/moderation'
import { type Actor, authorize } from '@/lib/permissions/policy'
import type { discussionSettingInput } from '../input'

const words = moderationWords.settings
type Input = z.infer<typeof discussionSettingInput>
type Setting = typeof discussionSettings.$inferSelect

/**
 * Says how the discussion of everything, a section or a story is kept; `inherit` takes its own word
 * back. Pages show it within the two seconds that discussions have.
 * @throws AppError not-found; conflict where somebody saved meanwhile.
 */
export async function keepDiscussion(
  actor: Actor,
  input: Input,
): Promise<Pick<Input, 'scope' | 'of'>> {
  const { scope, of, mode, closesAfterDays, mostReplies } = input
  authorize(actor, scope === 'story' ? 'discussion.story' : 'discussion.sections')
  return db().transaction(async (tx) => {
    await takeTurns(tx, 'discussion-settings')
    const name = await nameOf(tx, input)
    const [kept] = await tx.select().from(discussionSettings).where(settingOf(input)).for('update')
    if ((kept?.version ?? 0) !== input.version) throw await conflict(tx, kept, input)
    await store(tx, actor, input, kept)
    await changed(tx, [
      of && scope === 'story' ? cacheTag.discussion(of) : cacheTag.discussionSettings,
    ])
    await recordEvent(tx, actor, {
      action: 'discussion.keep',
      subject: subjectOf(input),
      detail: { name, mode, closesAfterDays, mostReplies },
    })
    return { scope, of }
  })
}

/** Which row says how something is discussed. */
export function settingOf({ scope, of }: Pick<Input, 'scope' | 'of'>) {
  return and(
    eq(discussionSettings.scope, scope),
    scope === 'section'
      ? eq(discussionSettings.sectionId, of!)
      : isNull(discussionSettings.sectionId),
    scope === 'story' ? eq(discussionSettings.storyId, of!) : isNull(discussionSettings.storyId),
  )
}

const subjectOf = ({ scope, of }: Input) => ({
  type: scope === 'everywhere' ? 'settings' : scope === 'section' ? 'section' : 'article',
  id: of ?? 'discussion',
})

// The row stays when its word is taken back, so that its version goes on growing.
async function store(tx: Transaction, actor: Actor, input: Input, kept: Setting | undefined) {
  const { scope, of, version, mode, closesAfterDays, mostReplies, reason } = input
  const set = {
    mode,
    closesAfterDays: mode === 'inherit' ? null : closesAfterDays,
    mostReplies: mode === 'inherit' ? null : mostReplies,
    reason: mode === 'inherit' ? '' : tame(reason),
    changedAt: new Date(),
    changedById: actor.id,
    version: version + 1,
  }
  if (kept) return tx.update(discussionSettings).set(set).where(eq(discussionSettings.id, kept.id))
  return tx.insert(discussionSettings).values({
    id: newId(),
    scope,
    sectionId: scope === 'section' ? of : null,
    storyId: scope === 'story' ? of : null,
    ...set,
  })
}

async function nameOf(tx: Transaction, { scope, of }: Input): Promise<string> {
  if (scope === 'everywhere') return words.everywhere
  const [row] =
    scope === 'section'
      ? await tx.select({ name: sections.name }).from(sections).where(eq(sections.id, of!))
      : await tx.select({ name: stories.headline }).from(stories).where(eq(stories.id, of!))
  if (!row) throw new AppError('not-found', words.noStory)
  return row.name
}

function conflict(tx: Transaction, kept: Setting | undefined, input: Input) {
  const said = (count: number | null | undefined) => (count ? String(count) : '')
  return changedMeanwhile(tx, subjectOf(input), kept?.version ?? 0, [
    [words.mode, words.modes[kept?.mode ?? 'inherit']!, words.modes[input.mode]!],
    [words.days, said(kept?.closesAfterDays), said(input.closesAfterDays)],
    [words.replies, said(kept?.mostReplies), said(input.mostReplies)],
    [words.reason, kept?.reason ?? '', input.reason],
  ])
}
