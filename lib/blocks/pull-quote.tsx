import { z } from 'zod'
import { defineBlock } from './define'
import { inlineText } from './inline'
import { nodeInline } from './inline-nodes'

const schema = z.strictObject({
  type: z.literal('pull-quote'),
  text: z.string().trim().max(400),
  source: z.string().trim().max(200),
})

export const pullQuote = defineBlock({
  type: 'pull-quote',
  schema,
  words: { name: 'Pull quote', hint: 'Words set large, with their speaker' },
  example: {
    type: 'pull-quote',
    text: '‘Nobody owns a river that moves.’',
    source: 'Halden Roe, deputy harbour master',
  },
  editor: {
    nodes: [
      {
        name: 'pullQuote',
        group: 'block',
        content: 'text*',
        marks: '',
        attrs: { source: { default: '' } },
        fields: [{ attr: 'source', label: 'Speaker and role', max: 200, place: 'below' }],
        parse: [{ tag: 'aside.pull-quote' }],
        dom: () => ['blockquote', { class: 'pull-quote' }, 0],
        words: { after: ['source'] },
      },
    ],
    toNode: (block) => ({
      type: 'pullQuote',
      attrs: { source: block.source },
      content: block.text === '' ? [] : [{ type: 'text', text: block.text }],
    }),
    fromNode: (node) => ({
      type: 'pull-quote',
      text: inlineText(nodeInline(node)),
      source: String(node.attrs?.source ?? ''),
    }),
  },
  text: (block) => [block.text, block.source].join('\n').trim(),
  isEmpty: (block) => block.text === '',
  Render: ({ block }) => (
    <figure className="pull-quote">
      <blockquote>
        <p>{block.text}</p>
      </blockquote>
      {block.source !== '' && <figcaption>{block.source}</figcaption>}
    </figure>
  ),
})
