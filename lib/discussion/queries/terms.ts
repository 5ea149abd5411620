import 'server-only'
import { and, eq, isNull, ne, or } from 'drizzle-orm'
import { type Database, readerDb, type Transaction } from '@/drizzle/client'
import { discussionSettings, stories } from '@/drizzle/schema/all'
import type { Story } from '@/lib/articles/queries/story'
import { cacheTag } from '@/lib/cache/tags'
import { touch } from '@/lib/cache/touch'
import { untilChanged } from '@/lib/cache/until-changed'
import { type DiscussionTerms, discussionModes } from '../comment'

/** A published story, as far as its discussion asks. */
export interface DiscussedStory {
  id: string
  path: string
  headline: string
  language: string
  terms: DiscussionTerms
}

const narrowest = ['story', 'section', 'everywhere']
const day = 24 * 60 * 60 * 1_000

/** The story that is discussed and how; null where readers cannot see it. */
export async function discussedStory(
  storyId: string,
  from: Database | Transaction = readerDb(),
): Promise<DiscussedStory | null> {
  touch(cacheTag.story(storyId))
  const [row] = await from
    .select({
      id: stories.id,
      path: stories.path,
      headline: stories.headline,
      language: stories.language,
      discussion: stories.discussion,
      sectionId: stories.sectionId,
      firstPublishedAt: stories.firstPublishedAt,
    })
    .from(stories)
    .where(and(eq(stories.id, storyId), isNull(stories.withdrawnAt)))
  if (!row) return null
  const { id, path, headline, language } = row
  return { id, path, headline, language, terms: await discussionTerms(row, from) }
}

const columns = {
  scope: discussionSettings.scope,
  sectionId: discussionSettings.sectionId,
  mode: discussionSettings.mode,
  closesAfterDays: discussionSettings.closesAfterDays,
  mostReplies: discussionSettings.mostReplies,
  reason: discussionSettings.reason,
}

// A row whose word was taken back says nothing.
const isSaid = ne(discussionSettings.mode, 'inherit')

/** As much of a discussion's setting as its terms follow from. */
type Setting = NonNullable<Story['ownTerms']>

/**
 * How a story is discussed: closed where the desk published it so, else as the narrowest setting
 * says, else open.
 */
export async function discussionTerms(
  story: { id: string; sectionId: string; discussion: string; firstPublishedAt: Date },
  from: Database | Transaction = readerDb(),
): Promise<DiscussionTerms> {
  touch(cacheTag.discussion(story.id), cacheTag.discussionSettings)
  const rows = await from
    .select(columns)
    .from(discussionSettings)
    .where(
      and(
        isSaid,
        or(
          eq(discussionSettings.scope, 'everywhere'),
          eq(discussionSettings.sectionId, story.sectionId),
          eq(discussionSettings.storyId, story.id),
        ),
      ),
    )
  const [setting] = rows.sort((a, b) => narrowest.indexOf(a.scope) - narrowest.indexOf(b.scope))
  return termsOf(story, setting)
}

/** The same for a story that was read with its own setting. */
export async function termsOnPage(story: Story): Promise<DiscussionTerms> {
  touch(cacheTag.discussion(story.id))
  const wide = await untilChanged('wide discussion settings', async () => {
    touch(cacheTag.discussionSettings)
    return readerDb()
      .select(columns)
      .from(discussionSettings)
      .where(and(ne(discussionSettings.scope, 'story'), isSaid))
  })
  const setting =
    story.ownTerms ??
    wide.find((one) => one.sectionId === story.section.id) ??
    wide.find((one) => one.scope === 'everywhere')
  return termsOf(story, setting)
}

function termsOf(
  story: { discussion: string; firstPublishedAt: Date },
  setting: Setting | undefined,
): DiscussionTerms {
  const mode = discussionModes.find((one) => one === setting?.mode) ?? 'open'
  const days = setting?.closesAfterDays ?? null
  return {
    mode: story.discussion === 'closed' ? 'closed' : mode,
    closesAt: days === null ? null : new Date(story.firstPublishedAt.getTime() + days * day),
    mostReplies: setting?.mostReplies ?? null,
    reason: setting?.reason ?? '',
  }
}
