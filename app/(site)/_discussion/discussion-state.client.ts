'use client'

import { createContext, use } from 'react'
import type { ShownComment } from '@/lib/discussion/shown'

/** What of the discussion is one's own, as the route tells it. */
export interface Own {
  me: { id: string; name: string; isStaff: boolean } | null
  recommended: string[]
  muted: string[]
  /** What I wrote that waits, or that this page may be too old to know. */
  mine: ShownComment[]
  editable: { id: string; text: string }[]
  newer: number
}

/** What each comment of a region shares. */
export interface Discussion {
  storyId: string
  path: string
  isOpen: boolean
  /** Answers that one comment may have; null for as many as come. */
  mostReplies: number | null
  rules: { number: number; name: string }[]
  /** Null until it is known who looks. */
  own: Own | null
  setOwn(change: (own: Own) => Own): void
  /** Takes a comment up or changes it. */
  put(comment: ShownComment): void
  /** Says something to everybody who listens to the page. */
  say(words: string): void
}

export const DiscussionContext = createContext<Discussion | null>(null)

/** The discussion that a comment stands in. */
export function useDiscussion(): Discussion {
  const discussion = use(DiscussionContext)
  if (!discussion) throw new Error('A comment is drawn outside of a discussion.')
  return discussion
}
