import type { EditorNode } from './define'
import type { Inline, InlineRun } from './inline'

const marks = ['bold', 'italic', 'link', 'day'] as const satisfies (keyof InlineRun)[]

type Mark = { type: string; attrs?: Record<string, unknown> }

function marksOf(run: InlineRun): Mark[] {
  const list: Mark[] = []
  if (run.link) list.push({ type: 'link', attrs: { href: run.link } })
  if (run.bold) list.push({ type: 'bold' })
  if (run.italic) list.push({ type: 'italic' })
  if (run.day) list.push({ type: 'day', attrs: { date: run.day } })
  return list
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
      if (mark.type === 'day') run.day = String(mark.attrs?.date ?? '')
    }
    const last = runs.at(-1)
    if (last && marks.every((mark) => last[mark] === run[mark])) last.text += text
    else runs.push(run)
  }
  return runs
}
