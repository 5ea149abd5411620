import { editorWords } from '@/lib/i18n/editor'

/** A picture as the media library answers it. */
export interface LibraryPicture {
  id: string
  width: number
  height: number
  alt: string
  caption: string
  credit: string
  fileName: string
  focalX: number
  focalY: number
}

/**
 * Uploads a picture, telling its progress in per cent.
 * @throws Error with the refusal's words.
 */
export function uploadPicture(
  file: File,
  onProgress: (percent: number) => void,
): Promise<LibraryPicture> {
  const form = new FormData()
  form.set('file', file)
  // fetch cannot tell how much of a body has gone.
  const request = new XMLHttpRequest()
  return new Promise((resolve, reject) => {
    request.upload.onprogress = (event) => {
      if (event.lengthComputable) onProgress(Math.round((event.loaded / event.total) * 100))
    }
    request.onerror = () => reject(new Error(editorWords.picture.offline))
    request.onload = () => {
      if (request.status < 300) resolve(request.response as LibraryPicture)
      else reject(new Error(request.response?.title ?? editorWords.picture.offline))
    }
    request.responseType = 'json'
    request.open('POST', '/api/newsroom/media')
    request.send(form)
  })
}

/** A page of the library. @throws Error where it does not answer. */
export async function searchLibrary(
  words: string,
  page: number,
): Promise<{ items: LibraryPicture[]; hasOlder: boolean }> {
  const query = new URLSearchParams({ q: words, page: String(page) })
  const response = await fetch(`/api/newsroom/media?${query}`)
  if (!response.ok) throw new Error(editorWords.picture.libraryFailed)
  return response.json()
}

/** Sets a picture's focal point for every crop. @throws Error with the refusal's words. */
export async function saveFocalPoint(
  id: string,
  point: { focalX: number; focalY: number },
): Promise<void> {
  const response = await fetch(`/api/newsroom/media/${id}`, {
    method: 'PATCH',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(point),
  })
  if (response.ok) return
  const problem = await response.json().catch(() => null)
  throw new Error(problem?.title ?? editorWords.picture.offline)
}
