import 'server-only'
import { and, eq, isNull, ne, or } from 'drizzle-orm'
import { type Database, readerDb, type Transaction } from '@/drizzle/client'
import { discussionSettings, stories } from '@/drizzle/schema/all'
import type { Story } from '@/lib/articles/queries/story'
import { cacheTag } from '@/lib/cache/tags'
import { markUntil, touch } from '@/lib/cache/touch'
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
 * The story that is discussed and how: closed where the desk published it so, else as the narrowest
 * setting says, else open; null where readers cannot see it.
 */
export async function discussedStory(
  storyId: string,
  from: Database | Transaction = readerDb(),
): Promise<DiscussedStory | null> {
  touch(cacheTag.story(storyId), cacheTag.discussion(storyId), cacheTag.discussionSettings)
  const rows = await from
    .select({
      id: stories.id,
      path: stories.path,
      headline: stories.headline,
      language: stories.language,
      discussion: stories.discussion,
      firstPublishedAt: stories.firstPublishedAt,
      setting: columns,
    })
    .from(stories)
    .leftJoin(
      discussionSettings,
      and(
        isSaid,
        or(
          eq(discussionSettings.scope, 'everywhere'),
          eq(discussionSettings.sectionId, stories.sectionId),
          eq(discussionSettings.storyId, stories.id),
        ),
      ),
    )
    .where(and(eq(stories.id, storyId), isNull(stories.withdrawnAt)))
  const [row] = rows.sort((a, b) => breadth(a.setting) - breadth(b.setting))
  if (!row) return null
  const { id, path, headline, language } = row
  return { id, path, headline, language, terms: untilClosed(termsOf(row, row.setting)) }
}

function breadth(setting: { scope: string } | null): number {
  return setting ? narrowest.indexOf(setting.scope) : 0
}

/** How a story is discussed that was read with its own setting. */
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
  return untilClosed(termsOf(story, setting))
}

/** Terms as a page shows them: a discussion closes by itself, and no change tells of that. */
function untilClosed(terms: DiscussionTerms): DiscussionTerms {
  if (terms.closesAt && terms.closesAt > new Date()) markUntil(terms.closesAt)
  return terms
}

function termsOf(
  story: { discussion: string; firstPublishedAt: Date },
  setting: Setting | null | undefined,
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
