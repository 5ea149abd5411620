/** Colour families of a section's pages (DESIGN.md §3.1). */
export const pillars = ['news', 'opinion', 'business', 'culture', 'sport'] as const

/**
 * The first parts of addresses that belong to something else, so no section may be named so.
 * A test walks `app/` and finds each route in this list; the rest is promised in INTERFACES.md or
 * asked for by browsers and crawlers.
 */
export const reservedSlugs: ReadonlySet<string> = new Set([
  '_next',
  'about',
  'account',
  'api',
  'archive',
  'authors',
  'corrections',
  'counting',
  'discussion',
  'dossiers',
  'favicon',
  'feed',
  'feeds',
  'fonts',
  'icons',
  'images',
  'listen',
  'live',
  'manifest',
  'media',
  'most-read',
  'newsroom',
  'oembed',
  'og',
  'offline',
  'register',
  'robots',
  's',
  'search',
  'sections',
  'sign-in',
  'sign-out',
  'sitemap',
  'sitemaps',
  'standards',
  'static',
  'stories',
  'tags',
  'well-known',
])

/** Characters of a section's name. */
export const longestName = 40

/** Whether two names are one to whoever reads them: their case apart, and how their accents are kept. */
export function isSameName(one: string, other: string): boolean {
  const [a, b] = [one, other].map((name) => name.normalize('NFC').toLowerCase())
  return a === b
}

/** A slug for a section that nothing else at the top of the site has: as wanted, else with a number. */
export function freeSectionSlug(wanted: string, taken: string[]): string {
  const isFree = (slug: string) => slug !== '' && !reservedSlugs.has(slug) && !taken.includes(slug)
  for (let number = 1; ; number++) {
    const slug = number === 1 ? wanted : `${wanted || 'section'}-${number}`
    if (isFree(slug)) return slug
  }
}
