import type { Metadata } from 'next'
import { errors } from '@/lib/i18n/site'
import { Frame } from './(site)/_frame/frame'
import { Missing } from './(site)/_frame/missing'

export const metadata: Metadata = { title: errors.notFound.title }

/** An address that no page has a pattern for: it stands outside the site's layout, so it brings the frame itself. */
export default function NotFound() {
  return (
    <Frame>
      <Missing />
    </Frame>
  )
}
