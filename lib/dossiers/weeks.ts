/** Stories of a week. */
export interface Week {
  /** Its Monday, yyyy-mm-dd. */
  monday: string
  stories: number
}

const dayLong = 86_400_000
const weekLong = 7 * dayLong
/** More bars than this are too thin to tell apart. */
export const mostWeeks = 26

/**
 * Every week from the first to the last that has stories, the empty ones between too; the last 26.
 * @param days what each day (yyyy-mm-dd) brought; weeks begin on Monday (ISO 8601).
 */
export function everyWeek(days: { day: string; stories: number }[]): Week[] {
  const counts = new Map<number, number>()
  for (const { day, stories } of days) {
    const monday = mondayOf(day)
    counts.set(monday, (counts.get(monday) ?? 0) + stories)
  }
  if (counts.size === 0) return []
  const last = Math.max(...counts.keys())
  const first = Math.max(Math.min(...counts.keys()), last - (mostWeeks - 1) * weekLong)
  const weeks: Week[] = []
  for (let at = first; at <= last; at += weekLong)
    weeks.push({ monday: new Date(at).toISOString().slice(0, 10), stories: counts.get(at) ?? 0 })
  return weeks
}

function mondayOf(day: string): number {
  const at = new Date(`${day}T00:00:00Z`)
  return at.getTime() - ((at.getUTCDay() + 6) % 7) * dayLong
}
