import { z } from 'zod'
import { defineBlock } from './define'
import { inline, inlineText, plain } from './inline'
import { inlineNodes, nodeInline } from './inline-nodes'
import { InlineText } from './inline-render'

const schema = z.strictObject({ type: z.literal('paragraph'), text: inline })

export const paragraph = defineBlock({
  type: 'paragraph',
  schema,
  words: { name: 'Paragraph', hint: 'Plain text' },
  example: {
    type: 'paragraph',
    text: plain('The ferry left at six, an hour late and half empty.'),
  },
  editor: {
    nodes: [
      {
        name: 'paragraph',
        group: 'block',
        content: 'inline*',
        parse: [{ tag: 'p' }],
        dom: () => ['p', {}, 0],
      },
    ],
    toNode: (block) => ({ type: 'paragraph', content: inlineNodes(block.text) }),
    fromNode: (node) => ({ type: 'paragraph', text: nodeInline(node) }),
  },
  mapText: (block, change) => ({ ...block, text: change(block.text, false) }),
  text: (block) => inlineText(block.text),
  isEmpty: (block) => inlineText(block.text).trim() === '',
  Render: ({ block, id, story }) => (
    <p id={id}>
      <InlineText runs={block.text} story={story} />
    </p>
  ),
})
