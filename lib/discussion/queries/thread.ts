import 'server-only'
import {
  and,
  asc,
  desc,
  eq,
  gt,
  inArray,
  isNotNull,
  isNull,
  lt,
  or,
  type SQL,
  sql,
} from 'drizzle-orm'
import { readerDb } from '@/drizzle/client'
import { commenters, comments, discussionLedgers, stories, storyCounts } from '@/drizzle/schema/all'
import { cacheTag } from '@/lib/cache/tags'
import { touch } from '@/lib/cache/touch'
import { standards } from '@/lib/standards/queries'
import { ruleOf } from '@/lib/standards/standards'
import type { PublicComment, ThreadComment, ThreadOrder } from '../comment'
import { type Ledger, ledgerRemovals } from '../ledger'

/** Comments of a page of a thread, answers not counted. */
export const threadPageSize = 20

/** Answers drawn under a comment; the rest stand on its own page. */
export const repliesShown = 50
const repliesOfOne = 500

const columns = {
  id: comments.id,
  storyId: comments.storyId,
  parentId: comments.parentId,
  authorId: commenters.id,
  authorName: commenters.name,
  isStaff: commenters.isStaff,
  text: comments.text,
  state: comments.state,
  version: comments.version,
  createdAt: comments.createdAt,
  editedAt: comments.editedAt,
  ruleNumber: comments.ruleNumber,
  standardsVersion: comments.standardsVersion,
  recommendations: comments.recommendations,
  replies: comments.replies,
  pickedAt: comments.pickedAt,
}

const isTop = and(isNull(comments.parentId), comments.isListed)

function selectComments() {
  return readerDb()
    .select(columns)
    .from(comments)
    .leftJoin(commenters, eq(commenters.id, comments.authorId))
}
type Row = Awaited<ReturnType<typeof selectComments>>[number]

/** A page of a thread. */
export interface ThreadPage {
  comments: ThreadComment[]
  /** The comment after which the next page begins; null on the last. */
  next: string | null
}

/**
 * A page of a story's thread, after a comment of it; null where there is no such comment. The order
 * is that of two indexes, so the ten-thousandth page costs what the first does.
 */
export async function threadPage(
  storyId: string,
  order: ThreadOrder,
  after?: string,
): Promise<ThreadPage | null> {
  touch(cacheTag.discussion(storyId))
  const from = after === undefined ? undefined : await placeAfter(storyId, order, after)
  if (from === null) return null
  const rows = await selectComments()
    .where(and(eq(comments.storyId, storyId), isTop, from))
    .orderBy(...orderBy(order))
    .limit(threadPageSize + 1)
  const shown = rows.slice(0, threadPageSize)
  return {
    comments: await withReplies(shown, repliesShown),
    next: rows.length > threadPageSize ? shown.at(-1)!.id : null,
  }
}

function orderBy(order: ThreadOrder): SQL[] {
  if (order === 'oldest') return [asc(comments.id)]
  if (order === 'newest') return [desc(comments.id)]
  return [desc(comments.recommendations), desc(comments.id)]
}

async function placeAfter(storyId: string, order: ThreadOrder, id: string) {
  const [at] = await readerDb()
    .select({ recommendations: comments.recommendations })
    .from(comments)
    .where(and(eq(comments.id, id), eq(comments.storyId, storyId), isTop))
  if (!at) return null
  if (order === 'oldest') return gt(comments.id, id)
  if (order === 'newest') return lt(comments.id, id)
  return or(
    lt(comments.recommendations, at.recommendations),
    and(eq(comments.recommendations, at.recommendations), lt(comments.id, id)),
  )
}

/** A comment with its answers, or the one that it answers with all of them; null where readers see none. */
export async function commentThread(storyId: string, id: string): Promise<ThreadComment | null> {
  touch(cacheTag.discussion(storyId))
  const [found] = await selectComments().where(
    and(eq(comments.id, id), eq(comments.storyId, storyId), comments.isListed),
  )
  if (!found) return null
  const [top] = found.parentId
    ? await selectComments().where(eq(comments.id, found.parentId))
    : [found]
  if (!top) return null
  return (await withReplies([top], repliesOfOne))[0]!
}

/** What editors picked of a thread, the newest pick first. */
export async function pickedComments(storyId: string, limit = 3): Promise<PublicComment[]> {
  touch(cacheTag.discussion(storyId))
  const rows = await selectComments()
    .where(
      and(
        eq(comments.storyId, storyId),
        isNotNull(comments.pickedAt),
        eq(comments.state, 'published'),
      ),
    )
    .orderBy(desc(comments.pickedAt))
    .limit(limit)
  return rows.map((row) => asComment(row, noRules))
}

/** How many comments stand under a story, answers too, and what moderators did; null where nothing. */
export async function discussionCounts(
  storyId: string,
): Promise<{ comments: number; ledger: Ledger | null }> {
  touch(cacheTag.discussion(storyId))
  const [row] = await readerDb()
    .select({ comments: storyCounts.comments, ledger: discussionLedgers })
    .from(stories)
    .leftJoin(storyCounts, eq(storyCounts.storyId, stories.id))
    .leftJoin(discussionLedgers, eq(discussionLedgers.storyId, stories.id))
    .where(eq(stories.id, storyId))
  const ledger = row?.ledger ?? null
  return {
    comments: row?.comments ?? 0,
    ledger: ledger && { ...ledger, removed: ledgerRemovals.parse(ledger.removed) },
  }
}

/**
 * How many comments of a thread are newer than one of it, answers not counted; a hundred at most.
 * @param reader whoever asks: what they wrote themselves is no news to them.
 */
export async function newerThan(
  storyId: string,
  id: string,
  reader: string | null = null,
): Promise<number> {
  const rows = await readerDb()
    .select({ id: comments.id })
    .from(comments)
    .where(
      and(
        eq(comments.storyId, storyId),
        isTop,
        gt(comments.id, id),
        eq(comments.state, 'published'),
        reader === null ? undefined : sql`${comments.authorId} is distinct from ${reader}`,
      ),
    )
    .limit(100)
  return rows.length
}

async function withReplies(rows: Row[], limit: number): Promise<ThreadComment[]> {
  const answered = rows.filter((row) => row.replies > 0).map((row) => row.id)
  const replies = answered.length > 0 ? await repliesTo(answered, limit) : []
  const rules = await rulesCited([...rows, ...replies])
  return rows.map((row) => ({
    ...asComment(row, rules),
    replyCount: row.replies,
    replies: replies
      .filter((reply) => reply.parentId === row.id)
      .map((reply) => asComment(reply, rules)),
  }))
}

/** The first answers to each of these, by an index range each. */
async function repliesTo(parents: string[], limit: number): Promise<Row[]> {
  const first = await readerDb().execute<{ id: string }>(sql`
    select first.id from unnest(${sql.param(parents)}::uuid[]) as parent(id)
    cross join lateral (
      select id from comments where parent_id = parent.id and is_listed order by id limit ${limit}
    ) as first`)
  const ids = first.map((row) => row.id)
  if (ids.length === 0) return []
  return selectComments().where(inArray(comments.id, ids)).orderBy(asc(comments.id))
}

type Rules = Map<number, { rules: Parameters<typeof ruleOf>[0]['rules'] }>
const noRules: Rules = new Map()

async function rulesCited(rows: Row[]): Promise<Rules> {
  const cited = new Set(rows.flatMap((row) => row.standardsVersion ?? []))
  const found = await Promise.all([...cited].map((version) => standards(version)))
  return new Map(found.flatMap((one) => (one ? [[one.version, one]] : [])))
}

function asComment(row: Row, rules: Rules): PublicComment {
  const version = row.standardsVersion
  const rule =
    version === null ? undefined : ruleOf(rules.get(version) ?? { rules: [] }, row.ruleNumber)
  const isPublished = row.state === 'published'
  return {
    id: row.id,
    storyId: row.storyId,
    parentId: row.parentId,
    author:
      isPublished && row.authorId
        ? { id: row.authorId, name: row.authorName!, isStaff: row.isStaff! }
        : null,
    text: row.text,
    state: row.state as PublicComment['state'],
    version: row.version,
    createdAt: row.createdAt,
    editedAt: row.editedAt,
    removedUnder:
      row.state === 'removed' && rule
        ? { number: rule.number, name: rule.name, version: version! }
        : null,
    recommendations: row.recommendations,
    isPick: row.pickedAt !== null,
  }
}
