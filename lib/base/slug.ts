/**
 * A web address's last part for a title: lower-case letters, digits and single hyphens, cut on a
 * word at 80 characters. Letters of other scripts stay as they are (RFC 3987), so a Russian or
 * Hebrew title keeps an address its readers can read; accents on Latin letters go.
 */
export function slugify(title: string): string {
  const words = title
    .normalize('NFKD')
    .replace(/(\p{Script=Latin})\p{M}+/gu, '$1')
    .normalize('NFC')
    .toLowerCase()
    .replace(/ß/g, 'ss')
    .replace(/[æ]/g, 'ae')
    .replace(/[øö]/g, 'o')
    .replace(/ł/g, 'l')
    .replace(/['’‘]/g, '')
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter((word) => word !== '')
  let slug = ''
  for (const word of words) {
    const longer = slug === '' ? word : `${slug}-${word}`
    if (longer.length > 80) break
    slug = longer
  }
  return slug === '' ? (words[0] ?? '').slice(0, 80) : slug
}

/** What a slug may be made of: the fixed point of {@link slugify}. */
export const slugPattern = /^[\p{Ll}\p{Lo}\p{Lm}\p{M}\p{N}]+(-[\p{Ll}\p{Lo}\p{Lm}\p{M}\p{N}]+)*$/u
