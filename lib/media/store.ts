import 'server-only'
import { createHash, randomUUID } from 'node:crypto'
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { env } from '@/lib/base/env'
import { AppError } from '@/lib/base/errors'

/** SHA-256 of a file's bytes, in hex: its name in the store. */
export function digest(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}

function placeOf(folder: 'media' | 'renditions', name: string): string {
  return path.join(path.resolve(env().DATA_DIR), folder, name.slice(0, 2), name)
}

/**
 * Writes a file whole or not at all: into a file of its own first, then by a rename.
 * @throws AppError full when the disk is full.
 */
export async function keepFile(
  folder: 'media' | 'renditions',
  name: string,
  bytes: Uint8Array,
): Promise<void> {
  const place = placeOf(folder, name)
  const part = `${place}.${randomUUID()}.part`
  try {
    await mkdir(path.dirname(place), { recursive: true })
    await writeFile(part, bytes)
    await rename(part, place)
  } catch (error) {
    await rm(part, { force: true })
    if ((error as NodeJS.ErrnoException).code === 'ENOSPC')
      throw new AppError(
        'full',
        'The picture was not kept: the disk is full. Tell whoever runs this site.',
      )
    throw error
  }
}

/** A file's bytes; null where there is none. */
export async function readKept(
  folder: 'media' | 'renditions',
  name: string,
): Promise<Buffer | null> {
  try {
    return await readFile(placeOf(folder, name))
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null
    throw error
  }
}
