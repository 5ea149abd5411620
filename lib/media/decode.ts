import 'server-only'
import type { Metadata } from 'sharp'
import { AppError } from '@/lib/base/errors'
import { Turns } from '@/lib/base/turns'

/** Largest upload in bytes, and in pixels: a phone's best camera fits, a bomb does not. */
export const largestUpload = 25 * 1024 * 1024
const mostPixels = 60_000_000
/** Bytes of its pixels, which some kinds of file have to be held whole for: 60 million with 8 bits in each of four channels. */
const mostBytes = 4 * mostPixels
/** Of a moving picture one frame is kept, but all are looked through. */
const mostFrames = 1_000
/** The longest side that is kept; nothing on a page is drawn larger. */
const longestSide = 3_840

/** One at a time: each may take as much memory as its pixels, and whoever sends ten has time. */
const turns = new Turns({ atOnce: 1 })

/** A picture decoded and encoded again: pixels, and nothing else of what came in. */
export interface Decoded {
  bytes: Buffer
  format: 'jpg' | 'png'
  width: number
  height: number
}

const signatures: [name: string, matches: (bytes: Uint8Array) => boolean][] = [
  ['JPEG', (b) => b[0] === 0xff && b[1] === 0xd8 && b[2] === 0xff],
  ['PNG', (b) => text(b, 0, 8) === '\x89PNG\r\n\x1a\n'],
  ['WebP', (b) => text(b, 0, 4) === 'RIFF' && text(b, 8, 12) === 'WEBP'],
  ['GIF', (b) => /^GIF8[79]a$/.test(text(b, 0, 6))],
]

function text(bytes: Uint8Array, from: number, to: number): string {
  return String.fromCharCode(...bytes.subarray(from, to))
}

/**
 * Reads an upload by its bytes, whatever its name says, and turns, bounds and encodes it anew.
 * Of a moving picture the first frame is kept.
 * @throws AppError invalid, in words for the person who chose the file.
 */
export async function decodePicture(bytes: Uint8Array): Promise<Decoded> {
  if (bytes.byteLength > largestUpload)
    throw new AppError(
      'invalid',
      'The picture is larger than 25 MB. Save it smaller and try again.',
    )
  if (!signatures.some(([, matches]) => matches(bytes))) throw notPicture(bytes)
  return turns.take(() => decode(bytes))
}

async function decode(bytes: Uint8Array): Promise<Decoded> {
  // Loaded when a picture comes: most processes that could take one never do.
  const { default: sharp } = await import('sharp')
  try {
    const source = sharp(bytes, { limitInputPixels: mostPixels, failOn: 'error', pages: 1 })
    const head = await source.metadata()
    refuseBomb(head)
    const { hasAlpha } = head
    const upright = source
      .rotate()
      .resize(longestSide, longestSide, { fit: 'inside', withoutEnlargement: true })
      .toColourspace('srgb')
    const encoded = hasAlpha ? upright.png({ compressionLevel: 8 }) : upright.jpeg({ quality: 90 })
    const { data, info } = await encoded.toBuffer({ resolveWithObject: true })
    return { bytes: data, format: hasAlpha ? 'png' : 'jpg', width: info.width, height: info.height }
  } catch (error) {
    if (error instanceof AppError) throw error
    if (/pixel limit/i.test(String(error)))
      throw new AppError(
        'invalid',
        'The picture has more than 60 million pixels. Save it smaller and try again.',
      )
    throw new AppError(
      'invalid',
      'The file is damaged: it could not be read to its end. Choose another.',
      {
        cause: error,
      },
    )
  }
}

// Few bytes that would take much memory or long: no picture of a camera is like this.
function refuseBomb({ width, height, channels, depth, pages = 1 }: Metadata): void {
  if (pages > mostFrames)
    throw new AppError(
      'invalid',
      'The picture has more than 1,000 frames. Save the one that is to be shown.',
    )
  const sample = depth === 'uchar' || depth === 'char' ? 1 : 2
  if (width * height * channels * sample > mostBytes)
    throw new AppError(
      'invalid',
      'The picture has too many pixels for its 16 bits a colour. Save it with 8 bits, or smaller.',
    )
}

function notPicture(bytes: Uint8Array): AppError {
  const head = Buffer.from(bytes.subarray(0, 1024)).toString('utf8').toLowerCase()
  if (head.includes('<svg'))
    return new AppError(
      'invalid',
      'SVG drawings can carry programs and are not taken. Save it as PNG.',
    )
  if (/^.{4}ftyp(hei|mif|msf|avi)/.test(text(bytes, 0, 12)))
    return new AppError('invalid', 'HEIC and AVIF pictures are not taken. Save it as JPEG or PNG.')
  return new AppError(
    'invalid',
    'This is not a JPEG, PNG, WebP or GIF picture. Choose another file.',
  )
}
