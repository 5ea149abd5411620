import type { Metadata } from 'next'
import { cache } from 'react'
import { standardsPage as words } from '@/lib/i18n/site'
import { standards } from '@/lib/standards/queries'
import { found, foundMetadata, nothing } from '../../_frame/found'
import { listMetadata } from '../../_list/metadata'
import { StandardsText } from '../_standards/standards'

interface PageProps {
  params: Promise<{ version: string }>
}

const load = cache((version: string) =>
  /^[1-9]\d{0,5}$/.test(version) ? standards(Number(version)) : null,
)

async function metadataOf({ params }: PageProps): Promise<Metadata> {
  const { version } = (await load((await params).version)) ?? nothing()
  return listMetadata({
    title: `${words.title}, ${words.versionName(version).toLowerCase()}`,
    description: words.description,
    path: `/standards/${version}`,
    hasFeeds: false,
  })
}

async function StandardsVersionPage({ params }: PageProps) {
  return <StandardsText standards={(await load((await params).version)) ?? nothing()} />
}

export default found(StandardsVersionPage)
export const generateMetadata = foundMetadata(metadataOf)
