import 'server-only'
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import sharp from 'sharp'
import { uploadPicture } from '@/lib/media/mutations'
import { house } from '@/lib/permissions/policy'
import { pictures } from './pictures'

/**
 * Draws the demo's pictures and uploads them by the way an editor's picture takes.
 * @returns the media id of each picture's key.
 */
export async function uploadPictures(): Promise<Map<string, string>> {
  const ids = new Map<string, string>()
  const waiting = Object.entries(pictures)
  // Two at once: a drawing's filters keep one core busy.
  const draw = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const [key, { file, alt, credit, width, height }] = next
      const drawing = await readFile(path.join('lib/demo/pictures', file))
      const png = await sharp(drawing)
        .resize(width, height)
        .flatten({ background: 'white' })
        .jpeg({ quality: 95 })
        .toBuffer()
      const { id } = await uploadPicture(house, png, { fileName: `${key}.jpg`, alt, credit })
      ids.set(key, id)
    }
  }
  await Promise.all([draw(), draw()])
  return ids
}
