import { type Extensions, Mark, mergeAttributes, Node } from '@tiptap/core'
import { Bold } from '@tiptap/extension-bold'
import { Document } from '@tiptap/extension-document'
import { HardBreak } from '@tiptap/extension-hard-break'
import { Italic } from '@tiptap/extension-italic'
import { Text } from '@tiptap/extension-text'
import { isLinkTarget } from '@/lib/base/links'
import type { DomSpec, EditorNodeSpec } from '@/lib/blocks/define'
import { isDay } from '@/lib/blocks/inline'
import { blockDefinitions } from '@/lib/blocks/registry'

/** Every node of every block, as the registry's definitions describe them. */
export const nodeSpecs: EditorNodeSpec[] = blockDefinitions.flatMap(
  (definition) => definition.editor.nodes,
)

/**
 * A definition's node as an extension of Tiptap. What is copied inside the editor carries the
 * node's attributes as data, so that it pastes whole; pasted HTML of others never sets them.
 */
export function nodeExtension(spec: EditorNodeSpec) {
  const attributes = Object.entries(spec.attrs ?? {})
  return Node.create({
    name: spec.name,
    group: spec.group,
    content: spec.content,
    marks: spec.marks,
    isolating: spec.isolating ?? false,
    // Pasted into an empty paragraph, a heading or a pull quote stays what it is.
    defining: spec.marks === '',
    // A node without content is one thing: chosen, moved and deleted whole.
    atom: spec.content === undefined,
    draggable: false,
    priority: spec.name === 'paragraph' ? 1_000 : 100,
    addAttributes: () =>
      Object.fromEntries(
        attributes.map(([name, attribute]) => [
          name,
          { ...attribute, rendered: false, parseHTML: () => null },
        ]),
      ),
    parseHTML: () => [
      ...(attributes.length > 0
        ? [{ tag: `[data-block="${spec.name}"]`, priority: 60, getAttrs: copiedAttributes }]
        : []),
      ...spec.parse,
    ],
    renderHTML: ({ node }) => withData(spec, node.attrs),
  })
}

function copiedAttributes(element: HTMLElement): Record<string, unknown> | false {
  try {
    return JSON.parse(element.dataset.attrs ?? '{}')
  } catch {
    return false
  }
}

function withData(spec: EditorNodeSpec, attrs: Record<string, unknown>): DomSpec {
  const [tag, attributes, hole] = spec.dom(attrs)
  const data: Record<string, string> = spec.attrs
    ? { 'data-block': spec.name, 'data-attrs': JSON.stringify(attrs) }
    : {}
  const all = { ...attributes, ...data }
  return hole === 0 ? [tag, all, 0] : [tag, all]
}

/** A link to an allowed target only (lib/base/links.ts); it is not opened while it is edited. */
const Link = Mark.create({
  name: 'link',
  priority: 1_000,
  inclusive: false,
  addAttributes: () => ({ href: { default: null } }),
  parseHTML: () => [
    {
      tag: 'a[href]',
      getAttrs: (element) => isLinkTarget(element.getAttribute('href') ?? '') && null,
    },
  ],
  renderHTML: ({ HTMLAttributes }) => ['a', mergeAttributes(HTMLAttributes), 0],
})

/** What an editor said a word for a day means: lib/daywords/decide.ts. Only this editor's own copies bring it in. */
const Day = Mark.create({
  name: 'day',
  inclusive: false,
  addAttributes: () => ({
    date: {
      default: 'none',
      parseHTML: (element) => element.dataset.day,
      renderHTML: ({ date }) => ({ 'data-day': date }),
    },
  }),
  parseHTML: () => [
    { tag: 'span[data-day]', getAttrs: (element) => isDay(element.dataset.day) && null },
  ],
  renderHTML: ({ HTMLAttributes }) => ['span', mergeAttributes(HTMLAttributes), 0],
})

// Its own Ctrl Enter goes: that key takes the story's next step.
const LineBreak = HardBreak.extend({
  addKeyboardShortcuts() {
    return { 'Shift-Enter': () => this.editor.commands.setHardBreak() }
  },
})

/** Marks and the nodes that every document has. */
const base: Extensions = [Document, Text, LineBreak, Link, Bold, Italic, Day]

/** The schema of a story: what the editor knows and therefore what a paste can bring in. */
export function storySchema(
  extend: (spec: EditorNodeSpec) => Extensions[number] = nodeExtension,
): Extensions {
  return [...base, ...nodeSpecs.map(extend)]
}
