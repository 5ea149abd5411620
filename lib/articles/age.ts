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

/** Whether a story is so old, 30 days, that its words for days stand with their dates. */
export function isAged(firstPublishedAt: Date, now: Date): boolean {
  return now.getTime() - firstPublishedAt.getTime() >= 30 * 86_400_000
}
