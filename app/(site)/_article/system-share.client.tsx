'use client'
import { useSyncExternalStore } from 'react'
import { share as words } from '@/lib/i18n/story'
import styles from './share.module.css'

const never = () => () => {}
const canShare = () => 'share' in navigator && matchMedia('(pointer: coarse)').matches

/** Opens the phone's own list of ways to share, where there is one. */
export function SystemShare({ title, address }: { title: string; address: string }) {
  const isOffered = useSyncExternalStore(never, canShare, () => false)
  if (!isOffered) return null
  // Rejected when the reader closes the list, which is an answer too.
  const open = () => navigator.share({ title, url: address }).catch(() => undefined)
  return (
    <button className={styles.more} type="button" onClick={open}>
      {words.more}
    </button>
  )
}
