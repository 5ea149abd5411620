import 'server-only'
import {
  and,
  arrayContains,
  asc,
  desc,
  eq,
  ilike,
  inArray,
  isNull,
  ne,
  or,
  type SQL,
  sql,
} from 'drizzle-orm'
import { db } from '@/drizzle/client'
import { articleStates, articles, dossiers, people, sections } from '@/drizzle/schema/all'
import { holding } from '@/lib/base/like'
import { pageOf } from '@/lib/base/page'
import { type Actor, authorize } from '@/lib/permissions/policy'
import { contentOf, type Problem, publishProblems, slugOf } from '../article'
import type { StoryContent } from '../content'
import { type DeskFilter, deskPageSize, openStates, schedulePageSize } from '../desk'
import type { State } from '../states'

/** A story as the desk's list shows it. */
export interface DeskRow {
  id: string
  version: number
  state: State
  headline: string
  language: string
  slug: string
  words: number
  hasLead: boolean
  missedReason: string
  section: { name: string; pillar: string } | null
  assignee: string | null
  dueAt: Date | null
  scheduledAt: Date | null
  publishedAt: Date | null
  embargoUntil: Date | null
}

const columns = {
  id: articles.id,
  version: articles.version,
  state: articles.state,
  headline: articles.headline,
  language: articles.language,
  slug: articles.slug,
  words: articles.words,
  hasLead: sql<boolean>`${articles.lead} is not null`,
  missedReason: articles.missedReason,
  section: { name: sections.name, pillar: sections.pillar },
  assignee: people.name,
  dueAt: articles.dueAt,
  scheduledAt: articles.scheduledAt,
  publishedAt: articles.publishedAt,
  embargoUntil: articles.embargoUntil,
}

function rows() {
  return db()
    .select(columns)
    .from(articles)
    .leftJoin(sections, eq(sections.id, articles.sectionId))
    .leftJoin(people, eq(people.id, articles.assigneeId))
}

type Raw = Awaited<ReturnType<typeof rows>>[number]

function deskRow(row: Raw): DeskRow {
  return { ...row, state: row.state as State, slug: slugOf(row) }
}

/** How many stories there are in each state. */
export async function deskCounts(actor: Actor): Promise<Record<State | 'open', number>> {
  authorize(actor, 'article.view')
  const found = await db().select().from(articleStates)
  const counts = Object.fromEntries(found.map((row) => [row.state, row.articles]))
  const open = openStates.reduce((sum, state) => sum + (counts[state] ?? 0), 0)
  return { ...counts, open } as Record<State | 'open', number>
}

/** A page of the desk: open stories by state and by what is due first, others by their latest time. */
export async function deskStories(
  actor: Actor,
  filter: DeskFilter,
): Promise<{ rows: DeskRow[]; hasMore: boolean }> {
  authorize(actor, 'article.view')
  // The page first, from the index where nothing narrows it; then what its rows show.
  const page = db()
    .select({ id: articles.id })
    .from(articles)
    .where(and(stateIs(filter), ...narrowed(filter)))
    .orderBy(...inOrder(filter))
    .limit(deskPageSize + 1)
    .offset((filter.page - 1) * deskPageSize)
  const found = await rows()
    .where(inArray(articles.id, page))
    .orderBy(...inOrder(filter))
  const { items, hasMore } = pageOf(found, deskPageSize)
  return { rows: items.map(deskRow), hasMore }
}

function inOrder({ tab }: DeskFilter): SQL[] {
  const states = sql.join(
    openStates.map((state) => sql`${state}`),
    sql`, `,
  )
  const latest = [
    sql`coalesce(${articles.publishedAt}, ${articles.editedAt}) desc`,
    desc(articles.id),
  ]
  const due = sql`coalesce(${articles.scheduledAt}, ${articles.dueAt}) asc nulls last`
  if (tab === 'open')
    return [sql`array_position(array[${states}]::text[], ${articles.state})`, due, ...latest]
  return (openStates as readonly string[]).includes(tab) ? [due, ...latest] : latest
}

function stateIs({ tab }: DeskFilter) {
  return tab === 'open' ? inArray(articles.state, [...openStates]) : eq(articles.state, tab)
}

function narrowed({ section, assignee, dossier, q }: DeskFilter) {
  const pattern = holding(q)
  return [
    section ? eq(articles.sectionId, section) : undefined,
    assignee === 'nobody' ? isNull(articles.assigneeId) : undefined,
    assignee && assignee !== 'nobody' ? eq(articles.assigneeId, assignee) : undefined,
    dossier ? arrayContains(articles.dossierIds, [dossier]) : undefined,
    q ? or(ilike(articles.headline, pattern), ilike(articles.slug, pattern)) : undefined,
  ]
}

/** A page of the scheduled stories by their time; before the first, those whose time passed without them. */
export async function scheduledStories(
  actor: Actor,
  page = 1,
): Promise<{ missed: DeskRow[]; coming: DeskRow[]; hasMore: boolean }> {
  authorize(actor, 'article.view')
  const missed =
    page > 1
      ? []
      : await rows()
          .where(and(ne(articles.missedReason, ''), inArray(articles.state, [...openStates])))
          .orderBy(desc(articles.editedAt))
          .limit(100)
  const coming = await rows()
    .where(eq(articles.state, 'scheduled'))
    .orderBy(asc(articles.scheduledAt), asc(articles.id))
    .limit(schedulePageSize + 1)
    .offset((page - 1) * schedulePageSize)
  const { items, hasMore } = pageOf(coming, schedulePageSize)
  return { missed: missed.map(deskRow), coming: items.map(deskRow), hasMore }
}

/** A story as the desk previews it: its text, who has it, and what it still lacks. */
export interface DeskPreview {
  row: DeskRow
  content: StoryContent
  writer: string | null
  dossiers: string[]
  problems: Problem[]
}

/** The preview of one story; null where there is none. */
export async function deskPreview(actor: Actor, id: string): Promise<DeskPreview | null> {
  authorize(actor, 'article.view')
  const [[listed], [row]] = await Promise.all([
    rows().where(eq(articles.id, id)),
    db()
      .select({ article: articles, writer: people.name })
      .from(articles)
      .leftJoin(people, eq(people.id, articles.createdBy))
      .where(eq(articles.id, id)),
  ])
  if (!listed || !row) return null
  const content = contentOf(row.article)
  const titles =
    content.dossierIds.length === 0
      ? []
      : await db()
          .select({ title: dossiers.title })
          .from(dossiers)
          .where(inArray(dossiers.id, content.dossierIds))
  return {
    row: deskRow(listed),
    content,
    writer: row.writer,
    dossiers: titles.map((dossier) => dossier.title),
    problems: publishProblems(content),
  }
}
