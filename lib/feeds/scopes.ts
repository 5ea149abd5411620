import 'server-only'
import type { StoryCard } from '@/lib/articles/card'
import {
  newestStories,
  storiesByAuthor,
  storiesInDossier,
  storiesInSection,
  storiesWithTag,
} from '@/lib/articles/queries/lists'
import { authorBySlug } from '@/lib/authors/queries'
import { dossierBySlug } from '@/lib/dossiers/queries'
import { sectionBySlug } from '@/lib/sections/queries'
import { tagBySlug } from '@/lib/tags/queries'
import { feedSize } from './feed'

/** What a feed is of. */
export interface FeedOf {
  /** '' for the whole paper. */
  title: string
  description: string
  path: string
  cards: StoryCard[]
}

type Find = (slug: string) => Promise<FeedOf | null>

/** Each thing that has a feed, by the first part of the feed's inner address. */
const scopes: Record<string, Find> = {
  paper: async (slug) => {
    if (slug !== 'all') return null
    return { title: '', description: '', path: '/', cards: await newestStories(feedSize) }
  },
  sections: async (slug) => {
    const section = await sectionBySlug(slug)
    if (!section) return null
    const { cards } = await storiesInSection(section.id, 1, feedSize)
    return { title: section.name, description: section.description, path: `/${slug}`, cards }
  },
  dossiers: async (slug) => {
    const dossier = await dossierBySlug(slug)
    if (!dossier) return null
    const { cards } = await storiesInDossier(dossier.id, 1, feedSize)
    const path = `/dossiers/${slug}`
    return { title: dossier.title, description: dossier.standfirst, path, cards }
  },
  tags: async (slug) => {
    const tag = await tagBySlug(slug)
    if (!tag) return null
    const { cards } = await storiesWithTag(tag.id, 1, feedSize)
    return { title: tag.name, description: tag.description, path: `/tags/${slug}`, cards }
  },
  authors: async (slug) => {
    const author = await authorBySlug(slug)
    if (!author) return null
    const { cards } = await storiesByAuthor(author.id, 1, feedSize)
    return { title: author.name, description: author.role, path: `/authors/${slug}`, cards }
  },
}

/** What stands under this scope and slug; null where nothing does. */
export async function feedOf(scope: string, slug: string): Promise<FeedOf | null> {
  return Object.hasOwn(scopes, scope) ? scopes[scope]!(slug) : null
}
