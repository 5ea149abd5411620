import 'server-only'
import { and, asc, desc, eq, isNull, ne } from 'drizzle-orm'
import { db } from '@/drizzle/client'
import { discussionSettings, sections, stories } from '@/drizzle/schema/all'
import { isId } from '@/lib/base/ids'
import { pageOf } from '@/lib/base/page'
import { type Actor, authorize } from '@/lib/permissions/policy'
import { settingOf } from '../mutations/settings'

/** What is said of how something is discussed, to be changed; version 0 where nothing ever was. */
export interface Setting {
  mode: string
  closesAfterDays: number | null
  mostReplies: number | null
  reason: string
  version: number
}

const none: Setting = {
  mode: 'inherit',
  closesAfterDays: null,
  mostReplies: null,
  reason: '',
  version: 0,
}
const columns = {
  mode: discussionSettings.mode,
  closesAfterDays: discussionSettings.closesAfterDays,
  mostReplies: discussionSettings.mostReplies,
  reason: discussionSettings.reason,
  version: discussionSettings.version,
}

const pageSize = 50

/** How discussions are kept everywhere, in each section, and, a page of them, in which stories otherwise. */
export async function discussionSettingsForDesk(actor: Actor, page = 1) {
  authorize(actor, 'comment.moderate')
  const [[everywhere], ofSections, ofStories] = await Promise.all([
    db()
      .select(columns)
      .from(discussionSettings)
      .where(settingOf({ scope: 'everywhere', of: null })),
    db()
      .select({ id: sections.id, name: sections.name, ...columns })
      .from(sections)
      .leftJoin(discussionSettings, eq(discussionSettings.sectionId, sections.id))
      .orderBy(asc(sections.position), asc(sections.name)),
    db()
      .select({ id: stories.id, headline: stories.headline, ...columns })
      .from(discussionSettings)
      .innerJoin(stories, eq(stories.id, discussionSettings.storyId))
      .where(and(ne(discussionSettings.mode, 'inherit')))
      .orderBy(desc(discussionSettings.changedAt), desc(stories.id))
      .limit(pageSize + 1)
      .offset((page - 1) * pageSize),
  ])
  return {
    // Nothing is wider: as long as nobody says otherwise, discussions are open.
    everywhere: everywhere ?? { ...none, mode: 'open' },
    sections: ofSections.map((row) => ({
      id: row.id,
      name: row.name,
      setting: {
        mode: row.mode ?? none.mode,
        closesAfterDays: row.closesAfterDays,
        mostReplies: row.mostReplies,
        reason: row.reason ?? '',
        version: row.version ?? 0,
      },
    })),
    stories: pageOf(ofStories, pageSize),
  }
}

/** A public story and what is said of its own discussion; null where readers see no such story. */
export async function storyDiscussionForDesk(actor: Actor, id: string) {
  authorize(actor, 'discussion.story')
  if (!isId(id)) return null
  const [row] = await db()
    .select({
      id: stories.id,
      headline: stories.headline,
      path: stories.path,
      discussion: stories.discussion,
      setting: columns,
    })
    .from(stories)
    .leftJoin(discussionSettings, eq(discussionSettings.storyId, stories.id))
    .where(and(eq(stories.id, id), isNull(stories.withdrawnAt)))
  if (!row) return null
  return {
    id: row.id,
    headline: row.headline,
    path: row.path,
    isPublishedClosed: row.discussion === 'closed',
    setting: row.setting ?? none,
  }
}
