import { createHash } from 'node:crypto'

/** The part of a short code that names a passage: `p4`, or `p4-3` for words of the third edition. */
export interface PassageName {
  paragraph: number
  /** The edition whose words were linked to; null for the first that were. */
  edition: number | null
}

/** What a short address asks for: a code, a passage of what it leads to, and in which form. */
export interface ShortAddress {
  code: string
  passage: PassageName | null
  form: '' | '+' | '.svg' | '.png'
}

const pattern = /^(.*?)(?:\.p([1-9]\d{0,3})(?:-([1-9]\d{0,4}))?)?(\+|\.svg|\.png)?$/i

/** Reads what stands after the slash of a short address. */
export function shortAddressIn(typed: string): ShortAddress {
  const [, code = typed, paragraph, edition, form = ''] = pattern.exec(typed) ?? []
  return {
    code,
    passage: paragraph
      ? { paragraph: Number(paragraph), edition: edition ? Number(edition) : null }
      : null,
    form: form.toLowerCase() as ShortAddress['form'],
  }
}

/** The name of a passage as it stands in an address. */
export function passageName({ paragraph, edition }: PassageName): string {
  return `p${paragraph}${edition === null ? '' : `-${edition}`}`
}

/** Tells whether two paragraphs say the same: spaces apart, and typographic marks as they are. */
export function passageHash(text: string): string {
  const words = text.normalize('NFC').replace(/\s+/gu, ' ').trim()
  return createHash('sha256').update(words).digest('base64url').slice(0, 22)
}
