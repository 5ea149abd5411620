import { z } from 'zod'
import { defineBlock } from './define'
import { inline, inlineText, plain } from './inline'
import { inlineNodes, nodeInline } from './inline-nodes'
import { InlineText } from './inline-render'

const schema = z.strictObject({
  type: z.literal('quote'),
  paragraphs: z.array(inline).min(1).max(50),
  source: z.string().trim().max(200),
})

export const quote = defineBlock({
  type: 'quote',
  schema,
  words: { name: 'Quote', hint: 'Someone’s words at length' },
  example: {
    type: 'quote',
    paragraphs: [plain('We were told to wait for a signal. No signal came.')],
    source: 'From the pilot’s log',
  },
  editor: {
    nodes: [
      {
        name: 'quote',
        group: 'block',
        content: 'paragraph+',
        attrs: { source: { default: '' } },
        fields: [{ attr: 'source', label: 'Source', max: 200, place: 'below' }],
        parse: [{ tag: 'blockquote' }],
        dom: () => ['blockquote', {}, 0],
        words: { after: ['source'] },
      },
    ],
    toNode: (block) => ({
      type: 'quote',
      attrs: { source: block.source },
      content: block.paragraphs.map((runs) => ({ type: 'paragraph', content: inlineNodes(runs) })),
    }),
    fromNode: (node) => ({
      type: 'quote',
      paragraphs: (node.content ?? []).map(nodeInline).filter((runs) => runs.length > 0),
      source: String(node.attrs?.source ?? ''),
    }),
  },
  mapText: (block, change) => ({
    ...block,
    paragraphs: block.paragraphs.map((runs) => change(runs, true)),
  }),
  text: (block) => [...block.paragraphs.map(inlineText), block.source].join('\n').trim(),
  isEmpty: (block) => block.paragraphs.every((runs) => inlineText(runs).trim() === ''),
  Render: ({ block, story }) => (
    <figure className="quote">
      <blockquote>
        {block.paragraphs.map((runs, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the paragraphs of a quote never move
          <p key={index}>
            <InlineText runs={runs} story={story} />
          </p>
        ))}
      </blockquote>
      {block.source !== '' && <figcaption>{block.source}</figcaption>}
    </figure>
  ),
})
