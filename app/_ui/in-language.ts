import { directionOf } from '@/lib/i18n/direction'

/**
 * What says in which language words of a story are. The way they run is the language's, not that of
 * their first letter: a Hebrew headline may begin with a Latin name.
 */
export function inLanguage(language: string): { lang: string; dir: 'ltr' | 'rtl' } {
  return { lang: language, dir: directionOf(language) }
}
