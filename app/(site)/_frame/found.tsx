import type { Metadata } from 'next'
import type { ReactNode } from 'react'
import { markStatus } from '@/lib/cache/touch'
import { errors } from '@/lib/i18n/site'
import { Missing } from './missing'

class Nothing extends Error {}

/** Ends a page or its metadata: nothing stands at this address. For pages wrapped in {@link found}. */
export function nothing(): never {
  throw new Nothing()
}

/**
 * A page that answers 404 where it says `nothing()`. Next's own notFound() sends an empty document
 * that only scripts fill; this one is whole as HTML, and its status is set by the server before Next.
 */
export function found<Props>(draw: (props: Props) => Promise<ReactNode>) {
  return async function Found(props: Props) {
    try {
      return await draw(props)
    } catch (error) {
      if (!(error instanceof Nothing)) throw error
      markStatus(404)
      return <Missing />
    }
  }
}

/** The metadata of such a page. */
export function foundMetadata<Props>(tell: (props: Props) => Promise<Metadata>) {
  return async (props: Props): Promise<Metadata> => {
    try {
      return await tell(props)
    } catch (error) {
      if (!(error instanceof Nothing)) throw error
      return { title: errors.notFound.title, robots: { index: false } }
    }
  }
}
