import type { Metadata } from 'next'
import { standardsPage as words } from '@/lib/i18n/site'
import { currentStandards } from '@/lib/standards/queries'
import { listMetadata } from '../_list/metadata'
import { StandardsText } from './_standards/standards'

export function generateMetadata(): Promise<Metadata> {
  const { title, description } = words
  return listMetadata({ title, description, path: '/standards', hasFeeds: false })
}

export default async function StandardsPage() {
  return <StandardsText standards={await currentStandards()} />
}
