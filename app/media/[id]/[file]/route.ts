import { route } from '@/app/_entry/route'
import { currentActor } from '@/lib/auth/session'
import { AppError } from '@/lib/base/errors'
import { isId } from '@/lib/base/ids'
import { servedMedia } from '@/lib/media/queries'
import { rendition } from '@/lib/media/render'
import { parseRendition } from '@/lib/media/renditions'

const types = { avif: 'image/avif', webp: 'image/webp', jpg: 'image/jpeg' } as const

/** One rendition of a picture: `/media/{id}/{ratio}-{width}.{format}`. */
export const GET = route(
  async (request, { params }: { params: Promise<{ id: string; file: string }> }) => {
    const { id, file } = await params
    const wanted = parseRendition(file)
    const served = wanted && isId(id) ? await servedMedia(currentActor, id) : null
    const bytes =
      wanted && served
        ? await rendition(served.picture, wanted.ratio, wanted.width, wanted.format)
        : null
    if (!wanted || !served || !bytes) throw new AppError('not-found', 'There is no such picture.')
    const etag = `"${served.picture.sha256.slice(0, 16)}-${served.picture.version}-${file}"`
    const headers = {
      'content-type': types[wanted.format],
      'cache-control': served.isPublic ? 'public, max-age=300' : 'private, no-store',
      'content-disposition': 'inline',
      etag,
    }
    if (request.headers.get('if-none-match') === etag)
      return new Response(null, { status: 304, headers })
    return new Response(new Uint8Array(bytes), { headers })
  },
)
