'use client'

/** What a request of the discussion came to: its value, or words for the reader. */
export type Answer<Value> =
  | { ok: true; value: Value }
  | { ok: false; status: number; message: string }

/** Asks one of the discussion's routes; `failed` are the words where the site cannot be reached. */
export async function ask<Value>(
  path: string,
  failed: string,
  sent?: Record<string, unknown>,
): Promise<Answer<Value>> {
  try {
    const response = await fetch(path, {
      cache: 'no-store',
      ...(sent && {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(sent),
      }),
    })
    const value = await response.json()
    if (response.ok) return { ok: true, value }
    return { ok: false, status: response.status, message: value.title ?? failed }
  } catch {
    return { ok: false, status: 0, message: failed }
  }
}

/** Goes to sign in, and comes back to this story's discussion. */
export function goToSignIn(path: string): void {
  location.assign(`/sign-in?callbackUrl=${encodeURIComponent(`${path}#discussion`)}`)
}
