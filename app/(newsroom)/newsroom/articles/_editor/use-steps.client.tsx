'use client'
import { useState } from 'react'
import { isRenewed } from '@/app/_entry/renewed'
import type { ActionResult, Refusal } from '@/app/_entry/result'
import { editorWords } from '@/lib/i18n/editor'
import type { Theirs } from './saver'
import type { StoryHandle } from './use-story.client'

/** What came of a step. */
export interface Said {
  text: string
  isRefusal: boolean
  /** It was refused because nobody is signed in any more. */
  isEnded: boolean
}

type Call<Value> = (held: { id: string; version: number }) => Promise<ActionResult<Value>>

/**
 * Takes steps on the story's way: saves first, calls the action, then asks the server how the
 * story stands. What came of it is said in one sentence.
 */
export function useSteps(handle: StoryHandle) {
  const [isWorking, setWorking] = useState(false)
  const [said, setSaid] = useState<Said | null>(null)

  async function take<Value>(
    call: Call<Value>,
    words: (value: Value) => string,
  ): Promise<{ ok: true; value: Value } | { ok: false; error: Refusal }> {
    setWorking(true)
    setSaid(null)
    try {
      const result = await attempt(handle, call)
      if (result.ok) {
        await handle.refresh(handle.saver.id)
        setSaid({ text: words(result.value), isRefusal: false, isEnded: false })
      } else {
        const isEnded =
          result.error.code === 'unauthenticated' || handle.saver.status.is === 'ended'
        setSaid({ text: result.error.message, isRefusal: true, isEnded })
        if (isTheirs(result.error.detail)) handle.saver.meet(result.error.detail)
      }
      return result
    } finally {
      setWorking(false)
    }
  }
  return { take, isWorking, said, setSaid }
}

export type Taking = ReturnType<typeof useSteps>

async function attempt<Value>(
  { saver }: StoryHandle,
  call: Call<Value>,
): Promise<ActionResult<Value>> {
  const isSafe = await saver.flush('save')
  const refused = (message: string): ActionResult<Value> => ({
    ok: false,
    error: { code: 'unavailable', message },
  })
  if (!isSafe) return refused(editorWords.steps.unsaved)
  if (saver.version === 0) return refused(editorWords.steps.nothingWritten)
  try {
    return await call({ id: saver.id, version: saver.version })
  } catch (error) {
    // Else the request did not reach the site, or its answer did not reach us.
    return refused(isRenewed(error) ? editorWords.steps.renewed : editorWords.picture.offline)
  }
}

function isTheirs(detail: unknown): detail is Theirs {
  return typeof detail === 'object' && detail !== null && 'content' in detail
}
