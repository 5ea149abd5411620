import { z } from 'zod'
import type { BlockDefinition, BlockProblem, EditorNode } from './define'
import { divider } from './divider'
import { factBox } from './fact-box'
import type { Inline } from './inline'
import { list } from './list'
import { paragraph } from './paragraph'
import { picture } from './picture'
import type { PictureUse } from './picture-use'
import { pullQuote } from './pull-quote'
import { quote } from './quote'
import { subhead } from './subhead'

const definitions = [paragraph, subhead, list, quote, pullQuote, picture, factBox, divider] as const

/** One block, of any kind in the list above. */
export const block = z.discriminatedUnion(
  'type',
  definitions.map((definition) => definition.schema) as never,
) as unknown as z.ZodType<Block>

/** One block of a story's body. */
export type Block = z.infer<(typeof definitions)[number]['schema']>

/** The most blocks of a story, which is some three novels. */
export const mostBlocks = 2_000

/** A story's body. */
export const body = z.array(block).max(mostBlocks)

/** Every kind of block, in the order in which the editor offers them. */
export const blockDefinitions = definitions as unknown as readonly BlockDefinition<Block>[]

const byType = new Map(blockDefinitions.map((definition) => [definition.type, definition]))

/** The definition of a block that has passed the schema. */
export function definitionOf(one: Block): BlockDefinition<Block> {
  const definition = byType.get(one.type)
  if (!definition) throw new Error(`No definition of the block ${one.type}`)
  return definition
}

/** A body without the blocks that show nothing. */
export function withoutEmpty(blocks: Block[]): Block[] {
  return blocks.filter((one) => !definitionOf(one).isEmpty(one))
}

/** The words of a body, a line for each block. */
export function bodyText(blocks: Block[]): string {
  return blocks
    .map((one) => definitionOf(one).text(one))
    .filter((text) => text !== '')
    .join('\n')
}

/** Every picture that a body shows, in order. */
export function bodyPictures(blocks: Block[]): PictureUse[] {
  return blocks.flatMap((one) => definitionOf(one).pictures?.(one) ?? [])
}

/** A body with each paragraph of its running text changed. */
export function mapBodyText(
  blocks: Block[],
  change: (runs: Inline, isQuoted: boolean) => Inline,
): Block[] {
  return blocks.map((one) => definitionOf(one).mapText?.(one, change) ?? one)
}

/** Where the links of a body's running text lead, in the order in which they stand. */
export function bodyLinks(blocks: Block[]): string[] {
  const links: string[] = []
  mapBodyText(blocks, (runs) => {
    links.push(...runs.flatMap((run) => run.link ?? []))
    return runs
  })
  return links
}

/** What keeps a body from being published, with the index of the block it is about. */
export function bodyProblems(blocks: Block[]): (BlockProblem & { block: number })[] {
  return blocks.flatMap((one, index) =>
    (definitionOf(one).problems?.(one) ?? []).map((problem) => ({ ...problem, block: index })),
  )
}

/** The editor's document for a body; an empty body is one empty paragraph, to have a place to write. */
export function bodyToDocument(blocks: Block[]): EditorNode {
  const content = blocks.map((one) => definitionOf(one).editor.toNode(one))
  return { type: 'doc', content: content.length > 0 ? content : [{ type: 'paragraph' }] }
}

const byNode = new Map(
  blockDefinitions.map((definition) => [definition.editor.nodes[0]!.name, definition]),
)

/**
 * The body in an editor's document, empty blocks left out.
 * @throws ZodError when a node is of no known kind or holds more than its block may.
 */
export function documentToBody(document: EditorNode): Block[] {
  return withoutEmpty(body.parse(blocksIn(document)))
}

/** Whether an editor's document is one that a body can hold. */
export function isBodyIn(document: EditorNode): boolean {
  return body.safeParse(blocksIn(document)).success
}

function blocksIn(document: EditorNode): unknown[] {
  const blocks = (document.content ?? []).map((node) =>
    byNode.get(node.type)?.editor.fromNode(node),
  )
  return blocks.filter((one) => !isHollow(one))
}

/** Whether a list or quote, from which everything was deleted, has no items left, which its schema refuses. */
export function isHollow(one: unknown): boolean {
  const { items, paragraphs } = (one ?? {}) as { items?: unknown[]; paragraphs?: unknown[] }
  return items?.length === 0 || paragraphs?.length === 0
}
