import type { Metadata } from 'next'
import type { ReactNode } from 'react'
import { edition } from '@/app/_ui/edition'
import { Frame } from './_frame/frame'

export async function generateMetadata(): Promise<Metadata> {
  const { name, tagline } = await edition()
  return {
    title: { template: `%s | ${name}`, default: name },
    description: tagline,
    openGraph: { siteName: name, type: 'website', locale: 'en_GB' },
  }
}

export default function SiteLayout({ children }: { children: ReactNode }) {
  return <Frame>{children}</Frame>
}
