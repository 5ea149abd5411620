'use client'

import { deskWords as words } from '@/lib/i18n/desk'
import page from '../_shell/page.module.css'

/** A page of the newsroom that could not be drawn; its frame and what is kept on the device stay. */
export default function Failed({
  error,
  reset,
}: {
  error: { digest?: string }
  reset: () => void
}) {
  return (
    <div className={page.page}>
      <h1>{words.failed.title}</h1>
      <p>{words.failed.lead}</p>
      {error.digest && <p className={page.soft}>{words.failed.reference(error.digest)}</p>}
      <p>
        <button type="button" className={page.button} onClick={reset}>
          {words.failed.again}
        </button>
      </p>
    </div>
  )
}
