import 'server-only'
import { asc, eq, gte, isNull, or } from 'drizzle-orm'
import { db, readerDb } from '@/drizzle/client'
import { programmes, streams } from '@/drizzle/schema/all'
import { cacheTag } from '@/lib/cache/tags'
import { markMediaSource, touch } from '@/lib/cache/touch'
import { untilChanged } from '@/lib/cache/until-changed'
import { type Actor, authorize } from '@/lib/permissions/policy'
import { streamSources } from './policy-sources'
import type { Slot } from './schedule'
import { type Listenable, offered, type StreamFormat } from './stream'
import { dayBefore } from './wall-clock'

export type Stream = typeof streams.$inferSelect
export type Programme = typeof programmes.$inferSelect

/** The streams that a reader can choose from, in their order; the page's policy lets them through. */
export function openStreams(): Promise<Listenable[]> {
  return untilChanged('open streams', readOpenStreams)
}

async function readOpenStreams(): Promise<Listenable[]> {
  touch(cacheTag.radio)
  const rows = await readerDb()
    .select({ id: streams.id, name: streams.name, url: streams.url, format: streams.format })
    .from(streams)
    .where(eq(streams.isClosed, false))
    .orderBy(asc(streams.position), asc(streams.name))
  const list = offered(rows.map((row) => ({ ...row, format: row.format as StreamFormat })))
  markMediaSource(streamSources(list))
  return list
}

/** The programmes that may be on from a day (yyyy-mm-dd) on. */
export async function programmesFrom(day: string): Promise<Slot[]> {
  touch(cacheTag.radio)
  return readerDb().select().from(programmes).where(isNotOver(day))
}

// One whose last day was the day before may have begun that evening and still run.
function isNotOver(day: string) {
  return or(isNull(programmes.lastDay), gte(programmes.lastDay, dayBefore(day)))
}

/** Every stream, for the newsroom. */
export async function streamsForDesk(actor: Actor): Promise<Stream[]> {
  authorize(actor, 'radio.schedule')
  return db().select().from(streams).orderBy(asc(streams.position), asc(streams.name))
}

/** One stream, for the newsroom; null where there is none. */
export async function streamForDesk(actor: Actor, id: string): Promise<Stream | null> {
  authorize(actor, 'radio.streams')
  const [row] = await db().select().from(streams).where(eq(streams.id, id))
  return row ?? null
}

/** The programmes that may be on from a day on, for the newsroom. */
export async function programmesForDesk(actor: Actor, day: string): Promise<Programme[]> {
  authorize(actor, 'radio.schedule')
  return db()
    .select()
    .from(programmes)
    .where(isNotOver(day))
    .orderBy(asc(programmes.startMinute), asc(programmes.title))
}

/** One programme, for the newsroom; null where there is none. */
export async function programmeForDesk(actor: Actor, id: string): Promise<Programme | null> {
  authorize(actor, 'radio.schedule')
  const [row] = await db().select().from(programmes).where(eq(programmes.id, id))
  return row ?? null
}
