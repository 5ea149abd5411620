// Files below DATA_DIR: pictures where there is no bucket for them, and their renditions.
import 'server-only'
import { randomUUID } from 'node:crypto'
import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { env } from '@/lib/base/env'
import { AppError } from '@/lib/base/errors'

type Folder = 'media' | 'renditions'

function placeOf(folder: Folder, name: string): string {
  return path.join(path.resolve(env().DATA_DIR), folder, name.slice(0, 2), name)
}

/** Where files are while they are written: on the same disk, or a rename would not be one step. */
const partsOf = (folder: Folder) => path.join(path.resolve(env().DATA_DIR), folder, 'parts')

/** Milliseconds after which nobody can be writing a part any more: its process was killed. */
const longestWriting = 60 * 60 * 1000

/**
 * Writes a file whole or not at all: into a file of its own first, then by a rename.
 * @throws AppError full when the disk is full.
 */
export async function keepFile(folder: Folder, name: string, bytes: Uint8Array): Promise<void> {
  const place = placeOf(folder, name)
  const part = path.join(partsOf(folder), randomUUID())
  try {
    await mkdir(path.dirname(place), { recursive: true })
    await mkdir(partsOf(folder), { recursive: true })
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
export async function readKept(folder: Folder, name: string): Promise<Buffer | null> {
  try {
    return await readFile(placeOf(folder, name))
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null
    throw error
  }
}

/** Removes half files, which processes left that were killed while they wrote. */
export async function forgetHalfFiles(): Promise<void> {
  for (const folder of ['media', 'renditions'] as const) {
    const parts = partsOf(folder)
    for (const name of await readdir(parts).catch(() => [])) {
      const file = path.join(parts, name)
      // Another process may have finished it meanwhile.
      const written = await stat(file).catch(() => null)
      if (written && Date.now() - written.mtimeMs > longestWriting) await rm(file, { force: true })
    }
  }
}
