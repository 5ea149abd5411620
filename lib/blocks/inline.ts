import { z } from 'zod'
import { linkTarget } from '@/lib/base/links'

/** A calendar day, yyyy-mm-dd (ISO 8601), or that words mean none. */
const day = z.union([z.iso.date(), z.literal('none')])

/** Whether this may stand as the day of a run. */
export function isDay(value: unknown): value is string {
  return day.safeParse(value).success
}

/**
 * A run of text inside a block. Marks are flags on the run, never markup in the text:
 * there is no HTML anywhere in a stored story. A line break is a run whose text is "\n".
 */
export const inlineRun = z.strictObject({
  text: z.string().max(20_000),
  bold: z.literal(true).optional(),
  italic: z.literal(true).optional(),
  link: linkTarget.optional(),
  /** The calendar day that the words mean (ISO 8601), or that an editor said they mean none. */
  day: day.optional(),
})
export const inline = z.array(inlineRun).max(2_000)

export type InlineRun = z.infer<typeof inlineRun>
export type Inline = z.infer<typeof inline>

/** The words of a run list, without its marks. */
export function inlineText(runs: Inline): string {
  return runs.map((run) => run.text).join('')
}

/** Wraps plain words as one run; an empty string is an empty list. */
export function plain(text: string): Inline {
  return text === '' ? [] : [{ text }]
}
