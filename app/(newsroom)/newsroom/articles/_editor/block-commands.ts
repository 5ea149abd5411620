import type { Node } from '@tiptap/pm/model'
import { type EditorState, NodeSelection, TextSelection, type Transaction } from '@tiptap/pm/state'

/** A block at the top of the document: where it begins, its index, itself. */
export interface TopBlock {
  pos: number
  index: number
  node: Node
}

/** The block in which the selection begins; null in an empty document. */
export function currentBlock(state: EditorState): TopBlock | null {
  const { $from } = state.selection
  const index = Math.min($from.index(0), state.doc.childCount - 1)
  return index < 0 ? null : blockAt(state.doc, index)
}

/** The block of this index. */
export function blockAt(doc: Node, index: number): TopBlock | null {
  if (index < 0 || index >= doc.childCount) return null
  let pos = 0
  for (let before = 0; before < index; before++) pos += doc.child(before).nodeSize
  return { pos, index, node: doc.child(index) }
}

/** Exchanges a block with its neighbour, the selection going with it; null at the edge. */
export function moveBlock(state: EditorState, index: number, by: -1 | 1): Transaction | null {
  const block = blockAt(state.doc, index)
  const neighbour = blockAt(state.doc, index + by)
  if (!block || !neighbour) return null
  const { anchor, head } = state.selection
  const end = block.pos + block.node.nodeSize
  const tr = state.tr.delete(block.pos, end)
  const target = by === -1 ? neighbour.pos : block.pos + neighbour.node.nodeSize
  tr.insert(target, block.node)
  const shift = target - block.pos
  if (anchor >= block.pos && head <= end) {
    const selection =
      state.selection instanceof NodeSelection
        ? NodeSelection.create(tr.doc, target)
        : TextSelection.between(tr.doc.resolve(anchor + shift), tr.doc.resolve(head + shift))
    tr.setSelection(selection)
  }
  return tr.scrollIntoView()
}

/** Puts a copy of a block after it. */
export function duplicateBlock(state: EditorState, index: number): Transaction | null {
  const block = blockAt(state.doc, index)
  return block && state.tr.insert(block.pos + block.node.nodeSize, block.node)
}

/** Takes a block away; a document never becomes empty. */
export function deleteBlock(state: EditorState, index: number): Transaction | null {
  const block = blockAt(state.doc, index)
  if (!block) return null
  const tr = state.tr.delete(block.pos, block.pos + block.node.nodeSize)
  if (tr.doc.childCount === 0) tr.insert(0, state.schema.nodes.paragraph!.create())
  return tr.setSelection(
    TextSelection.near(tr.doc.resolve(Math.min(block.pos + 1, tr.doc.content.size))),
  )
}

/** Puts a node in the place of an empty paragraph, or after the block, and the caret into it. */
export function insertBlock(state: EditorState, index: number, node: Node): Transaction {
  const block = blockAt(state.doc, index)
  const at = block ? block.pos + block.node.nodeSize : state.doc.content.size
  const isHollow = block?.node.type.name === 'paragraph' && block.node.content.size === 0
  const from = isHollow ? block.pos : at
  const tr = state.tr.replaceWith(from, at, node)
  const selection = TextSelection.near(tr.doc.resolve(Math.min(from + 1, tr.doc.content.size)))
  return tr.setSelection(selection).scrollIntoView()
}

/** Leaves a fact box, or another block that is kept whole, from its empty last paragraph. */
export function leaveBlock(state: EditorState): Transaction | null {
  const { $from, empty } = state.selection
  const block = currentBlock(state)
  const isLastEmpty =
    empty && block?.node.type.spec.isolating && $from.depth === 2 && $from.parent.content.size === 0
  if (!isLastEmpty || block.node.childCount < 2 || $from.index(1) < block.node.childCount - 1)
    return null
  const tr = state.tr.delete($from.before(), $from.after())
  const after = tr.mapping.map(block.pos + block.node.nodeSize)
  tr.insert(after, state.schema.nodes.paragraph!.create())
  return tr.setSelection(TextSelection.create(tr.doc, after + 1)).scrollIntoView()
}
