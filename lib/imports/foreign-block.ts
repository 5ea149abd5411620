import { isLinkTarget } from '@/lib/base/links'
import type { Block } from '@/lib/blocks/registry'

/** A picture that still lies on somebody else's server: it becomes a picture block once fetched. */
export interface ForeignPicture {
  type: 'foreign-picture'
  /** Absolute http or https address. */
  src: string
  /** At most 400 characters; '' where the source had none. */
  alt: string
  /** At most 600 characters. */
  caption: string
}

/** A block as an import reads it. */
export type ForeignBlock = Block | ForeignPicture

/** The blocks that can be stored as they are. */
export function withoutForeignPictures(blocks: readonly ForeignBlock[]): Block[] {
  return blocks.filter((one): one is Block => one.type !== 'foreign-picture')
}

const longestAddress = 2_000

/**
 * An address in foreign HTML as a link of ours, or undefined where it may not be one. Relative
 * addresses are those of the page they stood on, so they need `base`; without it they are refused,
 * because the same path would be another page here.
 */
export function foreignLink(href: string, base: string | undefined): string | undefined {
  const trimmed = href.trim()
  if (trimmed === '' || trimmed.startsWith('#') || trimmed.length > longestAddress) return undefined
  if (!URL.canParse(trimmed, base)) return undefined
  const { href: absolute } = new URL(trimmed, base)
  return absolute.length <= longestAddress && isLinkTarget(absolute) ? absolute : undefined
}

/** The same for a picture: http and https only. */
export function foreignSource(src: string, base: string | undefined): string | undefined {
  const link = foreignLink(src, base)
  return link && /^https?:/.test(link) ? link : undefined
}
