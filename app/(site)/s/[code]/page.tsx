import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { markGone, markStatus } from '@/lib/cache/touch'
import { shortLinks as words } from '@/lib/i18n/story'
import { shortAddressIn } from '@/lib/shortlinks/passage'
import { linkByCode } from '@/lib/shortlinks/queries'
import { passageNow } from '@/lib/shortlinks/queries/passages'
import { ElsewherePage } from './elsewhere-page'
import { GoneCode } from './gone-code'
import { LinkPage } from './link-page'
import { MissingCode } from './missing-code'
import { ChangedPassage, PassagePage } from './passage-page'
import { StoppedCode } from './stopped-code'

export const metadata: Metadata = { title: words.title, robots: { index: false } }

interface PageProps {
  params: Promise<{ code: string }>
}

/**
 * What a short URL is, for those that the server before us did not follow: `{code}+`, a passage that
 * changed, a page elsewhere, and codes that lead nowhere.
 */
export default async function ShortLinkPage({ params }: PageProps) {
  const { code, passage, form } = shortAddressIn(decodeURIComponent((await params).code))
  const link = await linkByCode(code)
  if (!link) {
    markStatus(404)
    return <MissingCode typed={code} />
  }
  if (link.isGone || link.isDisabled || link.isBlocked) {
    markGone()
    return link.isGone ? <GoneCode path={link.path} /> : <StoppedCode link={link} />
  }
  const found = passage && link.storyId ? await passageNow(link.storyId, passage) : null
  if (form === '' && found?.is === 'changed') return <ChangedPassage link={link} passage={found} />
  if (form === '' && link.elsewhere) return <ElsewherePage url={link.elsewhere} />
  if (form === '') redirect(link.path + link.suffix)
  if (found && passage && found.is !== 'unknown')
    return <PassagePage link={link} name={passage} passage={found} />
  return <LinkPage link={link} />
}
