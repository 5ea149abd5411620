import type { Naming } from '@/lib/articles/compare'
import type { StoryContent } from '@/lib/articles/content'
import type { DeskChoices, DeskStory } from '@/lib/articles/desk-story'
import type { Actor } from '@/lib/permissions/policy'

/** What the page gives the editor. */
export interface EditorProps {
  story: DeskStory
  choices: DeskChoices
  viewer: Actor
  /** The publication's zone: every time in the editor is told in it. */
  timeZone: string
  /** The instant at which the page was drawn, ISO 8601. */
  drawnAt: string
}

/** Everything of a story but its body, which lives in the text editor. */
export type Fields = Omit<StoryContent, 'body'>

export type SetField = <Name extends keyof Fields>(name: Name, value: Fields[Name]) => void

export function fieldsOf({ body: _, ...fields }: StoryContent): Fields {
  return fields
}

/** Names for the ids in a comparison, from what the fields choose from. */
export function namingOf(choices: DeskChoices, names: DeskStory['names']): Naming {
  const all = [
    ...choices.sections,
    ...choices.dossiers,
    ...choices.authors,
    ...names.tags,
    ...names.related,
  ]
  const byId = new Map(all.map((one) => [one.id, one.name]))
  return (_field, id) => byId.get(id) ?? id
}
