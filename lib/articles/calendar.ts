/** A day of the archive's calendar. */
export interface CalendarDay {
  /** yyyy-mm-dd. */
  date: string
  number: number
  /** Stories first published on it. */
  stories: number
}

export interface CalendarMonth {
  /** yyyy-mm. */
  month: string
  /** The weekday it begins on, Monday being 1 (ISO 8601). */
  startsOn: number
  days: CalendarDay[]
}

/** The months of a year that have stories, the newest first, each with all its days. */
export function calendarOf(year: number, counts: Map<string, number>): CalendarMonth[] {
  const months = [...new Set([...counts.keys()].map((date) => date.slice(0, 7)))].sort().reverse()
  return months
    .filter((month) => Number(month.slice(0, 4)) === year)
    .map((month) => {
      const index = Number(month.slice(5)) - 1
      const first = new Date(Date.UTC(year, index, 1))
      const length = new Date(Date.UTC(year, index + 1, 0)).getUTCDate()
      const days = Array.from({ length }, (_, day) => {
        const date = `${month}-${String(day + 1).padStart(2, '0')}`
        return { date, number: day + 1, stories: counts.get(date) ?? 0 }
      })
      return { month, startsOn: first.getUTCDay() || 7, days }
    })
}

/** The day that an archive address names, as yyyy-mm-dd; null where there is no such day. */
export function dayOfPath(year: string, month: string, day: string): string | null {
  if (!/^\d{4}$/.test(year) || !/^\d{2}$/.test(month) || !/^\d{2}$/.test(day)) return null
  const date = new Date(`${year}-${month}-${day}T00:00:00Z`)
  if (Number.isNaN(date.getTime())) return null
  const iso = date.toISOString().slice(0, 10)
  // `2026-02-30` would become the second of March.
  return iso === `${year}-${month}-${day}` ? iso : null
}
