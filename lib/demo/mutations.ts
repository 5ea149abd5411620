import 'server-only'
import { eq } from 'drizzle-orm'
import { db } from '@/drizzle/client'
import { articles, corrections, dossiers, people, stories as storyRows } from '@/drizzle/schema/all'
import { publishPast } from '@/lib/articles/mutations/bulk'
import {
  holdArticle,
  markReady,
  sendToReview,
  setEmbargo,
  spikeArticle,
} from '@/lib/articles/mutations/move'
import { saveArticle } from '@/lib/articles/mutations/save'
import { scheduleArticle } from '@/lib/articles/mutations/schedule'
import { withdrawArticle } from '@/lib/articles/mutations/withdraw'
import { newId } from '@/lib/base/ids'
import { house } from '@/lib/permissions/policy'
import { startHere } from './names'
import { demoContent, type Edition, pastStory } from './past'
import { publicStories, stories } from './stories/all'
import type { DemoPublicStory, DemoStory } from './types'

type Of<State extends DemoStory['state']> = Extract<DemoStory, { state: State }>

/** Puts every story that is not simply published where it stands, by the verbs an editor uses. */
export async function writeDesk(edition: Edition): Promise<void> {
  await writeCorrections(edition)
  for (const story of stories) await place(story, edition)
  await assignWriters(edition)
  for (const [slug, startHereIds] of startHere(edition.ids))
    await db().update(dossiers).set({ startHereIds }).where(eq(dossiers.slug, slug))
}

async function place(story: DemoStory, edition: Edition) {
  switch (story.state) {
    case 'published':
      return
    case 'correcting':
      return beginCorrection(story, edition)
    case 'withdrawn':
      return withdraw(story, edition)
    case 'scheduled':
      return schedule(story, edition)
    default:
      return draft(story, edition)
  }
}

async function draft(
  story: Of<'draft' | 'in-edit' | 'review' | 'ready' | 'spiked' | 'legal-hold'>,
  edition: Edition,
) {
  const id = edition.ids.get(story.slug)!
  await saveArticle(house, { id, version: 0, content: demoContent(story, edition), reason: 'save' })
  const at = { id, version: 1 }
  if (story.state === 'review') await sendToReview(house, at)
  if (story.state === 'ready') await markReady(house, at)
  if (story.state === 'spiked') await spikeArticle(house, at)
  if (story.state === 'legal-hold') await holdArticle(house, at)
  const set = { editedAt: edition.calendar.instant(story.edited) }
  await db()
    .update(articles)
    .set(story.state === 'in-edit' ? { ...set, state: 'in-edit' } : set)
    .where(eq(articles.id, id))
}

async function schedule(story: Of<'scheduled'>, edition: Edition) {
  const id = edition.ids.get(story.slug)!
  const at = new Date(edition.calendar.now.getTime() + story.scheduledIn.hours * 3_600_000)
  at.setUTCMinutes(0, 0, 0)
  await saveArticle(house, { id, version: 0, content: demoContent(story, edition), reason: 'save' })
  if (story.embargoed) await setEmbargo(house, { id, version: 1, until: at })
  await scheduleArticle(house, { id, version: 1, at })
}

async function withdraw(story: Of<'withdrawn'>, edition: Edition) {
  const past = pastStory({ ...story, state: 'published' } as DemoPublicStory, edition)
  await db().transaction((tx) => publishPast(tx, house, [past]))
  await withdrawArticle(house, { id: past.id, version: 1, reason: story.reason })
  const withdrawnAt = edition.calendar.instant(story.withdrawn)
  await db().update(storyRows).set({ withdrawnAt }).where(eq(storyRows.id, past.id))
  await db().update(articles).set({ withdrawnAt }).where(eq(articles.id, past.id))
}

async function beginCorrection(story: Of<'correcting'>, edition: Edition) {
  const id = edition.ids.get(story.slug)!
  const content = demoContent(story, edition)
  const body = [...content.body, { type: 'paragraph' as const, text: [{ text: story.note }] }]
  await saveArticle(house, { id, version: 1, content: { ...content, body }, reason: 'save' })
}

async function writeCorrections({ calendar, ids }: Edition) {
  const notes = publicStories.flatMap((story) =>
    (story.corrections ?? []).map(({ when, text }) => ({
      id: newId(),
      storyId: ids.get(story.slug)!,
      at: calendar.instant(when),
      text,
    })),
  )
  if (notes.length > 0) await db().insert(corrections).values(notes)
  // A corrected story was published more than once.
  for (const { storyId } of notes)
    await db().update(storyRows).set({ editions: 2 }).where(eq(storyRows.id, storyId))
}

/** The demo's writer has begun some of what lies open, so that signing in as a writer finds work. */
async function assignWriters({ ids }: Edition) {
  const [writer] = await db()
    .select()
    .from(people)
    .where(eq(people.email, 'writer@longwave.example'))
  const open = stories.filter((story) => ['draft', 'in-edit', 'review'].includes(story.state))
  for (const story of open.filter((_, index) => index % 2 === 0))
    await db()
      .update(articles)
      .set({ createdBy: writer?.id ?? null, assigneeId: writer?.id ?? null })
      .where(eq(articles.id, ids.get(story.slug)!))
}
