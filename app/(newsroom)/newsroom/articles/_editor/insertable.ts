import type { Schema } from '@tiptap/pm/model'
import { blockDefinitions } from '@/lib/blocks/registry'

/** A kind of block as the insert list offers it. */
export interface Insertable {
  type: string
  /** Its node in the editor. */
  node: string
  name: string
  hint: string
}

/** Every kind of block, in the registry's order. */
export const insertables: Insertable[] = blockDefinitions.map((definition) => ({
  type: definition.type,
  node: definition.editor.nodes[0]!.name,
  ...definition.words,
}))

/** The kinds whose name or hint holds the letters; those whose name begins with them first. */
export function filterInsertables(letters: string): Insertable[] {
  const sought = letters.trim().toLowerCase()
  const rank = (one: Insertable) => {
    const name = one.name.toLowerCase()
    if (name.startsWith(sought)) return 0
    if (name.includes(sought)) return 1
    return one.hint.toLowerCase().includes(sought) ? 2 : 3
  }
  return insertables
    .map((one) => ({ one, rank: rank(one) }))
    .filter((entry) => entry.rank < 3)
    .sort((a, b) => a.rank - b.rank)
    .map((entry) => entry.one)
}

/** An empty block of a kind, filled with what its schema asks for at least. */
export function emptyNode(schema: Schema, node: string) {
  return schema.nodes[node]!.createAndFill()!
}
