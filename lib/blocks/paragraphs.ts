import { inlineText } from './inline'
import type { Block } from './registry'

/** A paragraph of a story: its number, from 1, among the paragraphs of the text itself. */
export interface NumberedParagraph {
  number: number
  text: string
}

/** The paragraphs of a body by the index of their block: what `#p4` counts, and links to a passage name. */
export function paragraphsOf(body: Block[]): Map<number, NumberedParagraph> {
  const found = new Map<number, NumberedParagraph>()
  for (const [index, block] of body.entries())
    if (block.type === 'paragraph')
      found.set(index, { number: found.size + 1, text: inlineText(block.text) })
  return found
}
