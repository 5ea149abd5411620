import { z } from 'zod'
import { defineBlock } from './define'
import { inline, inlineText, plain } from './inline'
import { inlineNodes, nodeInline } from './inline-nodes'
import { InlineText } from './inline-render'

const schema = z.strictObject({
  type: z.literal('fact-box'),
  title: z.string().trim().max(120),
  items: z.array(inline).min(1).max(40),
})

export const factBox = defineBlock({
  type: 'fact-box',
  schema,
  words: { name: 'Fact box', hint: 'What we know, key points' },
  example: {
    type: 'fact-box',
    title: 'What we know',
    items: [plain('Two ferries were in the channel.'), plain('No one was hurt.')],
  },
  editor: {
    nodes: [
      {
        name: 'factBox',
        group: 'block',
        content: 'paragraph+',
        attrs: { title: { default: '' } },
        fields: [{ attr: 'title', label: 'Box title', max: 120, place: 'above' }],
        parse: [{ tag: 'aside' }],
        dom: () => ['aside', {}, 0],
        words: { before: 'title' },
        isolating: true,
      },
    ],
    toNode: (block) => ({
      type: 'factBox',
      attrs: { title: block.title },
      content: block.items.map((item) => ({ type: 'paragraph', content: inlineNodes(item) })),
    }),
    fromNode: (node) => ({
      type: 'fact-box',
      title: String(node.attrs?.title ?? ''),
      items: (node.content ?? []).map(nodeInline).filter((item) => item.length > 0),
    }),
  },
  mapText: (block, change) => ({
    ...block,
    items: block.items.map((runs) => change(runs, false)),
  }),
  text: (block) => [block.title, ...block.items.map(inlineText)].join('\n').trim(),
  problems: (block) => (block.title === '' ? [{ message: 'The fact box has no title.' }] : []),
  isEmpty: (block) =>
    block.title === '' && block.items.every((item) => inlineText(item).trim() === ''),
  Render: ({ block, story }) => (
    <aside className="fact-box" aria-label={block.title}>
      <h2>{block.title}</h2>
      <ul>
        {block.items.map((item, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the points of a box never move
          <li key={index}>
            <InlineText runs={item} story={story} />
          </li>
        ))}
      </ul>
    </aside>
  ),
})
