import { route } from '@/app/_entry/route'
import { requireActor } from '@/lib/auth/session'
import { AppError } from '@/lib/base/errors'
import { soughtLine } from '@/lib/base/fields'
import { largestUpload } from '@/lib/media/decode'
import { uploadPicture } from '@/lib/media/mutations'
import { mediaLibrary } from '@/lib/media/queries'
import { uploaded } from '@/lib/media/uploaded'

/** The library: `?q=&page=`. */
export const GET = route(async (request) => {
  const query = new URL(request.url).searchParams
  const page = Math.max(1, Math.min(10_000, Number(query.get('page')) || 1))
  const found = await mediaLibrary(await requireActor(), {
    q: soughtLine.parse(query.get('q')),
    page,
  })
  return Response.json(
    { ...found, items: found.items.map((item) => uploaded(item.media)) },
    { headers: { 'cache-control': 'private, no-store' } },
  )
})

/** An upload: multipart, the picture in the field `file`. */
export const POST = route(
  async (request) => {
    const actor = await requireActor()
    const form = await request.formData().catch(() => null)
    const file = form?.get('file')
    if (!(file instanceof File))
      throw new AppError('invalid', 'No picture was sent. Choose a file.')
    const picture = await uploadPicture(actor, new Uint8Array(await file.arrayBuffer()), {
      fileName: file.name,
    })
    return Response.json(uploaded(picture), { status: 201 })
  },
  { bodyLimit: largestUpload + 64 * 1024 },
)
