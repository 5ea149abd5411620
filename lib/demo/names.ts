import 'server-only'
import { db } from '@/drizzle/client'
import {
  authors as authorRows,
  dossiers as dossierRows,
  media,
  sections as sectionRows,
  tags as tagRows,
} from '@/drizzle/schema/all'
import { newId } from '@/lib/base/ids'
import { authors } from './authors'
import type { DemoCalendar } from './calendar'
import { dossiers } from './dossiers'
import { sections } from './sections'
import { stories } from './stories/all'
import { tags } from './tags'

/** Ids of the demo's sections, authors, tags and dossiers, each by slug. */
export interface DemoNames {
  sections: Map<string, string>
  authors: Map<string, string>
  tags: Map<string, string>
  dossiers: Map<string, string>
}

/** Writes what stories hang on. An author with an account of the same name is that person. */
export async function writeNames({
  pictures,
  calendar,
  accounts,
}: {
  pictures: Map<string, string>
  calendar: DemoCalendar
  accounts: Map<string, string>
}): Promise<DemoNames> {
  const named = <T extends { slug: string }>(items: T[]) =>
    items.map((item) => ({ ...item, id: newId() }))
  const withIds = {
    sections: named(sections),
    authors: named(authors),
    tags: named(tags),
    dossiers: named(dossiers),
  }
  await db().transaction(async (tx) => {
    await tx
      .insert(sectionRows)
      .values(withIds.sections.map((section, position) => ({ ...section, position })))
    await tx.insert(authorRows).values(
      withIds.authors.map(({ portrait, ...author }) => ({
        ...author,
        personId: accounts.get(author.name) ?? null,
        portraitId: portrait === null ? null : pictures.get(portrait)!,
      })),
    )
    await tx.insert(tagRows).values(withIds.tags)
    await tx.insert(dossierRows).values(
      withIds.dossiers.map(({ id, slug, title, standfirst, standing, open }) => ({
        id,
        slug,
        title,
        standfirst,
        standing: standing.join('\n\n'),
        standingAt: calendar.instant({ daysAgo: 0, at: '11:40' }),
        standingBy: 'Petra Lindqvist',
        closedAt: open ? null : calendar.instant({ daysAgo: 3, at: '17:00' }),
      })),
    )
    // A portrait is public with its author's page.
    await tx.update(media).set({ publicAt: new Date() })
  })
  const ids = (items: { slug: string; id: string }[]) =>
    new Map(items.map(({ slug, id }) => [slug, id]))
  return {
    sections: ids(withIds.sections),
    authors: ids(withIds.authors),
    tags: ids(withIds.tags),
    dossiers: ids(withIds.dossiers),
  }
}

/** Reads the stories a newcomer to each dossier should begin with, once they exist. */
export function startHere(ids: Map<string, string>): Map<string, string[]> {
  const known = new Set(stories.map((story) => story.slug))
  return new Map(
    dossiers.map(({ slug, startHere }) => [
      slug,
      startHere.filter((story) => known.has(story)).map((story) => ids.get(story)!),
    ]),
  )
}
