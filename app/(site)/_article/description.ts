import type { Story } from '@/lib/articles/queries/story'
import { bodyText } from '@/lib/blocks/registry'

/** A story in a sentence or two, for search engines and cards: its standfirst, else how it begins. */
export function descriptionOf(story: Pick<Story, 'standfirst' | 'body'>): string {
  if (story.standfirst !== '') return story.standfirst
  const text = bodyText(story.body).replace(/\s+/gu, ' ')
  if (text.length <= 200) return text
  return `${text.slice(0, 200).replace(/\s+\S*$/u, '')}…`
}
