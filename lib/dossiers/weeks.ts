/** Stories of a week. */
export interface Week {
  /** Its Monday, yyyy-mm-dd. */
  monday: string
  stories: number
}

const weekLong = 7 * 86_400_000
/** More bars than this are too thin to tell apart. */
const most = 26

/** Every week from the first to the last that has stories, the empty ones between too; the last 26. */
export function everyWeek(counted: Week[]): Week[] {
  const counts = new Map(counted.map(({ monday, stories }) => [monday, stories]))
  const mondays = [...counts.keys()].sort()
  if (mondays.length === 0) return []
  const last = Date.parse(`${mondays.at(-1)}T00:00:00Z`)
  const first = Math.max(Date.parse(`${mondays[0]}T00:00:00Z`), last - (most - 1) * weekLong)
  const weeks: Week[] = []
  for (let at = first; at <= last; at += weekLong) {
    const monday = new Date(at).toISOString().slice(0, 10)
    weeks.push({ monday, stories: counts.get(monday) ?? 0 })
  }
  return weeks
}
