const reserved = new Set(['api', 'feeds', 's', 'media'])
/** A slug for a section that nothing else at the top of the site has. */
export function freeSectionSlug(wanted: string, taken: string[]): string {
  const isFree = (slug: string) => slug !== '' && !reserved.has(slug) && !taken.includes(slug)
  for (let number = 1; ; number++) {
    const slug = number === 1 ? wanted : `${wanted || 'section'}-${number}`
    if (isFree(slug)) return slug
  }
}
