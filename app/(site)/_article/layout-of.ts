import { kindOf } from '@/lib/articles/kinds'

/** How a story's page is set. */
export interface ArticleLayout {
  /** The tinted head with the writer's portrait, or the standard one. */
  head: 'standard' | 'opinion'
  /** A class of the colour families in tokens.css. */
  pillar: string
  weight: 'light' | 'regular' | 'strong'
  /** The word above the headline; '' for none. */
  kicker: string
}

const weights = { 400: 'light', 500: 'regular', 600: 'strong' } as const
const pillars = new Set(['news', 'opinion', 'business', 'culture', 'sport'])

/** The one choice of a story's layout, from its kind; a kind or colour that is not known is set as news. */
export function layoutOf(story: {
  kind: string
  kicker: string
  section: { name: string; pillar: string }
}): ArticleLayout {
  const kind = kindOf(story.kind)
  const own = pillars.has(story.section.pillar) ? story.section.pillar : 'news'
  return {
    head: kind.layout,
    pillar: kind.layout === 'opinion' ? 'opinion' : own,
    weight: weights[kind.headlineWeight],
    // The section's name stands above it already.
    kicker: story.kicker || (kind.kicker === story.section.name ? '' : kind.kicker),
  }
}
