import type { Airing, Slot } from '@/lib/radio/schedule'

let number = 0

/** A programme on every day from 09:00 to 10:00, unless something else is said. */
export function slot(set: Partial<Slot> = {}): Slot {
  number++
  return {
    id: `slot-${number}`,
    title: set.title ?? `Programme ${number}`,
    presenter: '',
    description: '',
    days: [1, 2, 3, 4, 5, 6, 7],
    startMinute: 540,
    minutes: 60,
    firstDay: '2026-01-01',
    lastDay: null,
    isRepeat: false,
    ...set,
  }
}

/** Broadcasts as one can read them: title, from, to, in UTC. */
export function spans(airings: Airing[]): string[] {
  const time = (at: Date) => at.toISOString().slice(5, 16)
  return airings.map(({ slot: { title }, from, to }) => `${title} ${time(from)} ${time(to)}`)
}
