/** A picture that was taken in, as far as these pages need it. */
export interface SentPicture {
  id: string
  fileName: string
}

/**
 * Sends a picture to the library.
 * @throws Error with the words of the refusal, or of a connection that failed.
 */
export async function sendPicture(file: File): Promise<SentPicture> {
  const form = new FormData()
  form.set('file', file)
  let response: Response
  try {
    response = await fetch('/api/newsroom/media', { method: 'POST', body: form })
  } catch {
    throw new Error('Not uploaded: the connection failed. The file is still with you; try again.')
  }
  const answer = (await response.json().catch(() => null)) as
    | (SentPicture & { title?: string })
    | null
  if (response.ok && answer) return answer
  throw new Error(answer?.title ?? 'Not uploaded: the server did not take it. Try again.')
}
