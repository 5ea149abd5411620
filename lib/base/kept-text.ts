import { AppError } from './errors'

/**
 * Refuses what no text in Postgres can hold, wherever it stands in an input: the null character,
 * and half of a pair of code units (a lone surrogate), which jsonb does not take either.
 * @throws AppError invalid.
 */
export function refuseUnkeepable(input: unknown): void {
  if (typeof input === 'string' && !isKeepable(input))
    throw new AppError(
      'invalid',
      'The text holds a character that cannot be kept, as happens when a file is pasted as text. Nothing was changed. Take it out and try again.',
    )
  if (typeof input !== 'object' || input === null) return
  for (const inner of Object.values(input)) refuseUnkeepable(inner)
}

function isKeepable(text: string): boolean {
  return !text.includes('\0') && !/\p{Cs}/u.test(text)
}
