import 'server-only'
import { inArray } from 'drizzle-orm'
import { db } from '@/drizzle/client'
import { authors, dossiers, tags } from '@/drizzle/schema/all'
import { bodyText } from '@/lib/blocks/registry'
import type { Actor } from '@/lib/permissions/policy'
import { publication } from '@/lib/settings/queries'
import { countWords } from '../article'
import { dateline, withDays } from '../day-words'
import { articleForDesk, choicesForDesk } from './desk-story'
import type { Story } from './story'

const noSection = { id: '', slug: '', name: 'No section yet', pillar: 'news' }

/** A story as its page would draw it now, from the desk's copy; null where there is none. */
export async function previewStory(actor: Actor, id: string, now: Date): Promise<Story | null> {
  const found = await articleForDesk(actor, id)
  if (!found) return null
  const { content, standing, pictures } = found
  const [{ sections }, signers, inDossiers, withTags] = await Promise.all([
    choicesForDesk(actor),
    named(authors, content.authorIds),
    named(dossiers, content.dossierIds),
    named(tags, content.tagIds),
  ])
  const section = sections.find((one) => one.id === content.sectionId)
  const size = content.lead && pictures[content.lead.mediaId]
  const { timeZone } = await publication(db())
  const dated = standing.firstPublishedAt ? new Date(standing.firstPublishedAt) : now
  const at = standing.publishedAt ? new Date(standing.publishedAt) : now
  return {
    id,
    path: standing.path ?? '',
    kind: content.kind,
    headline: content.headline,
    kicker: content.kicker,
    standfirst: content.standfirst,
    dateline: { place: content.datelinePlace, agency: content.datelineAgency },
    body: withDays(content.body, dateline(content, dated, timeZone)),
    words: countWords(bodyText(content.body)),
    section: section ?? noSection,
    dossiers: inDossiers,
    tags: withTags,
    authors: signers,
    lead: content.lead && size ? { ...content.lead, ...size } : null,
    pictures: new Map(Object.entries(pictures)),
    corrections: [],
    relatedIds: content.relatedIds,
    discussion: content.discussion,
    isEvergreen: content.isEvergreen || section?.isEvergreen === true,
    language: content.language,
    firstPublishedAt: at,
    updatedAt: at,
    editions: 1,
    shortCode: null,
    counts: { views: 0, comments: 0 },
    isDiscussed: false,
    ownTerms: null,
  }
}

/** Rows by id, in the order of the ids. */
async function named<Table extends typeof authors | typeof dossiers | typeof tags>(
  table: Table,
  ids: string[],
): Promise<Table['$inferSelect'][]> {
  if (ids.length === 0) return []
  const rows = (await db()
    .select()
    .from(table as typeof tags)
    .where(inArray(table.id, ids))) as Table['$inferSelect'][]
  return ids.flatMap((id) => rows.find((row) => row.id === id) ?? [])
}
