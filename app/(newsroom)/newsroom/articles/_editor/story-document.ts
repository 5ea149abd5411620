import type { EditorNode } from '@/lib/blocks/define'
import {
  type Block,
  blockDefinitions,
  documentToBody,
  isBodyIn,
  isHollow,
  mostBlocks,
} from '@/lib/blocks/registry'
import { editorWords } from '@/lib/i18n/editor'

const { unreadable: words } = editorWords

const byNode = new Map(
  blockDefinitions.map((definition) => [definition.editor.nodes[0]!.name, definition]),
)

/** One block of the document as the outline and the checks know it. */
export interface OutlineItem {
  /** Its index among the document's nodes. */
  at: number
  /** Its index in the story's body; null while it is empty, because a body has no empty blocks. */
  block: number | null
  type: string
  name: string
  text: string
}

/** The blocks of a document, in order, with the index each has in the saved body. */
export function outlineOf(document: EditorNode): OutlineItem[] {
  let block = 0
  return (document.content ?? []).flatMap((node, at) => {
    const definition = byNode.get(node.type)
    if (!definition) return []
    const parsed = definition.schema.safeParse(definition.editor.fromNode(node))
    const isEmpty = !parsed.success ? textIn(node) === '' : definition.isEmpty(parsed.data)
    return {
      at,
      block: isEmpty ? null : block++,
      type: definition.type,
      name: definition.words.name,
      text: parsed.success ? definition.text(parsed.data).split('\n')[0]! : textIn(node),
    }
  })
}

function textIn(node: EditorNode): string {
  return (node.text ?? '') + (node.content ?? []).map(textIn).join('')
}

/** The body in a document, or in words which block cannot be saved and why. */
export function readDocument(
  document: EditorNode,
): { ok: true; body: Block[] } | { ok: false; message: string } {
  if (isBodyIn(document)) return { ok: true, body: documentToBody(document) }
  return { ok: false, message: refusal(document.content ?? []) }
}

function refusal(nodes: EditorNode[]): string {
  const at = nodes.findIndex((node) => issuesOf(node).length > 0)
  if (at === -1) return words.tooMany(nodes.length, mostBlocks)
  const name = byNode.get(nodes[at]!.type)!.words.name.toLowerCase()
  const bound = issuesOf(nodes[at]!).find((issue) => issue.code === 'too_big')
  if (!bound) return words.unfit(at + 1, name)
  const unit = bound.origin === 'string' ? 'characters' : 'parts'
  return words.tooLong(at + 1, name, `${bound.maximum} ${unit}`)
}

/** What is wrong with a block, as its schema says it. */
function issuesOf(node: EditorNode) {
  const definition = byNode.get(node.type)
  const block = definition?.editor.fromNode(node)
  if (isHollow(block)) return []
  return definition?.schema.safeParse(block).error?.issues ?? []
}
