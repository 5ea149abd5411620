import type { ReactNode } from 'react'
import type { z } from 'zod'
import type { Inline } from './inline'
import type { PictureUse } from './picture-use'

/** A node of the editor's document (ProseMirror's JSON), as blocks are turned into and read from. */
export interface EditorNode {
  type: string
  attrs?: Record<string, unknown>
  content?: EditorNode[]
  text?: string
  marks?: { type: string; attrs?: Record<string, unknown> }[]
}

/** `[tag, attributes, hole]`: the hole `0` is where the node's content goes; without it there is none. */
export type DomSpec = [tag: string, attributes: Record<string, string>, hole?: 0]

/**
 * What the editor must know of one node: plain data, from which the editor builds its schema
 * and feeds build their HTML. The first node of a block is the block itself.
 */
export interface EditorNodeSpec {
  name: string
  /** ProseMirror content expression; absent for a node without content. */
  content?: string
  /** 'block' stands in the story on its own; absent for a part of another node. */
  group?: 'block'
  /** '' forbids bold, italic and links inside. */
  marks?: string
  attrs?: Record<string, { default: unknown }>
  /** HTML that pastes as this node. */
  parse: { tag: string; attrs?: Record<string, unknown> }[]
  dom: (attrs: Record<string, unknown>) => DomSpec
  /** Attributes that the writer fills in beside the node's text: one line each. */
  fields?: { attr: string; label: string; max: number; place: 'above' | 'below' }[]
  /** Attributes whose words readers see though `dom` does not hold them: a feed sets them before or after the content. */
  words?: { before?: string; after?: string[] }
  /** Kept whole when its content is replaced or selected over. */
  isolating?: boolean
}

export interface BlockEditor<B> {
  nodes: EditorNodeSpec[]
  toNode: (block: B) => EditorNode
  /** The block in a node, not yet checked: the caller parses it with the schema. */
  fromNode: (node: EditorNode) => unknown
}

/** What a block may ask while it is drawn: nothing but the pictures, already fetched for the whole story. */
export interface RenderStory {
  picture: (use: PictureUse, track: 'main' | 'wide') => ReactNode
  /** Draws a word that means a calendar day (yyyy-mm-dd); `isInLink` where no button may stand. */
  day: (date: string, words: ReactNode, isInLink: boolean) => ReactNode
}

/** One problem that keeps a story from being published, in words for the person who wrote it. */
export interface BlockProblem {
  message: string
}

/**
 * A kind of block: everything the house knows of it in one place. Adding one is a file with
 * such a definition and a line in `registry.ts`; the editor, feeds, search, tests and the
 * demo walk the registry.
 */
export interface BlockDefinition<B extends { type: string } = { type: string }> {
  type: B['type']
  schema: z.ZodType<B>
  words: { name: string; hint: string }
  /** Shown on the style page, in the demo and to the tests: must parse, must publish. */
  example: B
  editor: BlockEditor<B>
  /** Its plain words, for search, counts and summaries; '' where it has none. */
  text: (block: B) => string
  /** The block with each paragraph of its running text changed; absent where there is none. */
  mapText?: (block: B, change: (runs: Inline, isQuoted: boolean) => Inline) => B
  /** Pictures it shows. */
  pictures?: (block: B) => PictureUse[]
  /** Why it may not be published yet. */
  problems?: (block: B) => BlockProblem[]
  /** True where the block holds nothing a reader could see: it is dropped on saving. */
  isEmpty: (block: B) => boolean
  /** `id` names the block within its page, where something may link to it. */
  Render: (props: { block: B; story: RenderStory; id?: string }) => ReactNode
}

/** Declares a block; the identity function, for its types. */
export function defineBlock<const B extends { type: string }>(
  definition: BlockDefinition<B>,
): BlockDefinition<B> {
  return definition
}
