import 'server-only'
import { cache } from 'react'
import { storyByPath } from '@/lib/articles/queries/story'

/** The parts of a story's address, as Next hands them over: percent-encoded. */
export interface StoryParams {
  section: string
  path: string[]
}

/** What stands at the address, asked once for the page and its head. */
export const foundAt = cache(storyByPath)

/** The address as it is kept; null for one that cannot be decoded. */
export function pathOf({ section, path }: StoryParams): string | null {
  try {
    return `/${[section, ...path].map(decodeURIComponent).join('/')}`
  } catch {
    return null
  }
}
