import 'server-only'
import { db } from '@/drizzle/client'
import { programmes, streams } from '@/drizzle/schema/all'
import { newId } from '@/lib/base/ids'
import { demoStreamPath } from '@/lib/radio/stream'
import type { DemoCalendar } from './calendar'
import { type DemoProgramme, radioSpecial, radioWeek } from './radio-week'

const dayLength = 24 * 3_600_000

/** The demo's radio: the project's own stream, a week of programmes, and one special in it. */
export async function writeRadio(calendar: DemoCalendar): Promise<void> {
  await db()
    .insert(streams)
    .values({ id: newId(), name: 'Longwave Live', url: demoStreamPath, format: 'wav' })
  const dayIn = (days: number) => calendar.day(new Date(calendar.now.getTime() + days * dayLength))
  await db()
    .insert(programmes)
    .values([
      ...radioWeek.map((one) => ({ ...placed(one), firstDay: dayIn(-90) })),
      { ...placed(radioSpecial), firstDay: dayIn(2), lastDay: dayIn(2) },
    ])
}

function placed({ title, presenter, description, days, starts, ends, isRepeat }: DemoProgramme) {
  const minute = (time: string) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3))
  const length = (minute(ends) - minute(starts) + 1_440) % 1_440
  return {
    id: newId(),
    title,
    presenter: presenter ?? '',
    description,
    days,
    startMinute: minute(starts),
    minutes: length || 1_440,
    isRepeat: isRepeat ?? false,
  }
}
