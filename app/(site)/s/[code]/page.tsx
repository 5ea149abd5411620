import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { markGone, markStatus } from '@/lib/cache/touch'
import { shortLinks as words } from '@/lib/i18n/story'
import { linkByCode } from '@/lib/shortlinks/queries'
import { GoneCode } from './gone-code'
import { LinkPage } from './link-page'
import { MissingCode } from './missing-code'

export const metadata: Metadata = { title: words.title, robots: { index: false } }

interface PageProps {
  params: Promise<{ code: string }>
}

/** What a short URL is, for those that the server before us did not follow: `{code}+`, and codes that lead nowhere. */
export default async function ShortLinkPage({ params }: PageProps) {
  const asked = decodeURIComponent((await params).code)
  const isAbout = asked.endsWith('+')
  const code = isAbout ? asked.slice(0, -1) : asked
  const link = await linkByCode(code)
  if (!link || link.isDisabled) {
    markStatus(404)
    return <MissingCode typed={code} />
  }
  if (link.isGone) {
    markGone()
    return <GoneCode path={link.path} />
  }
  if (!isAbout) redirect(link.path)
  return <LinkPage link={link} />
}
