import 'server-only'
import { db } from '@/drizzle/client'
import { fronts } from '@/drizzle/schema/all'
import { lookAtTables } from '@/drizzle/statistics'
import { publishPast } from '@/lib/articles/mutations/bulk'
import { changed } from '@/lib/cache/changed'
import { cacheTag } from '@/lib/cache/tags'
import { house } from '@/lib/permissions/policy'
import { demoCalendar } from './calendar'
import { writeClicks } from './clicks'
import { loadDiscussions } from './discussions/load'
import { front } from './front'
import { writeDesk } from './mutations'
import { writeNames } from './names'
import { pastStory, storyIds } from './past'
import { demoPeople } from './people'
import { writeRadio } from './radio'
import { publicStories, stories } from './stories/all'
import type { DemoPublicStory } from './types'
import { uploadPictures } from './uploads'
import { writeViews } from './views'
import { demoWire, wireItems } from './wire'

export interface DemoOptions {
  /** For all of the demo's accounts. */
  password: string
  /** How many more wire items to add: a big archive, for benchmarks. */
  articles?: number
  /** Told what is being done, in sentences. */
  log?: (sentence: string) => void
}

/** Stories written in one transaction. */
const batchSize = 500

/** Loads the demo publication into an empty database: the same edition each time, dated back from now. */
export async function loadDemo({
  password,
  articles = 0,
  log = () => {},
}: DemoOptions): Promise<void> {
  const calendar = demoCalendar(new Date())
  const accounts = await demoPeople(password)
  log('Drawing the demo’s pictures.')
  const pictures = await uploadPictures()
  const names = await writeNames({ pictures, calendar, accounts })
  const edition = { calendar, pictures, names, ids: storyIds(stories) }
  await publishAll([...publicStories, ...demoWire()], edition)
  await writeDesk(edition)
  await arrangeFront(edition.ids)
  await writeClicks(edition.ids)
  await writeRadio(calendar)
  await writeViews(edition.ids)
  await loadDiscussions({
    ids: edition.ids,
    accounts,
    now: calendar.now,
    publishedAt: (slug) =>
      calendar.instant(publicStories.find((story) => story.slug === slug)!.published),
  })
  if (articles > 0) await addWire(articles, edition, log)
  // A site that serves this database meanwhile may have drawn half of it.
  await db().transaction((tx) => changed(tx, everything))
  await lookAtTables()
}

/** What each page bears, and each of what pages have in common that was written past its mutation. */
const everything = [cacheTag.settings, cacheTag.navigation, cacheTag.radio, cacheTag.mostRead]

type Edition = Parameters<typeof pastStory>[1]

async function publishAll(items: DemoPublicStory[], edition: Edition) {
  for (let at = 0; at < items.length; at += batchSize) {
    const batch = items.slice(at, at + batchSize).map((story) => pastStory(story, edition))
    await db().transaction((tx) => publishPast(tx, house, batch))
  }
}

/** Adds wire items by the thousand; nothing of them is kept in memory. */
export async function addWire(
  count: number,
  edition: Edition,
  log: (sentence: string) => void,
): Promise<void> {
  let batch: DemoPublicStory[] = []
  let written = 0
  for (const item of wireItems(count, 2026, { days: 3_650 })) {
    batch.push(item)
    if (batch.length < batchSize) continue
    await publishAll(batch, edition)
    written += batch.length
    batch = []
    if (written % 10_000 === 0) log(`${written} of ${count} wire items are in.`)
  }
  await publishAll(batch, edition)
}

async function arrangeFront(ids: Map<string, string>) {
  const storyIds = [front.lead, ...front.next].map((slug) => ids.get(slug)!)
  await db()
    .insert(fronts)
    .values({ name: 'front', storyIds })
    .onConflictDoUpdate({ target: fronts.name, set: { storyIds } })
}
