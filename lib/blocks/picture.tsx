import { z } from 'zod'
import { defineBlock } from './define'
import { pictureProblems, pictureUse } from './picture-use'

const schema = z.strictObject({
  type: z.literal('picture'),
  picture: pictureUse,
  track: z.enum(['main', 'wide']),
})

export const picture = defineBlock({
  type: 'picture',
  schema,
  words: { name: 'Picture', hint: 'From the library or an upload' },
  example: {
    type: 'picture',
    picture: {
      mediaId: '00000000-0000-7000-8000-000000000001',
      alt: 'A rowing boat on a mudflat at low tide',
      caption: 'The northern cut at low water.',
      credit: 'Illustration: Longwave',
    },
    track: 'main',
  },
  editor: {
    nodes: [
      {
        name: 'picture',
        group: 'block',
        attrs: {
          mediaId: { default: '' },
          alt: { default: '' },
          caption: { default: '' },
          credit: { default: '' },
          track: { default: 'main' },
        },
        // A pasted <img> points at somebody else's server: pictures come in by upload only.
        parse: [],
        dom: (attrs) => [
          'img',
          { src: `/media/${attrs.mediaId}/full-960.webp`, alt: String(attrs.alt) },
        ],
        words: { after: ['caption', 'credit'] },
        isolating: true,
      },
    ],
    toNode: (block) => ({ type: 'picture', attrs: { ...block.picture, track: block.track } }),
    fromNode: (node) => {
      const { track, ...use } = node.attrs ?? {}
      return { type: 'picture', picture: use, track }
    },
  },
  text: (block) => block.picture.caption,
  pictures: (block) => [block.picture],
  problems: (block) => pictureProblems(block.picture),
  isEmpty: () => false,
  Render: ({ block, story }) => story.picture(block.picture, block.track),
})
