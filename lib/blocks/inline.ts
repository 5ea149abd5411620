import { z } from 'zod'
import { linkTarget } from '@/lib/base/links'

/**
 * A run of text inside a block. Marks are flags on the run, never markup in the text:
 * there is no HTML anywhere in a stored story. A line break is a run whose text is "\n".
 */
export const inlineRun = z.strictObject({
  text: z.string().max(20_000),
  bold: z.literal(true).optional(),
  italic: z.literal(true).optional(),
  link: linkTarget.optional(),
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
