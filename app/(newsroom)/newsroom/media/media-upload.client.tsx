'use client'

import { useRouter } from 'next/navigation'
import { manageWords } from '@/lib/i18n/manage'
import { UploadButton } from '../../_shell/upload-button.client'

/** Uploads a picture to the library and goes on to its words. */
export function MediaUpload() {
  const router = useRouter()
  return (
    <UploadButton
      label={manageWords.media.upload}
      onSent={({ id }) => router.push(`/newsroom/media/${id}?saved=1`)}
    />
  )
}
