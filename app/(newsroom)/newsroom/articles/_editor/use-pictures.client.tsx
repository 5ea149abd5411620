'use client'
import { useCallback, useState } from 'react'
import type { DeskPicture } from '@/lib/articles/desk-story'
import { editorWords } from '@/lib/i18n/editor'
import { type LibraryPicture, uploadPicture } from './upload'

const words = editorWords.picture

/** The files of the story's pictures, and uploading more; how an upload goes is one sentence. */
export function usePictures(initial: Record<string, DeskPicture>) {
  const [files, setFiles] = useState(initial)
  const [progress, setProgress] = useState('')

  const know = useCallback(({ id, width, height, focalX, focalY }: LibraryPicture) => {
    setFiles((before) => ({ ...before, [id]: { width, height, focalX, focalY } }))
  }, [])

  const setFocal = useCallback((id: string, point: { focalX: number; focalY: number }) => {
    setFiles((before) => ({ ...before, [id]: { ...before[id]!, ...point } }))
  }, [])

  const upload = useCallback(async (file: File): Promise<LibraryPicture | null> => {
    setProgress(words.uploading(file.name, 0))
    try {
      const picture = await uploadPicture(file, (percent) =>
        setProgress(percent < 100 ? words.uploading(file.name, percent) : words.working(file.name)),
      )
      setProgress(words.uploaded(file.name))
      return picture
    } catch (error) {
      setProgress(words.failed((error as Error).message))
      return null
    }
  }, [])

  return { files, progress, know, setFocal, upload }
}
