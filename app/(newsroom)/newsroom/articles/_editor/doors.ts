import type { Refusal } from '@/app/_entry/result'
import type { StoryContent } from '@/lib/articles/content'
import type { DeskStory } from '@/lib/articles/desk-story'
import type { SaveAnswer, SaveReason } from './saver'

// The browser lets a page that is leaving send this much (Fetch §4.6, keepalive), headers included.
const leavingBytes = 60_000
const patience = 20_000

/** Sends a save. @throws TypeError where the site is not reached, TimeoutError where it does not answer. */
export async function sendSave(
  save: { id: string; version: number; content: StoryContent; reason: SaveReason; by?: string },
  isLeaving: boolean,
): Promise<SaveAnswer> {
  const { id, ...rest } = save
  const body = JSON.stringify(rest)
  const response = await fetch(`/api/newsroom/articles/${id}`, {
    method: 'PUT',
    headers: { 'content-type': 'application/json' },
    body,
    keepalive: isLeaving && new Blob([body]).size < leavingBytes,
    signal: AbortSignal.timeout(patience),
  })
  if (response.ok) return { ok: true, value: await response.json() }
  return { ok: false, error: await refusalIn(response) }
}

async function refusalIn(response: Response): Promise<Refusal> {
  const problem = await response.json().catch(() => null)
  return {
    code: problem?.code ?? (response.status >= 500 ? 'unavailable' : 'failed'),
    message: problem?.title ?? '',
    fields: problem?.fields,
    detail: problem?.context,
  }
}

/** The story as the server has it; null where it does not answer with one. */
export async function fetchStory(id: string): Promise<DeskStory | null> {
  try {
    const response = await fetch(`/api/newsroom/articles/${id}`, { cache: 'no-store' })
    return response.ok ? await response.json() : null
  } catch {
    return null
  }
}
