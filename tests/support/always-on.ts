import { db } from '@/drizzle/client'
import { programmes } from '@/drizzle/schema/all'
import { newId } from '@/lib/base/ids'

/**
 * Has one programme on the air all day, every day: the demo's radio is off air in the small hours.
 * @returns puts the plan back as it was.
 */
export async function alwaysOn(): Promise<() => Promise<void>> {
  const planned = await db().delete(programmes).returning()
  const days = [1, 2, 3, 4, 5, 6, 7]
  const allDay = { title: 'All day', days, startMinute: 0, minutes: 1_440, firstDay: '2026-01-01' }
  await db()
    .insert(programmes)
    .values({ ...allDay, id: newId() })
  return async () => {
    await db().delete(programmes)
    if (planned.length > 0) await db().insert(programmes).values(planned)
  }
}
