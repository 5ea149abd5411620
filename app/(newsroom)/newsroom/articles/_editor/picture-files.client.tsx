'use client'
import { createContext, useContext } from 'react'
import type { DeskPicture } from '@/lib/articles/desk-story'

/** The sizes and focal points of the pictures that the story uses, by media id. */
export const PictureFiles = createContext<Record<string, DeskPicture>>({})

export function usePictureFile(mediaId: string): DeskPicture | undefined {
  return useContext(PictureFiles)[mediaId]
}
