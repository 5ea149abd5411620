import type { Metadata } from 'next'
import { notFound, permanentRedirect } from 'next/navigation'
import { edition } from '@/app/_ui/edition'
import { Article } from '@/app/(site)/_article/article'
import { foundAt, pathOf, type StoryParams } from '@/app/(site)/_article/found'
import { storyMetadata } from '@/app/(site)/_article/metadata'
import { Withdrawn } from '@/app/(site)/_article/withdrawn'
import { markGone } from '@/lib/cache/touch'
import { withdrawn } from '@/lib/i18n/story'

interface PageProps {
  params: Promise<StoryParams>
}

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const path = pathOf(await params)
  const found = path && (await foundAt(path))
  if (!found || found.is === 'moved') return {}
  if (found.is === 'gone') return { title: withdrawn.title, robots: { index: false } }
  return storyMetadata(found.story, await edition())
}

export default async function StoryPage({ params }: PageProps) {
  const path = pathOf(await params)
  const found = path && (await foundAt(path))
  if (!found) notFound()
  if (found.is === 'moved') permanentRedirect(encodeURI(found.path))
  if (found.is === 'story') return <Article story={found.story} />
  markGone()
  return <Withdrawn reason={found.reason} at={found.at} />
}
