'use client'
import { Failure } from './_ui/failure.client'
import './tokens.css'
import './base.css'

/** The last resort: the root layout itself failed. */
export default function GlobalError({
  error,
  reset,
}: {
  error: Error & { digest?: string }
  reset: () => void
}) {
  return (
    <html lang="en">
      <body>
        <Failure reference={error.digest} retry={reset} />
      </body>
    </html>
  )
}
