import { clockTime, dayIn, dayOf, weekdayOf, zoneName } from './dates'

/** The words of the desk's list, its preview and the schedule. */
export const deskListWords = {
  states: 'State',
  open: 'Open',
  stories: 'Stories',
  noHeadline: 'No headline yet',
  noSlug: 'no address yet',
  noSection: 'No section',
  nobody: 'Unassigned',
  assignedTo: (name: string) => `Assigned to ${name}`,
  words: (count: string) => `${count} w`,
  views: (hour: string, day: string) => `Views: ${hour} in the last hour, ${day} in 24 hours`,
  flag(flag: { is: 'missed'; reason: string } | { is: 'held' } | { is: 'no-picture' }): string {
    if (flag.is === 'missed') return `Missed its time: ${flag.reason}`
    return flag.is === 'held' ? 'Held by Legal' : 'Image missing'
  },
  late: 'late: due',
  times: (zone: string) => `Times in ${zone}`,
  filter: {
    label: 'Filter stories',
    section: 'Section',
    assignee: 'Assigned',
    dossier: 'Dossier',
    search: 'Search',
    all: 'All',
    anyone: 'Anyone',
    apply: 'Apply',
    clear: 'Clear filters',
  },
  emptyOpen: 'No open stories. Press C to start one.',
  empty: (state: string) => `No stories in ${state}. Press C to start one.`,
  emptyFiltered: 'No stories match these filters.',
  keys: { move: 'Move', open: 'Open', preview: 'Preview', search: 'Search', all: 'All shortcuts' },
  preview: {
    label: 'Story preview',
    open: 'Open',
    close: 'Close preview',
    writer: 'Writer',
    assignee: 'Assigned',
    section: 'Section',
    dossiers: 'Dossiers',
    due: 'Due',
    scheduled: 'Scheduled',
    embargo: 'Embargo',
    none: 'None',
    ready: 'Nothing is missing.',
    missing: 'missing',
  },
  schedule: {
    title: 'Schedule',
    missed: 'Missed',
    empty: 'Nothing is scheduled. A story is scheduled in its editor.',
    unschedule: 'Take out',
    unscheduleNamed: (headline: string) => `Take out of the schedule: ${headline}`,
    done: 'The story is out of the schedule. It is ready again.',
    embargo: (time: string) => `Under embargo until ${time}`,
  },
} as const

/** A time of the desk, its zone said above the list: `15:00` today, `Wed 06:00` within a week, else the day. */
export function deskTime(zone: string, at: Date, now: Date): string {
  if (dayIn(zone, at) === dayIn(zone, now)) return clockTime(zone, at)
  const days = Math.abs(at.getTime() - now.getTime()) / 86_400_000
  if (days < 6) return `${weekdayOf(zone, at).slice(0, 3)} ${clockTime(zone, at)}`
  return dayOf(zone, at, now)
}

/** `Wednesday 15 April 06:00 GMT`. */
export function weekdayTime(zone: string, at: Date): string {
  return `${weekdayOf(zone, at)} ${clockTime(zone, at)} ${zoneName(zone, at)}`
}
