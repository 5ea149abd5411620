// Uploaded pictures in a bucket of Amazon's S3, or of a store that speaks like it: for several machines.
import 'server-only'
import { env } from '@/lib/base/env'
import { AppError } from '@/lib/base/errors'
import { log } from '@/lib/base/log'

/** Whether pictures are kept in a bucket: `S3_BUCKET` is set. */
export function hasBucket(): boolean {
  return Boolean(env().S3_BUCKET)
}

/** An object's key: as its file's place below DATA_DIR, so that a copied folder is a filled bucket. */
function at(name: string) {
  return { Bucket: env().S3_BUCKET!, Key: `media/${name.slice(0, 2)}/${name}` }
}

let opened: ReturnType<typeof open> | undefined

async function open() {
  // Loaded where a bucket is set: it is large, and most publications have none.
  const sdk = await import('@aws-sdk/client-s3')
  const { S3_REGION, S3_ENDPOINT, S3_ACCESS_KEY_ID, S3_SECRET_ACCESS_KEY } = env()
  const client = new sdk.S3Client({
    region: S3_REGION,
    // Other stores rarely give each bucket a host, and know the newer checksums as rarely.
    ...(S3_ENDPOINT ? { endpoint: S3_ENDPOINT, forcePathStyle: true } : {}),
    requestChecksumCalculation: 'WHEN_REQUIRED',
    responseChecksumValidation: 'WHEN_REQUIRED',
    // Without them: what the machine offers, such as a role.
    ...(S3_ACCESS_KEY_ID && S3_SECRET_ACCESS_KEY
      ? { credentials: { accessKeyId: S3_ACCESS_KEY_ID, secretAccessKey: S3_SECRET_ACCESS_KEY } }
      : {}),
    // Twice and no more: somebody waits.
    maxAttempts: 2,
    requestHandler: {
      connectionTimeout: 2_000,
      requestTimeout: 10_000,
      throwOnRequestTimeout: true,
    },
  })
  return { client, ...sdk }
}

function bucket() {
  opened ??= open()
  return opened
}

/** Keeps a picture; the same name again is the same picture. @throws AppError unavailable. */
export async function keepInBucket(name: string, bytes: Uint8Array): Promise<void> {
  const { client, PutObjectCommand } = await bucket()
  try {
    await client.send(new PutObjectCommand({ ...at(name), Body: bytes }))
  } catch (cause) {
    tell(cause, 'the bucket did not take a picture')
    throw new AppError(
      'unavailable',
      'The picture was not kept: the place for pictures does not take it. Try again in a minute; if it stays so, tell whoever runs this site.',
      { cause },
    )
  }
}

/** A picture's bytes; null where there is none. @throws AppError unavailable. */
export async function readFromBucket(name: string): Promise<Buffer | null> {
  const { client, GetObjectCommand, NoSuchKey } = await bucket()
  try {
    const { Body } = await client.send(new GetObjectCommand(at(name)))
    return Buffer.from(await Body!.transformToByteArray())
  } catch (cause) {
    if (cause instanceof NoSuchKey) return null
    tell(cause, 'a picture could not be read from the bucket')
    throw new AppError('unavailable', 'The picture cannot be read now. Try again in a minute.', {
      cause,
    })
  }
}

/** The log gets the kind and the words only: such an error carries the whole request. */
function tell(error: unknown, what: string): void {
  const { name, message } = error as Error
  log.error({ bucket: env().S3_BUCKET, code: name, why: message }, what)
}
