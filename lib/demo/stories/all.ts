import type { DemoPublicStory, DemoStory } from '../types'
import { business } from './business'
import { culture } from './culture'
import { desk } from './desk'
import { news } from './news'
import { opinion } from './opinion'
import { science } from './science'
import { sport } from './sport'
import { world } from './world'

/** Every story of the demo that was written in full, in whatever state it is. */
export const stories: DemoStory[] = [
  ...news,
  ...world,
  ...opinion,
  ...business,
  ...science,
  ...culture,
  ...sport,
  ...desk,
]

/** Those that readers can open. */
export const publicStories = stories.filter(
  (story): story is DemoPublicStory => story.state === 'published' || story.state === 'correcting',
)
