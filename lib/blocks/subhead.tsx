import { z } from 'zod'
import { defineBlock } from './define'
import { inlineText } from './inline'
import { nodeInline } from './inline-nodes'

const schema = z.strictObject({
  type: z.literal('subhead'),
  level: z.union([z.literal(2), z.literal(3)]),
  text: z.string().trim().max(200),
})

export const subhead = defineBlock({
  type: 'subhead',
  schema,
  words: { name: 'Subhead', hint: 'A heading inside the story' },
  example: { type: 'subhead', level: 2, text: 'A tide that would not turn' },
  editor: {
    nodes: [
      {
        name: 'subhead',
        group: 'block',
        content: 'text*',
        marks: '',
        attrs: { level: { default: 2 } },
        // A pasted page's own title becomes a subhead: the story has its h1 already.
        parse: [
          { tag: 'h1', attrs: { level: 2 } },
          { tag: 'h2', attrs: { level: 2 } },
          { tag: 'h3', attrs: { level: 3 } },
          { tag: 'h4', attrs: { level: 3 } },
          { tag: 'h5', attrs: { level: 3 } },
          { tag: 'h6', attrs: { level: 3 } },
        ],
        dom: (attrs) => [attrs.level === 3 ? 'h3' : 'h2', {}, 0],
      },
    ],
    toNode: (block) => ({
      type: 'subhead',
      attrs: { level: block.level },
      content: block.text === '' ? [] : [{ type: 'text', text: block.text }],
    }),
    fromNode: (node) => ({
      type: 'subhead',
      level: node.attrs?.level === 3 ? 3 : 2,
      text: inlineText(nodeInline(node)),
    }),
  },
  text: (block) => block.text,
  isEmpty: (block) => block.text === '',
  Render: ({ block }) => (block.level === 2 ? <h2>{block.text}</h2> : <h3>{block.text}</h3>),
})
