import { z } from 'zod'
import type { EditorNode } from '@/lib/blocks/define'
import { isBodyIn } from '@/lib/blocks/registry'
import { type StoryContent, storyContent } from './content'

/**
 * What a browser keeps of a story until the server has it. The document is the editor's own: it
 * also holds what no block may, such as an overlong heading, so that not even that is lost.
 */
export interface LocalCopy {
  id: string
  /** The version the text began from. */
  version: number
  content: StoryContent
  document: EditorNode
  /** When it was kept, in milliseconds since 1970. */
  at: number
  /** Whose words they are: another person at the same browser is not shown them. */
  personId: string
}

const stored = z.object({
  id: z.uuid(),
  version: z.int().min(0),
  content: storyContent.omit({ body: true }).loose(),
  document: z.object({ type: z.literal('doc') }).loose(),
  at: z.number(),
  personId: z.string(),
})

/** A copy as it was kept; null for what this version of the editor cannot read. */
export function readCopy(text: string | null): LocalCopy | null {
  if (text === null) return null
  try {
    const parsed = stored.safeParse(JSON.parse(text))
    return parsed.success ? (parsed.data as unknown as LocalCopy) : null
  } catch {
    return null
  }
}

/** What to do with a copy when its story is opened. */
export type CopyDecision = 'forget' | 'offer' | 'leave'

/**
 * A copy that says what the server has is forgotten; one with other words is offered, whatever its
 * version, because the person decides which words stay, and so is one whose text no body can hold;
 * another person's is left alone.
 */
export function decideCopy(
  copy: LocalCopy,
  opened: { content: StoryContent; personId: string },
): CopyDecision {
  if (copy.personId !== opened.personId) return 'leave'
  const isThere = isBodyIn(copy.document) && sameContent(copy.content, opened.content)
  return isThere ? 'forget' : 'offer'
}

/** Whether two contents say the same, in whatever order their keys were written. */
export function sameContent(a: StoryContent, b: StoryContent): boolean {
  return canonical(a) === canonical(b)
}

function canonical(value: unknown): string {
  return JSON.stringify(value, (_, inner) =>
    inner !== null && typeof inner === 'object' && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([x], [y]) => (x < y ? -1 : 1)))
      : inner,
  )
}

/** Whether anything was written into a story yet; a kind, a language or a byline alone is not writing. */
export function isBlank(content: StoryContent): boolean {
  const { headline, kicker, standfirst, slug, datelinePlace, body, lead } = content
  const words = headline + kicker + standfirst + slug + datelinePlace
  const chosen = [content.sectionId ?? [], content.dossierIds, content.tagIds, content.relatedIds]
  return words.trim() === '' && body.length === 0 && lead === null && chosen.flat().length === 0
}
