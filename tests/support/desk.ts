// The newsroom over the wire: what its pages send, without the pages.
import sharp from 'sharp'
import { emptyContent, type StoryContent } from '@/lib/articles/content'
import { newId } from '@/lib/base/ids'
import { plain } from '@/lib/blocks/inline'
import { callAction, request, siteUrl } from './site'

const json = { origin: siteUrl, 'content-type': 'application/json' }

/** A story that lacks nothing but a section, with what a test sets of it. */
export function story(set: Partial<StoryContent> = {}): StoryContent {
  return {
    ...emptyContent(),
    headline: 'Ferry firm halts sailings to Saltmere',
    standfirst: 'Two crossings a day were all that was left.',
    body: [{ type: 'paragraph', text: plain('The last boat left at noon.') }],
    ...set,
  }
}

/** A save as the editor sends it; `more` stands beside the content. */
export function putStory(
  cookie: string | undefined,
  save: { id: string; version: number; content: unknown; more?: object },
): Promise<Response> {
  const { id, version, content, more } = save
  return request(`/api/newsroom/articles/${id}`, {
    method: 'PUT',
    ...(cookie ? { cookie } : {}),
    headers: json,
    body: JSON.stringify({ version, content, reason: 'save', ...more }),
  })
}

/** Writes a new story. @returns its id; its version is 1. */
export async function writeStory(cookie: string, content: StoryContent): Promise<string> {
  const id = newId()
  const response = await putStory(cookie, { id, version: 0, content })
  if (response.status !== 200)
    throw new Error(`Not saved: ${response.status} ${await response.text()}`)
  return id
}

/** Publishes a story as it stands. @returns its address. */
export async function publishStory(cookie: string, id: string, version = 1): Promise<string> {
  const { result } = await callAction('publish', { id, version, isTypo: true }, { cookie })
  if (!result?.ok) throw new Error(`Not published: ${JSON.stringify(result)}`)
  return (result.value as { path: string }).path
}

/** Changes the words of an upload. */
export function patchMedia(cookie: string | undefined, id: string, set: object) {
  return request(`/api/newsroom/media/${id}`, {
    method: 'PATCH',
    ...(cookie ? { cookie } : {}),
    headers: json,
    body: JSON.stringify(set),
  })
}

export interface Upload {
  bytes?: Uint8Array
  name?: string
  type?: string
  /** Other fields of the form. */
  more?: Record<string, string>
}

/** Sends an upload; without bytes, a form without a file. */
export function sendPicture(cookie: string | undefined, upload: Upload): Promise<Response> {
  const { bytes, name = 'quay.jpg', type = 'image/jpeg', more = {} } = upload
  const form = new FormData()
  for (const [field, value] of Object.entries(more)) form.set(field, value)
  if (bytes) form.set('file', new File([new Uint8Array(bytes)], name, { type }))
  return request('/api/newsroom/media', {
    method: 'POST',
    ...(cookie ? { cookie } : {}),
    headers: { origin: siteUrl },
    body: form,
  })
}

let shade = 0

/** A JPEG that no other call of this run has given. */
export function picture(width = 640, height = 400): Promise<Buffer> {
  shade += 1
  const background = { r: shade % 256, g: (shade >> 8) % 256, b: process.pid % 256 }
  return sharp({ create: { width, height, channels: 3, background } })
    .jpeg()
    .toBuffer()
}

/** Uploads a picture that no other upload is. @returns its id. */
export async function uploadPicture(cookie: string, name = 'quay.jpg'): Promise<string> {
  const response = await sendPicture(cookie, { bytes: await picture(), name })
  if (response.status !== 201) throw new Error(`Not uploaded: ${response.status}`)
  return ((await response.json()) as { id: string }).id
}

/** A section that readers see, made by the administrator. */
export async function openSection(administrator: string, name: string): Promise<string> {
  const id = newId()
  await callAction(
    'keepSection',
    { id, version: 0, name, slug: '', description: '', pillar: 'news', position: 90 },
    { cookie: administrator },
  )
  return id
}
