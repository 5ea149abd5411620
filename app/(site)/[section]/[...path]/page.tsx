import type { Metadata } from 'next'
import { permanentRedirect } from 'next/navigation'
import { edition } from '@/app/_ui/edition'
import { Article } from '@/app/(site)/_article/article'
import { foundAt, pathOf, type StoryParams } from '@/app/(site)/_article/found'
import { storyMetadata } from '@/app/(site)/_article/metadata'
import { Withdrawn } from '@/app/(site)/_article/withdrawn'
import { markGone } from '@/lib/cache/touch'
import { withdrawn } from '@/lib/i18n/story'
import { found, foundMetadata, nothing } from '../../_frame/found'

interface PageProps {
  params: Promise<StoryParams>
}

async function metadataOf({ params }: PageProps): Promise<Metadata> {
  const path = pathOf(await params)
  const found = path && (await foundAt(path))
  if (!found) nothing()
  if (found.is === 'moved') return {}
  if (found.is === 'gone') return { title: withdrawn.title, robots: { index: false } }
  return storyMetadata(found.story, await edition())
}

/**
 * A story, at any address it ever had; every other address that no page has a pattern for ends here
 * as well, as one where nothing stands. One folder and not one for each part of the address: Next
 * draws a handful of components for each folder, and Next's not-found file with every page.
 */
async function StoryPage({ params }: PageProps) {
  const path = pathOf(await params)
  const found = path && (await foundAt(path))
  if (!found) nothing()
  if (found.is === 'moved') permanentRedirect(encodeURI(found.path))
  if (found.is === 'story') return <Article story={found.story} />
  markGone()
  return <Withdrawn reason={found.reason} at={found.at} />
}

export default found(StoryPage)
export const generateMetadata = foundMetadata(metadataOf)
