import { Fragment, type ReactNode } from 'react'
import type { RenderStory } from './define'
import type { Inline } from './inline'

function withBreaks(text: string): ReactNode {
  const lines = text.split('\n')
  if (lines.length === 1) return text
  return lines.map((line, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the lines of one text never move
    <Fragment key={index}>
      {index > 0 && <br />}
      {line}
    </Fragment>
  ))
}

/** Draws runs as text, days, emphasis and links. Bare text stays bare: it is sent as it is, without a place of its own. */
export function InlineText({ runs, story }: { runs: Inline; story: RenderStory }) {
  return runs.map((run, index) => {
    let node = withBreaks(run.text)
    if (node === run.text && !run.day && !run.italic && !run.bold && !run.link) return node
    if (run.day && run.day !== 'none') node = story.day(run.day, node, run.link !== undefined)
    if (run.italic) node = <em>{node}</em>
    if (run.bold) node = <strong>{node}</strong>
    if (run.link) node = <a href={run.link}>{node}</a>
    // biome-ignore lint/suspicious/noArrayIndexKey: the runs of one text never move
    return <Fragment key={index}>{node}</Fragment>
  })
}
