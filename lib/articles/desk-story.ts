import type { StoryContent } from './content'
import type { State } from './states'

/** Something a field chooses, by the name it is known by. */
export interface Named {
  id: string
  name: string
  /** What tells it from others of its name: a tag's type, a dossier's count. */
  hint?: string
}

/** A picture's file, as the editor draws it. */
export interface DeskPicture {
  width: number
  height: number
  /** What matters most, as fractions of its width and height. */
  focalX: number
  focalY: number
}

/** Where a story stands: what the editor shows around its text. Instants are ISO 8601. */
export interface DeskStanding {
  state: State
  stateBefore: string | null
  createdBy: string | null
  assigneeId: string | null
  /** When the version that readers see was published. */
  publishedAt: string | null
  /** When readers first saw it: the day that its words are seen from. */
  firstPublishedAt: string | null
  /** Its address, once readers have had one. */
  path: string | null
  shortUrl: string | null
  scheduledAt: string | null
  embargoUntil: string | null
  missedReason: string
  withdrawnReason: string
}

/** A story as its editor opens it; version 0 is one that nobody saved yet. */
export interface DeskStory {
  id: string
  version: number
  savedAt: string | null
  content: StoryContent
  standing: DeskStanding
  /** The names of the tags and related stories it has. */
  names: { tags: Named[]; related: Named[] }
  pictures: Record<string, DeskPicture>
}

/** What the fields of a story choose from. */
export interface DeskChoices {
  sections: (Named & { slug: string; pillar: string; isEvergreen: boolean })[]
  dossiers: Named[]
  authors: Named[]
}

/** How many versions a page of a story’s history has. */
export const historyPageSize = 100

/** One saved version in a story's history. */
export interface DeskRevision {
  id: string
  version: number
  reason: string
  by: string
  at: Date
}
