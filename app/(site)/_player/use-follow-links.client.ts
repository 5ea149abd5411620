'use client'

import { useRouter } from 'next/navigation'
import { useEffect, useState } from 'react'

/** Milliseconds in which a line that is there answers, were it ever so slow. */
const longestAsking = 10_000

// Not pages of the reader's site: the browser goes there itself.
const elsewhere =
  /^\/(?:api|newsroom|sign-in|register|account|feeds|media|s|_next|fonts)(?:\/|$)|\.[a-z]+$/

/**
 * While the player is open, plain links and searches go through the router, so that the page changes
 * and the sound goes on. Without it they are what they are: links and forms. Where the site cannot be
 * reached they are not followed, because the router would leave for the browser's own page of the
 * fault, and the sound with it.
 *
 * @returns whether the last was not followed, until the browser is online again or one can be.
 */
export function useFollowLinks(isOpen: boolean): boolean {
  const router = useRouter()
  const [isHeld, setHeld] = useState(false)
  useEffect(() => {
    if (!isOpen) return
    let last: AbortController | undefined
    const go = async (event: Event, to: URL) => {
      event.preventDefault()
      last?.abort()
      last = new AbortController()
      const { signal } = last
      const isThere = await canReach(signal)
      if (signal.aborted) return
      setHeld(!isThere)
      if (!isThere) return
      // The layout stays, and with it a menu that is open.
      for (const open of document.querySelectorAll<HTMLElement>(':popover-open')) open.hidePopover()
      router.push(to.pathname + to.search + to.hash)
    }
    const onClick = (event: MouseEvent) => {
      const link = (event.target as Element).closest<HTMLAnchorElement>('a[href]')
      if (link && isPlain(event, link)) void go(event, new URL(link.href))
    }
    const onSubmit = (event: SubmitEvent) => {
      const form = event.target as HTMLFormElement
      if (event.defaultPrevented || form.method !== 'get' || form.target) return
      const to = new URL(form.action)
      if (!isOurs(to)) return
      for (const [name, value] of new FormData(form, event.submitter))
        if (typeof value === 'string') to.searchParams.append(name, value)
      void go(event, to)
    }
    const onOnline = () => setHeld(false)
    window.addEventListener('online', onOnline)
    document.addEventListener('click', onClick)
    document.addEventListener('submit', onSubmit)
    return () => {
      last?.abort()
      onOnline()
      window.removeEventListener('online', onOnline)
      document.removeEventListener('click', onClick)
      document.removeEventListener('submit', onSubmit)
    }
  }, [isOpen, router])
  return isHeld
}

/**
 * Whether the site answers. The browser knows of its own line at most: a train's is there, and leads
 * nowhere. A whole page is asked for by the router, after this; so this is the smallest that there is.
 */
async function canReach(signal: AbortSignal): Promise<boolean> {
  if (!navigator.onLine) return false
  const tooLong = AbortSignal.timeout(longestAsking)
  return fetch('/icon.svg', {
    method: 'HEAD',
    cache: 'no-store',
    signal: AbortSignal.any([signal, tooLong]),
  }).then(
    () => true,
    () => false,
  )
}

/** Whether a click on a link means: this page becomes that one. */
function isPlain(event: MouseEvent, link: HTMLAnchorElement): boolean {
  if (event.defaultPrevented || event.button !== 0) return false
  if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return false
  if ((link.target && link.target !== '_self') || link.hasAttribute('download')) return false
  const to = new URL(link.href)
  const isHere = to.pathname === location.pathname && to.search === location.search
  return isOurs(to) && !(isHere && to.hash !== '')
}

function isOurs(to: URL): boolean {
  return to.origin === location.origin && !elsewhere.test(to.pathname)
}
