import { open } from 'node:fs/promises'
import { basename } from 'node:path'
import { AppError } from '@/lib/base/errors'
import { defineImport, type ImportDefinition } from './define'
import { readWordpress } from './wordpress'
import { textDecoderFor } from './xml-encoding'

const wxr = defineImport({
  id: 'wxr',
  words: {
    name: 'WordPress',
    hint: 'The XML file of Tools, Export in WordPress (WXR 1.0 to 1.2)',
  },
  // Any XML by that name is tried: if it is something else, the reader says so better than a list of formats could.
  sniff: (firstBytes, fileName) => {
    const start = textDecoderFor(firstBytes)
      .decode(firstBytes)
      .replace(/^\uFEFF/, '')
      .trimStart()
    return (
      start.startsWith('<') &&
      (/\.(xml|wxr)$/i.test(fileName) || start.includes('wordpress.org/export/'))
    )
  },
  read: readWordpress,
})

/** Every format that can be imported, in the order in which a file is tried. */
export const importFormats: readonly ImportDefinition[] = [wxr]

/**
 * The format of a file.
 * @throws AppError `not-found` when there is no such file, `invalid` when it is of no known format.
 */
export async function formatOf(path: string): Promise<ImportDefinition> {
  const start = await firstBytesOf(path)
  const format = importFormats.find((one) => one.sniff(start, basename(path)))
  if (format) return format
  const names = importFormats.map((one) => `${one.words.name}: ${one.words.hint}`).join('; ')
  throw new AppError(
    'invalid',
    `${basename(path)} is in no format that can be imported. Nothing was changed. Known are ${names}.`,
  )
}

async function firstBytesOf(path: string): Promise<Uint8Array> {
  const file = await open(path).catch((cause: unknown) => {
    throw new AppError(
      'not-found',
      `The file ${path} cannot be opened. Nothing was changed. Check its name and that you may read it.`,
      { cause },
    )
  })
  if ((await file.stat()).isDirectory()) {
    await file.close()
    throw new AppError('invalid', `${path} is a folder. Nothing was changed. Name the file in it.`)
  }
  try {
    const { bytesRead, buffer } = await file.read(new Uint8Array(4_096), 0, 4_096, 0)
    return buffer.subarray(0, bytesRead)
  } finally {
    await file.close()
  }
}
