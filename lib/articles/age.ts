/**
 * Whole years since a story was first published, by the calendar and not by days: a story of
 * 14 April turns one on the next 14 April. Zero for what is younger.
 */
export function yearsOld(firstPublishedAt: Date, now: Date): number {
  const years = now.getUTCFullYear() - firstPublishedAt.getUTCFullYear()
  const birthday = new Date(firstPublishedAt)
  birthday.setUTCFullYear(firstPublishedAt.getUTCFullYear() + years)
  return Math.max(0, birthday > now ? years - 1 : years)
}

const agedAfter = 30 * 86_400_000

/** Whether a story is so old, 30 days, that its words for days stand with their dates. */
export function isAged(firstPublishedAt: Date, now: Date): boolean {
  return now.getTime() - firstPublishedAt.getTime() >= agedAfter
}

/** When a story is next shown as older than now: at 30 days, then on each birthday. */
export function olderAt(firstPublishedAt: Date, now: Date): Date {
  if (!isAged(firstPublishedAt, now)) return new Date(firstPublishedAt.getTime() + agedAfter)
  const birthday = new Date(firstPublishedAt)
  const next = yearsOld(firstPublishedAt, now) + 1
  birthday.setUTCFullYear(firstPublishedAt.getUTCFullYear() + next)
  return birthday
}
