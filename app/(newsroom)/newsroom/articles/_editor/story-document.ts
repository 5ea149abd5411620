import type { EditorNode } from '@/lib/blocks/define'
import { type Block, blockDefinitions, documentToBody } from '@/lib/blocks/registry'

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
  const tooLong = (document.content ?? []).findIndex((node) => excess(node) !== null)
  if (tooLong === -1) return { ok: true, body: documentToBody(document) }
  const node = document.content![tooLong]!
  const name = byNode.get(node.type)!.words.name.toLowerCase()
  return {
    ok: false,
    message: `Block ${tooLong + 1}, a ${name}, is too long: it may have ${excess(node)} at most.`,
  }
}

/** The bound that a node passes, with its unit; null where it passes none. */
function excess(node: EditorNode): string | null {
  const definition = byNode.get(node.type)
  const issues = definition?.schema.safeParse(definition.editor.fromNode(node)).error?.issues ?? []
  const bound = issues.find((issue) => issue.code === 'too_big')
  if (!bound) return null
  return `${bound.maximum} ${bound.origin === 'string' ? 'characters' : 'parts'}`
}
