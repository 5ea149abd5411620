import type { PictureUse } from '@/lib/blocks/picture-use'

/** A picture as a page needs it: the use, and the size of the file so that nothing shifts. */
export interface ShownPicture extends PictureUse {
  width: number
  height: number
}

export interface CardSection {
  id: string
  slug: string
  name: string
  pillar: string
}

export interface CardDossier {
  id: string
  slug: string
  title: string
  storyCount: number
}

export interface CardAuthor {
  id: string
  slug: string
  name: string
  portraitId: string | null
}

/** A published story as lists show it: enough for any teaser. */
export interface StoryCard {
  id: string
  path: string
  kind: string
  headline: string
  kicker: string
  standfirst: string
  language: string
  section: CardSection
  /** The story's first dossier. */
  dossier: CardDossier | null
  authors: CardAuthor[]
  lead: ShownPicture | null
  firstPublishedAt: Date
  updatedAt: Date
}

/** A page of a list: its stories, and whether there are older ones. */
export interface CardPage {
  cards: StoryCard[]
  page: number
  hasOlder: boolean
}

/** How many stories a page of a list has (DESIGN.md §5.2). */
export const pageSize = 20
