import { diffArrays, diffWordsWithSpace } from 'diff'
import { type Block, definitionOf } from '@/lib/blocks/registry'
import type { StoryContent } from './content'

/** A stretch of text, and whether it is in both versions, only in the later, or only in the earlier. */
export interface Part {
  text: string
  is: 'same' | 'added' | 'removed'
}

/** A field that differs, as words. */
export interface FieldChange {
  field: keyof StoryContent
  before: string
  after: string
  parts: Part[]
}

/** What became of one block. */
export interface BlockChange {
  is: 'same' | 'added' | 'removed' | 'changed' | 'moved'
  /** The kind of block in words: Paragraph, Picture. */
  name: string
  parts: Part[]
}

export interface Comparison {
  fields: FieldChange[]
  blocks: BlockChange[]
}

/** Turns the ids in a field into names a person knows. */
export type Naming = (field: keyof StoryContent, id: string) => string

const compared = [
  'headline',
  'standfirst',
  'kicker',
  'kind',
  'sectionId',
  'authorIds',
  'datelinePlace',
  'datelineAgency',
  'dossierIds',
  'tagIds',
  'relatedIds',
  'lead',
  'slug',
  'language',
  'discussion',
  'isEvergreen',
] as const satisfies (keyof StoryContent)[]

/** What differs between two versions of a story, fields first, then block by block in the later one's order. */
export function compareContents(
  before: StoryContent,
  after: StoryContent,
  naming: Naming,
): Comparison {
  const fields = compared.flatMap((field): FieldChange[] => {
    const [was, is] = [words(before, field, naming), words(after, field, naming)]
    return was === is ? [] : [{ field, before: was, after: is, parts: compareWords(was, is) }]
  })
  return { fields, blocks: compareBlocks(before.body, after.body) }
}

function words(content: StoryContent, field: (typeof compared)[number], naming: Naming): string {
  const value = content[field]
  if (field === 'lead') return pictureWords(content.lead)
  if (Array.isArray(value)) return value.map((id) => naming(field, String(id))).join(', ')
  if (typeof value === 'boolean') return value ? 'Yes' : 'No'
  if (field === 'sectionId') return value === null ? '' : naming(field, String(value))
  return String(value ?? '')
}

function pictureWords(use: StoryContent['lead']): string {
  if (!use) return ''
  return [use.alt, use.caption, use.credit, `(${use.mediaId.slice(-6)})`].join(' · ')
}

/** A text's words as both, added and removed. */
export function compareWords(before: string, after: string): Part[] {
  return diffWordsWithSpace(before, after).map((change) => ({
    text: change.value,
    is: change.added ? 'added' : change.removed ? 'removed' : 'same',
  }))
}

/** Compares two bodies block by block; a block that stands elsewhere unchanged is called moved, not written anew. */
export function compareBlocks(before: Block[], after: Block[]): BlockChange[] {
  const changes: BlockChange[] = []
  let gone: Block[] = []
  for (const change of diffArrays(before, after, { comparator: isSame })) {
    if (change.removed) gone = change.value
    else if (change.added) {
      changes.push(...pair(gone, change.value))
      gone = []
    } else {
      changes.push(...gone.map((one) => whole('removed', one)))
      gone = []
      changes.push(...change.value.map((one) => whole('same', one)))
    }
  }
  changes.push(...gone.map((one) => whole('removed', one)))
  return nameMoves(changes)
}

/** Within one place that changed, blocks of one kind are the same block with other words. */
function pair(removed: Block[], added: Block[]): BlockChange[] {
  const left = [...removed]
  const changes = added.flatMap((one): BlockChange[] => {
    const at = left.findIndex((candidate) => candidate.type === one.type)
    if (at === -1) return [whole('added', one)]
    const passed = left.splice(0, at + 1)
    const partner = passed.pop()!
    return [
      ...passed.map((skipped) => whole('removed', skipped)),
      { is: 'changed', name: nameOf(one), parts: compareWords(textOf(partner), textOf(one)) },
    ]
  })
  return [...changes, ...left.map((one) => whole('removed', one))]
}

function nameMoves(changes: BlockChange[]): BlockChange[] {
  const keyOf = (change: BlockChange) => `${change.name}\n${change.parts[0]?.text ?? ''}`
  const removed = new Map<string, number>()
  for (const change of changes)
    if (change.is === 'removed') removed.set(keyOf(change), (removed.get(keyOf(change)) ?? 0) + 1)
  const moved = new Map<string, number>()
  const named = changes.map((change): BlockChange => {
    const key = keyOf(change)
    if (change.is !== 'added' || (removed.get(key) ?? 0) <= (moved.get(key) ?? 0)) return change
    moved.set(key, (moved.get(key) ?? 0) + 1)
    return { ...change, is: 'moved', parts: change.parts.map((part) => ({ ...part, is: 'same' })) }
  })
  return named.filter((change) => {
    const key = keyOf(change)
    if (change.is !== 'removed' || (moved.get(key) ?? 0) === 0) return true
    moved.set(key, moved.get(key)! - 1)
    return false
  })
}

function whole(is: 'same' | 'added' | 'removed', one: Block): BlockChange {
  return { is, name: nameOf(one), parts: [{ text: textOf(one), is }] }
}

function isSame(a: Block, b: Block): boolean {
  return a.type === b.type && textOf(a) === textOf(b) && marksOf(a) === marksOf(b)
}

// Bold, a link's target or a picture's file can change while the words stay.
function marksOf(one: Block): string {
  return JSON.stringify(definitionOf(one).editor.toNode(one))
}

function nameOf(one: Block): string {
  return definitionOf(one).words.name
}

function textOf(one: Block): string {
  const definition = definitionOf(one)
  const pictures = definition.pictures?.(one).map(pictureWords) ?? []
  return pictures.length > 0 ? pictures.join('\n') : definition.text(one)
}
