import { type EditorState, TextSelection } from '@tiptap/pm/state'

/** A slash command that is being typed: where it stands, and the letters after the slash. */
export interface SlashCommand {
  from: number
  to: number
  letters: string
}

/** The slash command before the caret: a paragraph of its own that begins with `/`. */
export function slashCommand(state: EditorState): SlashCommand | null {
  const { selection } = state
  if (!(selection instanceof TextSelection) || !selection.$cursor) return null
  const { $cursor } = selection
  if ($cursor.depth !== 1 || $cursor.parent.type.name !== 'paragraph') return null
  const typed = $cursor.parent.textContent
  const isAtEnd = $cursor.parentOffset === $cursor.parent.content.size
  const match = /^\/([\p{L} -]{0,24})$/u.exec(typed)
  if (!match || !isAtEnd) return null
  return { from: $cursor.start(), to: $cursor.end(), letters: match[1]! }
}
