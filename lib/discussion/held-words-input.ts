import { z } from 'zod'
import { tame } from '@/lib/base/tame'
import { heldWordsWords as words } from '@/lib/i18n/discussion-rules'
import { longestWord, wordsAtOnce } from './held-words'

export const wordOutcomes = ['hold', 'refuse'] as const
export type WordOutcome = (typeof wordOutcomes)[number]

const language = z
  .string()
  .trim()
  .max(35, { error: words.badLanguage })
  .refine(isLanguage, { error: words.badLanguage })
  .transform((tag) => (tag === '' ? '' : Intl.getCanonicalLocales(tag)[0]!))

function isLanguage(tag: string): boolean {
  if (tag === '') return true
  try {
    return Intl.getCanonicalLocales(tag).length === 1
  } catch {
    return false
  }
}

export const addWordsInput = z.strictObject({
  /** One a line. */
  words: z
    .string()
    .max(wordsAtOnce * (longestWord + 2), { error: words.tooMany })
    .transform((text) => [
      ...new Set(
        // As comments are kept: a word with an invisible character would be found in none.
        tame(text)
          .split('\n')
          .map((line) => line.replace(/\s+/gu, ' ').trim().toLowerCase())
          .filter((line) => line !== ''),
      ),
    ])
    .pipe(
      z
        .array(
          z
            .string()
            .max(longestWord, { error: words.longWord })
            .regex(/[\p{L}\p{N}]/u, { error: words.noWord })
            .regex(/^(?!\*)(?:[^*]|(?<!\s)\*(?!\S))*$/, { error: words.starWithin }),
        )
        .min(1, { error: words.noWords })
        .max(wordsAtOnce, { error: words.tooMany }),
    ),
  /** BCP 47; empty for every language. */
  language,
  outcome: z.enum(wordOutcomes),
})

export const removeWordInput = z.strictObject({ id: z.uuid() })
