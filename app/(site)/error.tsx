'use client'
import { Failure } from '@/app/_ui/failure.client'

/** A page that failed while somebody went to it from another: the frame stays. */
export default function SiteError({
  error,
  reset,
}: {
  error: Error & { digest?: string }
  reset: () => void
}) {
  return <Failure reference={error.digest} retry={reset} />
}
