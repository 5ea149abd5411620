import 'server-only'
import { desc, eq, inArray } from 'drizzle-orm'
import { db } from '@/drizzle/client'
import { articles, authors, media, people, revisions, shortLinks, tags } from '@/drizzle/schema/all'
import { authorsForDesk } from '@/lib/authors/queries'
import { isId, newId } from '@/lib/base/ids'
import { dossiersForDesk } from '@/lib/dossiers/queries'
import { type Actor, authorize } from '@/lib/permissions/policy'
import { sectionsForDesk } from '@/lib/sections/queries'
import { publication } from '@/lib/settings/queries'
import { shortUrl } from '@/lib/shortlinks/address'
import { type ArticleRow, contentOf, picturesOf, stateOf } from '../article'
import { emptyContent, type StoryContent, storyContent } from '../content'
import {
  type DeskChoices,
  type DeskPicture,
  type DeskRevision,
  type DeskStanding,
  type DeskStory,
  historyPageSize,
  type Named,
} from '../desk-story'
import { storyNames } from './find-stories'
import { currentPath } from './paths'

/** A story with everything its editor shows; null where there is none. */
export async function articleForDesk(actor: Actor, id: string): Promise<DeskStory | null> {
  authorize(actor, 'article.view')
  if (!isId(id)) return null
  const [row] = await db().select().from(articles).where(eq(articles.id, id))
  if (!row) return null
  const content = contentOf(row)
  const [path, short, tagNames, related, pictures] = await Promise.all([
    currentPath(id),
    shortUrlOf(id),
    tagsNamed(content.tagIds),
    storyNames(content.relatedIds),
    pictureFiles(picturesOf(content)),
  ])
  return {
    id,
    version: row.version,
    savedAt: row.editedAt.toISOString(),
    content,
    standing: standingOf(row, path, short),
    names: { tags: tagNames, related },
    pictures,
  }
}

/** A story that nobody has written yet, signed by whoever begins it where they have an author's page. */
export async function newArticleForDesk(actor: Actor): Promise<DeskStory> {
  authorize(actor, 'article.create')
  const { language } = await publication(db())
  const own = actor.id
    ? await db().select({ id: authors.id }).from(authors).where(eq(authors.personId, actor.id))
    : []
  return {
    id: newId(),
    version: 0,
    savedAt: null,
    content: { ...emptyContent(), language, authorIds: own.map((author) => author.id) },
    standing: {
      state: 'draft',
      stateBefore: null,
      createdBy: actor.id,
      assigneeId: null,
      publishedAt: null,
      firstPublishedAt: null,
      path: null,
      shortUrl: null,
      scheduledAt: null,
      embargoUntil: null,
      missedReason: '',
      withdrawnReason: '',
    },
    names: { tags: [], related: [] },
    pictures: {},
  }
}

/** What the fields of a story choose from. */
export async function choicesForDesk(actor: Actor): Promise<DeskChoices> {
  const [sections, dossiers, people] = await Promise.all([
    sectionsForDesk(actor),
    dossiersForDesk(actor),
    authorsForDesk(actor),
  ])
  return {
    sections: sections.map(({ id, name, slug, pillar, isClosed, isEvergreen }) => ({
      id,
      name: isClosed ? `${name} (closed)` : name,
      slug,
      pillar,
      isEvergreen,
    })),
    dossiers: dossiers.map(({ id, title, storyCount, closedAt }) => ({
      id,
      name: title,
      hint: closedAt ? 'Closed' : `${storyCount}`,
    })),
    authors: people.map(({ id, name, role }) => ({ id, name, hint: role })),
  }
}

/**
 * A page of the saved versions of a story, the newest first; and one more where there are older
 * ones, which the last of the page is compared with.
 */
export async function revisionsForDesk(
  actor: Actor,
  id: string,
  page = 1,
): Promise<DeskRevision[]> {
  authorize(actor, 'article.view')
  if (!isId(id)) return []
  const rows = await db()
    .select({
      id: revisions.id,
      version: revisions.version,
      reason: revisions.reason,
      by: people.name,
      at: revisions.at,
    })
    .from(revisions)
    .leftJoin(people, eq(people.id, revisions.byId))
    .where(eq(revisions.articleId, id))
    .orderBy(desc(revisions.version), desc(revisions.at), desc(revisions.id))
    .limit(historyPageSize + 1)
    .offset((page - 1) * historyPageSize)
  return rows.map((row) => ({ ...row, by: row.by ?? 'Longwave' }))
}

/** The names of the tags and related stories that these contents have. */
export async function namesIn(contents: (StoryContent | null)[]): Promise<DeskStory['names']> {
  const known = contents.filter((content) => content !== null)
  const [tags, related] = await Promise.all([
    tagsNamed([...new Set(known.flatMap((content) => content.tagIds))]),
    storyNames([...new Set(known.flatMap((content) => content.relatedIds))]),
  ])
  return { tags, related }
}

/** What a saved version said; null where it is not one of this story's. */
export async function revisionContent(
  actor: Actor,
  id: string,
  revisionId: string,
): Promise<StoryContent | null> {
  authorize(actor, 'article.view')
  if (!isId(revisionId)) return null
  const [row] = await db().select().from(revisions).where(eq(revisions.id, revisionId))
  return row?.articleId === id ? storyContent.parse(row.content) : null
}

function standingOf(row: ArticleRow, path: string | null, short: string | null): DeskStanding {
  return {
    state: stateOf(row),
    stateBefore: row.stateBefore,
    createdBy: row.createdBy,
    assigneeId: row.assigneeId,
    publishedAt: row.publishedVersion === null ? null : (row.publishedAt?.toISOString() ?? null),
    firstPublishedAt: row.firstPublishedAt?.toISOString() ?? null,
    path,
    shortUrl: short,
    scheduledAt: row.scheduledAt?.toISOString() ?? null,
    embargoUntil: row.embargoUntil?.toISOString() ?? null,
    missedReason: row.missedReason,
    withdrawnReason: row.withdrawnReason,
  }
}

async function shortUrlOf(id: string): Promise<string | null> {
  const [link] = await db()
    .select({ code: shortLinks.code })
    .from(shortLinks)
    .where(eq(shortLinks.ownFor, id))
  return link ? shortUrl(link.code) : null
}

/** The names of tags, in the order of the ids. */
export async function tagsNamed(ids: string[]): Promise<Named[]> {
  if (ids.length === 0) return []
  const rows = await db()
    .select({ id: tags.id, name: tags.name, hint: tags.type })
    .from(tags)
    .where(inArray(tags.id, ids))
  return ids.flatMap((id) => rows.find((row) => row.id === id) ?? [])
}

async function pictureFiles(ids: string[]): Promise<Record<string, DeskPicture>> {
  if (ids.length === 0) return {}
  const rows = await db()
    .select({
      id: media.id,
      width: media.width,
      height: media.height,
      focalX: media.focalX,
      focalY: media.focalY,
    })
    .from(media)
    .where(inArray(media.id, ids))
  return Object.fromEntries(rows.map(({ id, ...file }) => [id, file]))
}
