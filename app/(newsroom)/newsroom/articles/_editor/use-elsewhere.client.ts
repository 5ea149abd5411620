'use client'
import { useEffect, useState } from 'react'
import type { RepeatElsewhere } from '@/lib/articles/queries/repeats'
import * as actions from '../actions'

/** Paragraphs of the story as it was last saved that stand in other stories of its dossiers. */
export function useElsewhere(id: string, status: { is: string }): RepeatElsewhere[] {
  const [found, setFound] = useState<RepeatElsewhere[]>([])
  const isSaved = status.is === 'saved'
  useEffect(() => {
    if (!isSaved) return
    let isLate = false
    const ask = async () => {
      const answer = await actions.findRepeats(id).catch(() => null)
      if (answer?.ok && !isLate) setFound(answer.value)
    }
    void ask()
    return () => {
      isLate = true
    }
  }, [id, isSaved])
  return found
}
