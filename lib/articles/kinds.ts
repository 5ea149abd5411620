/** What a kind of article is: its words and how its page is set. */
export interface KindDefinition {
  id: string
  words: { name: string; hint: string }
  /** Opinion has a tinted head with the writer's portrait; everything else the standard page. */
  layout: 'standard' | 'opinion'
  /** Weight of its headline (DESIGN.md §3.2). */
  headlineWeight: 400 | 500 | 600
  /** The word above the headline on cards; '' where the section's name stands there. */
  kicker: string
  /** Its type in structured data (schema.org). */
  schemaType: string
}

function defineKind<const K extends KindDefinition>(kind: K): K {
  return kind
}

/** Every kind of article. Adding one is a line here: pages, the editor and the feeds walk the list. */
export const kinds = [
  defineKind({
    id: 'news',
    words: { name: 'News', hint: 'What happened' },
    layout: 'standard',
    headlineWeight: 500,
    kicker: '',
    schemaType: 'NewsArticle',
  }),
  defineKind({
    id: 'opinion',
    words: { name: 'Opinion', hint: 'What one person thinks of it' },
    layout: 'opinion',
    headlineWeight: 400,
    kicker: 'Opinion',
    schemaType: 'OpinionNewsArticle',
  }),
  defineKind({
    id: 'analysis',
    words: { name: 'Analysis', hint: 'What it means' },
    layout: 'standard',
    headlineWeight: 500,
    kicker: 'Analysis',
    schemaType: 'AnalysisNewsArticle',
  }),
] as const

export type KindId = (typeof kinds)[number]['id']
export const kindIds = kinds.map((kind) => kind.id) as [KindId, ...KindId[]]

/** The definition of a kind; news where an older or newer version wrote one that is not known here. */
export function kindOf(id: string): KindDefinition {
  return kinds.find((kind) => kind.id === id) ?? kinds[0]
}
