import 'server-only'
import { log } from '@/lib/base/log'
import { keepFile, readKept } from './disk'
import type { Format, Ratio, Width } from './renditions'
import { ratios, renditionSize } from './renditions'
import { readOriginal } from './store'

/** What a rendition is made from. */
export interface StoredPicture {
  sha256: string
  format: string
  width: number
  height: number
  focalX: number
  focalY: number
}

const underWay = new Map<string, Promise<Buffer | null>>()

/**
 * A rendition's bytes: from the disk, or made now, once however many ask for it.
 * Null where the stored file is gone.
 */
export function rendition(
  picture: StoredPicture,
  ratio: Ratio,
  width: Width,
  format: Format,
): Promise<Buffer | null> {
  const focus = ratio === 'full' ? '' : `-${percent(picture.focalX)}-${percent(picture.focalY)}`
  const name = `${picture.sha256}-${ratio}${focus}-${width}.${format}`
  const running = underWay.get(name)
  if (running) return running
  const work = readOrMake(name, picture, ratio, width, format).finally(() => underWay.delete(name))
  underWay.set(name, work)
  return work
}

async function readOrMake(
  name: string,
  picture: StoredPicture,
  ratio: Ratio,
  width: Width,
  format: Format,
): Promise<Buffer | null> {
  const kept = await readKept('renditions', name)
  if (kept) return kept
  const original = await readOriginal(`${picture.sha256}.${picture.format}`)
  if (!original) return null
  const made = await make(original, picture, ratio, width, format)
  await keepFile('renditions', name, made).catch((error) => {
    // It can be made again: a reader gets their picture, whatever becomes of the file.
    log.warn({ err: error, name }, 'a rendition could not be kept')
  })
  return made
}

async function make(
  original: Buffer,
  picture: StoredPicture,
  ratio: Ratio,
  width: Width,
  format: Format,
): Promise<Buffer> {
  const cut = crop(picture, ratio)
  const size = renditionSize(picture, ratio, width)
  // Loaded when a rendition is made: most are read from the disk.
  const { default: sharp } = await import('sharp')
  const pixels = sharp(original).extract(cut).resize(size.width, size.height)
  if (format === 'avif') return pixels.avif({ quality: 52, effort: 2 }).toBuffer()
  if (format === 'webp') return pixels.webp({ quality: 78 }).toBuffer()
  return pixels.flatten({ background: 'white' }).jpeg({ quality: 80, mozjpeg: true }).toBuffer()
}

/** The largest rectangle of a shape that fits into the picture, as near to its focal point as the edges let it. */
export function crop(picture: StoredPicture, ratio: Ratio) {
  const shape = ratios[ratio]
  if (shape === null) return { left: 0, top: 0, width: picture.width, height: picture.height }
  const width = Math.max(1, Math.min(picture.width, Math.round(picture.height * shape)))
  const height = Math.max(1, Math.min(picture.height, Math.round(picture.width / shape)))
  return {
    left: within(picture.focalX * picture.width - width / 2, picture.width - width),
    top: within(picture.focalY * picture.height - height / 2, picture.height - height),
    width,
    height,
  }
}

function within(value: number, most: number): number {
  return Math.round(Math.min(Math.max(0, value), most))
}

function percent(fraction: number): number {
  return Math.round(fraction * 100)
}
