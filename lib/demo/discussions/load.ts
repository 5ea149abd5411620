import 'server-only'
import type { Transaction } from '@/drizzle/client'
import { db } from '@/drizzle/client'
import type { comments } from '@/drizzle/schema/all'
import { newId } from '@/lib/base/ids'
import { fingerprint } from '@/lib/discussion/fingerprint'
import { writeComments, writeReaders, writeSanction } from './mutations'
import { type DemoComment, demoReaders, discussions, readFirst } from './written'

type Row = typeof comments.$inferInsert

const day = 24 * 60 * 60 * 1000

interface Edition {
  ids: Map<string, string>
  /** When a story came out, by its slug. */
  publishedAt(slug: string): Date
  now: Date
  /** The demo's own accounts, by name. */
  accounts: Map<string, string>
}

/** Puts what the demo's readers say under its stories, with what moderators made of it. */
export async function loadDiscussions(edition: Edition): Promise<void> {
  const readers = demoReaders.map((name) => ({ name, id: newId() }))
  const people = new Map([
    ...edition.accounts,
    ...readers.map(({ name, id }) => [name, id] as const),
  ])
  const voices = readers.map(({ id }) => id)
  const moderatorId = people.get('Greta Kolm')!
  await db().transaction(async (tx: Transaction) => {
    // Before anything of the demo that they could have commented on.
    await writeReaders(tx, readers, new Date(edition.now.getTime() - 90 * day))
    for (const [slug, said] of Object.entries(discussions)) {
      const storyId = edition.ids.get(slug)!
      const from = edition.publishedAt(slug)
      const at = (minutes: number) =>
        new Date(
          Math.min(from.getTime() + minutes * 60_000, edition.now.getTime() - 60_000 + minutes),
        )
      const of = (comment: DemoComment, parentId: string | null) =>
        written(comment, {
          storyId,
          parentId,
          at: at(comment.after),
          authorId: people.get(comment.by)!,
        })
      const rows = said.flatMap((comment) => {
        const row = of(comment, null)
        return [
          { comment, row },
          ...(comment.replies ?? []).map((reply) => ({ comment: reply, row: of(reply, row.id) })),
        ]
      })
      await writeComments(tx, storyId, rows, voices, moderatorId)
    }
    for (const { name, days, reason } of readFirst)
      await writeSanction(tx, { personId: people.get(name)!, days, reason, byId: moderatorId })
  })
}

interface Place {
  storyId: string
  parentId: string | null
  at: Date
  authorId: string
}

function written(comment: DemoComment, { storyId, parentId, at, authorId }: Place): Row {
  const isRemoved = comment.removed !== undefined
  const state = comment.held ? 'held' : isRemoved ? 'removed' : 'published'
  const id = newId(at.getTime())
  return {
    id,
    storyId,
    parentId,
    authorId,
    text: isRemoved ? '' : comment.text,
    withheldText: isRemoved ? comment.text : '',
    state,
    phase: comment.held ?? '',
    createdAt: at,
    publishedAt: state === 'held' ? null : at,
    ruleNumber: comment.removed ?? null,
    standardsVersion: isRemoved ? 1 : null,
    recommendations: comment.recommended ?? 0,
    replies: (comment.replies ?? []).filter((reply) => !reply.held && !reply.removed).length,
    pickedAt: comment.isPick ? at : null,
    openReports: comment.reported ? 1 : 0,
    reportedAt: comment.reported ? at : null,
    submitKey: id,
    textHash: fingerprint(comment.text),
  }
}
