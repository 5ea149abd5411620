'use client'

const nameOf = (storyId: string, parentId: string | null) => `comment:${storyId}:${parentId ?? ''}`

/** What was written and not posted, kept in this browser. */
export function keptDraft(storyId: string, parentId: string | null): string {
  try {
    return localStorage.getItem(nameOf(storyId, parentId)) ?? ''
  } catch {
    return ''
  }
}

/** Keeps a draft; an empty one is forgotten. */
export function keepDraft(storyId: string, parentId: string | null, text: string): void {
  try {
    if (text.trim() === '') localStorage.removeItem(nameOf(storyId, parentId))
    else localStorage.setItem(nameOf(storyId, parentId), text)
  } catch {
    // Storage switched off: the text stands in its field, and nowhere else.
  }
}
