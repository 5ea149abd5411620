import { z } from 'zod'
import { defineBlock } from './define'
import { inline, inlineText, plain } from './inline'
import { inlineNodes, nodeInline } from './inline-nodes'
import { InlineText } from './inline-render'

const schema = z.strictObject({
  type: z.literal('list'),
  ordered: z.boolean(),
  items: z.array(inline).min(1).max(200),
})

export const list = defineBlock({
  type: 'list',
  schema,
  words: { name: 'List', hint: 'Points, or numbered steps' },
  example: {
    type: 'list',
    ordered: false,
    items: [plain('Boats may leave before 05:00.'), plain('Nets stay ashore until Friday.')],
  },
  editor: {
    nodes: [
      {
        name: 'list',
        group: 'block',
        content: 'listItem+',
        attrs: { ordered: { default: false } },
        parse: [
          { tag: 'ul', attrs: { ordered: false } },
          { tag: 'ol', attrs: { ordered: true } },
        ],
        dom: (attrs) => [attrs.ordered ? 'ol' : 'ul', {}, 0],
      },
      { name: 'listItem', content: 'paragraph', parse: [{ tag: 'li' }], dom: () => ['li', {}, 0] },
    ],
    toNode: (block) => ({
      type: 'list',
      attrs: { ordered: block.ordered },
      content: block.items.map((item) => ({
        type: 'listItem',
        content: [{ type: 'paragraph', content: inlineNodes(item) }],
      })),
    }),
    fromNode: (node) => ({
      type: 'list',
      ordered: node.attrs?.ordered === true,
      items: (node.content ?? [])
        .map((item) => (item.content ?? []).flatMap(nodeInline))
        .filter((item) => item.length > 0),
    }),
  },
  mapText: (block, change) => ({
    ...block,
    items: block.items.map((runs) => change(runs, false)),
  }),
  text: (block) => block.items.map(inlineText).join('\n'),
  isEmpty: (block) => block.items.every((item) => inlineText(item).trim() === ''),
  Render: ({ block, story }) => {
    const items = block.items.map((item, index) => (
      // biome-ignore lint/suspicious/noArrayIndexKey: a published list never changes its order
      <li key={index}>
        <InlineText runs={item} story={story} />
      </li>
    ))
    return block.ordered ? <ol>{items}</ol> : <ul>{items}</ul>
  },
})
