import type { DomSpec, EditorNode, EditorNodeSpec } from '@/lib/blocks/define'
import { type Block, blockDefinitions, bodyToDocument } from '@/lib/blocks/registry'
import { directionOf } from '@/lib/i18n/direction'

const specs = new Map<string, EditorNodeSpec>(
  blockDefinitions
    .flatMap((definition) => definition.editor.nodes)
    .map((spec) => [spec.name, spec] as const),
)

// Elements without an end (HTML §13.1.2).
const voids = new Set(['img', 'hr', 'br'])
const addresses = new Set(['src', 'href'])
const marks: Record<string, string> = { bold: 'strong', italic: 'em' }

/** Text as HTML: nothing in it can begin an element, an entity or the end of an attribute. */
export function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;')
}

/**
 * A story's body as HTML for feeds, made from what each block tells the editor of itself, so that
 * a new block needs nothing here. Every address is absolute; `story` is the story's own. What runs
 * from right to left says so: programs that show feeds draw the rest as their own page runs.
 */
export function contentHtml(blocks: Block[], story: string, language: string): string {
  if (blocks.length === 0) return ''
  const nodes = bodyToDocument(blocks).content ?? []
  const html = nodes.map((node) => nodeHtml(node, story)).join('\n')
  if (directionOf(language) === 'ltr') return html
  return `<div lang="${escapeHtml(language)}" dir="rtl">\n${html}\n</div>`
}

function nodeHtml(node: EditorNode, story: string): string {
  if (node.type === 'text') return textHtml(node, story)
  if (node.type === 'hardBreak') return '<br>'
  const spec = specs.get(node.type)
  if (!spec) throw new Error(`No block knows the node ${node.type}`)
  const attrs = node.attrs ?? {}
  const inside = (node.content ?? []).map((child) => nodeHtml(child, story)).join('')
  return elementHtml(spec.dom(attrs), inside, wordsHtml(spec, attrs), story)
}

/** What readers see beside the content: a box's title before it, a quote's speaker after it. */
function wordsHtml(spec: EditorNodeSpec, attrs: Record<string, unknown>) {
  const word = (name: string | undefined) => escapeHtml(String((name && attrs[name]) ?? ''))
  const before = word(spec.words?.before)
  const after = (spec.words?.after ?? []).map(word).filter((text) => text !== '')
  return {
    before: before && `<p><strong>${before}</strong></p>`,
    after: after.length > 0 ? `<p>${after.join(' ')}</p>` : '',
  }
}

function elementHtml(
  [tag, attributes, hole]: DomSpec,
  inside: string,
  words: { before: string; after: string },
  story: string,
): string {
  const start = `<${tag}${attributesHtml(attributes, story)}>`
  if (voids.has(tag)) return start + words.before + words.after
  return `${start}${words.before}${hole === 0 ? inside : ''}${words.after}</${tag}>`
}

function attributesHtml(attributes: Record<string, string>, story: string): string {
  return Object.entries(attributes)
    .map(([name, value]) => {
      const said = addresses.has(name) ? absolute(value, story) : value
      return ` ${name}="${escapeHtml(said)}"`
    })
    .join('')
}

function textHtml(node: EditorNode, story: string): string {
  return (node.marks ?? []).reduceRight(
    (inside, mark) => {
      if (mark.type === 'link')
        return `<a href="${escapeHtml(absolute(String(mark.attrs?.href), story))}">${inside}</a>`
      const tag = marks[mark.type]
      return tag ? `<${tag}>${inside}</${tag}>` : inside
    },
    escapeHtml(node.text ?? ''),
  )
}

function absolute(address: string, story: string): string {
  return URL.canParse(address, story) ? new URL(address, story).href : story
}
