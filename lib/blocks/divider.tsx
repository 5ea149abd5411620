import { z } from 'zod'
import { defineBlock } from './define'

const schema = z.strictObject({ type: z.literal('divider') })

export const divider = defineBlock({
  type: 'divider',
  schema,
  words: { name: 'Divider', hint: 'A pause between two parts' },
  example: { type: 'divider' },
  editor: {
    nodes: [{ name: 'divider', group: 'block', parse: [{ tag: 'hr' }], dom: () => ['hr', {}] }],
    toNode: () => ({ type: 'divider' }),
    fromNode: () => ({ type: 'divider' }),
  },
  text: () => '',
  isEmpty: () => false,
  Render: () => <hr />,
})
