import 'server-only'
import { eq } from 'drizzle-orm'
import type { z } from 'zod'
import { db, type Transaction } from '@/drizzle/client'
import { programmes, streams } from '@/drizzle/schema/all'
import { takeTurns } from '@/drizzle/turns'
import { recordEvent } from '@/lib/audit/mutations'
import { changedMeanwhile } from '@/lib/audit/queries'
import { AppError } from '@/lib/base/errors'
import { changed } from '@/lib/cache/changed'
import { cacheTag } from '@/lib/cache/tags'
import { radioWords, weekdaysInWords } from '@/lib/i18n/radio'
import { type Actor, authorize } from '@/lib/permissions/policy'
import { clockOf } from './clock-of'
import type { removeProgrammeInput, saveProgrammeInput, saveStreamInput } from './input'
import type { Programme, Stream } from './queries'
import { clash, isSpecial } from './schedule'

type ProgrammeInput = z.infer<typeof saveProgrammeInput>
type StreamInput = z.infer<typeof saveStreamInput>

/**
 * Puts a programme into the week, or changes it.
 * @throws AppError invalid where another is on at the same time; conflict.
 */
export async function saveProgramme(actor: Actor, input: ProgrammeInput): Promise<{ id: string }> {
  authorize(actor, 'radio.schedule')
  const { id, version, ...set } = input
  return db().transaction(async (tx) => {
    await takeTurns(tx, 'programmes')
    const rows = await tx.select().from(programmes)
    const row = rows.find((one) => one.id === id)
    // A version without its row: somebody took the programme out meanwhile. It is put in anew.
    if (row && row.version !== version) throw await programmeConflict(tx, row, input)
    refuseClash(input, rows)
    if (row)
      await tx
        .update(programmes)
        .set({ ...set, version: version + 1 })
        .where(eq(programmes.id, id))
    else await tx.insert(programmes).values({ id, ...set })
    await changed(tx, [cacheTag.radio])
    await recordEvent(tx, actor, {
      action: row ? 'programme.edit' : 'programme.create',
      subject: { type: 'programme', id },
      detail: { title: set.title, when: when(set) },
    })
    return { id }
  })
}

function refuseClash(input: ProgrammeInput, rows: Programme[]): void {
  const other = clash(input, rows)
  if (!other) return
  const message = radioWords.clash(other.title, when(other))
  throw new AppError('invalid', message, { fields: { starts: message } })
}

/**
 * Takes a programme out of the week.
 * @throws AppError not-found, conflict.
 */
export async function removeProgramme(
  actor: Actor,
  { id, version }: z.infer<typeof removeProgrammeInput>,
): Promise<{ id: string }> {
  authorize(actor, 'radio.schedule')
  return db().transaction(async (tx) => {
    const [row] = await tx.select().from(programmes).where(eq(programmes.id, id)).for('update')
    if (!row) throw new AppError('not-found', radioWords.gone)
    if (row.version !== version)
      throw await changedMeanwhile(tx, { type: 'programme', id }, row.version, [])
    await tx.delete(programmes).where(eq(programmes.id, id))
    await changed(tx, [cacheTag.radio])
    await recordEvent(tx, actor, {
      action: 'programme.remove',
      subject: { type: 'programme', id },
      detail: { title: row.title, when: when(row) },
    })
    return { id }
  })
}

/**
 * Adds a stream or changes it. Readers' pages let its host through from then on, and no longer the
 * one before.
 * @throws AppError conflict.
 */
export async function saveStream(actor: Actor, input: StreamInput): Promise<{ id: string }> {
  authorize(actor, 'radio.streams')
  const { id, version, ...set } = input
  return db().transaction(async (tx) => {
    await takeTurns(tx, 'streams')
    const [row] = await tx.select().from(streams).where(eq(streams.id, id)).for('update')
    if (row && row.version !== version) throw await streamConflict(tx, row, input)
    if (row)
      await tx
        .update(streams)
        .set({ ...set, version: version + 1 })
        .where(eq(streams.id, id))
    else await tx.insert(streams).values({ id, ...set })
    await changed(tx, [cacheTag.radio])
    await recordEvent(tx, actor, {
      action: row ? 'stream.edit' : 'stream.create',
      subject: { type: 'stream', id },
      detail: { name: set.name, url: set.url, isClosed: set.isClosed },
    })
    return { id }
  })
}

type Placed = Pick<
  Programme,
  'days' | 'startMinute' | 'minutes' | 'firstDay' | 'lastDay' | 'isRepeat'
>

/** When a programme is on: "Mon, Tue 06:00 to 09:00". */
function when(slot: Placed): string {
  const days = isSpecial(slot) ? slot.firstDay : weekdaysInWords(slot.days)
  return `${days} ${radioWords.fromTo(clockOf(slot.startMinute), clockOf(slot.startMinute + slot.minutes))}`
}

function programmeConflict(tx: Transaction, row: Programme, input: ProgrammeInput) {
  const words = radioWords.programme
  return changedMeanwhile(tx, { type: 'programme', id: row.id }, row.version, [
    [words.title, row.title, input.title],
    [words.presenter, row.presenter, input.presenter],
    [words.description, row.description, input.description],
    [words.when, when(row), when(input)],
    [words.firstDay, row.firstDay, input.firstDay],
    [words.lastDay, row.lastDay ?? '', input.lastDay ?? ''],
    [words.repeat, yesOrNo(row.isRepeat), yesOrNo(input.isRepeat)],
  ])
}

function streamConflict(tx: Transaction, row: Stream, input: StreamInput) {
  const words = radioWords.stream
  return changedMeanwhile(tx, { type: 'stream', id: row.id }, row.version, [
    [words.name, row.name, input.name],
    [words.url, row.url, input.url],
    [words.format, row.format, input.format],
    [words.position, String(row.position), String(input.position)],
    [words.closed, yesOrNo(row.isClosed), yesOrNo(input.isClosed)],
  ])
}

function yesOrNo(is: boolean): string {
  return is ? radioWords.yes : radioWords.no
}
