// Where the pictures are that were uploaded: in the bucket, where one is set, else on the disk.
import 'server-only'
import { createHash } from 'node:crypto'
import { hasBucket, keepInBucket, readFromBucket } from './bucket'
import { keepFile, readKept } from './disk'

/** SHA-256 of a picture's bytes, in hex: its name in the store. */
export function digest(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}

/** Keeps an uploaded picture under its name. @throws AppError full, unavailable. */
export function keepOriginal(name: string, bytes: Uint8Array): Promise<void> {
  return hasBucket() ? keepInBucket(name, bytes) : keepFile('media', name, bytes)
}

/** An uploaded picture's bytes; null where there is none. @throws AppError unavailable. */
export function readOriginal(name: string): Promise<Buffer | null> {
  return hasBucket() ? readFromBucket(name) : readKept('media', name)
}
