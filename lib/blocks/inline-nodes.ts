import type { EditorNode } from './define'
import type { Inline, InlineRun } from './inline'

type Mark = { type: string; attrs?: Record<string, unknown> }

function marksOf(run: InlineRun): Mark[] {
  const marks: Mark[] = []
  if (run.link) marks.push({ type: 'link', attrs: { href: run.link } })
  if (run.bold) marks.push({ type: 'bold' })
  if (run.italic) marks.push({ type: 'italic' })
  return marks
}

/** Runs as the editor's text nodes; "\n" becomes a hard break. */
export function inlineNodes(runs: Inline): EditorNode[] {
  return runs.flatMap((run) => {
    const marks = marksOf(run)
    return run.text
      .split(/(\n)/)
      .filter((part) => part !== '')
      .map((part): EditorNode => {
        const node: EditorNode =
          part === '\n' ? { type: 'hardBreak' } : { type: 'text', text: part }
        return marks.length > 0 ? { ...node, marks } : node
      })
  })
}

/** The runs in an editor node's content: neighbours with the same marks become one run. */
export function nodeInline(node: EditorNode): InlineRun[] {
  const runs: InlineRun[] = []
  for (const child of node.content ?? []) {
    const text = child.type === 'hardBreak' ? '\n' : (child.text ?? '')
    if (text === '') continue
    const run: InlineRun = { text }
    for (const mark of child.marks ?? []) {
      if (mark.type === 'bold') run.bold = true
      if (mark.type === 'italic') run.italic = true
      if (mark.type === 'link') run.link = String(mark.attrs?.href ?? '')
    }
    const last = runs.at(-1)
    const isSame =
      last && last.bold === run.bold && last.italic === run.italic && last.link === run.link
    if (isSame) last.text += text
    else runs.push(run)
  }
  return runs
}
