import { english } from './english'
import type { DayLanguage } from './language'

/** The languages whose words for days are known. */
const languages: readonly DayLanguage[] = [english]

/** The words of a story's language (BCP 47); null where nobody has taught them yet. */
export function dayLanguage(tag: string): DayLanguage | null {
  const primary = tag.toLowerCase().split('-')[0]
  return languages.find((language) => language.tag === primary) ?? null
}
