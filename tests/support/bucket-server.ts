// A store that speaks S3 as far as pictures need it: puts and gets, each with its signature verified.
import { createHash, createHmac } from 'node:crypto'
import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'

export interface BucketServer {
  /** The settings of a site that keeps its pictures here. */
  settings: Record<string, string>
  /** What was put, by its path. */
  objects: Map<string, Buffer>
  /** While set it answers 503, as a store does that is busy. */
  isBusy: boolean
  stop(): Promise<void>
}

const secret = 'the secret of the key'
const region = 'eu-north-1'

/** Starts one on a port of this machine. */
export async function bucketServer(): Promise<BucketServer> {
  const objects = new Map<string, Buffer>()
  const server = createServer(async (request, response) => {
    const body = await bytesOf(request)
    const path = request.url!.split('?')[0]!
    const refuse = (status: number, code: string) =>
      response
        .writeHead(status, { 'content-type': 'application/xml' })
        .end(`<?xml version="1.0"?><Error><Code>${code}</Code><Message>${code}</Message></Error>`)
    if (one.isBusy) return refuse(503, 'SlowDown')
    if (!isSigned(request, body)) return refuse(403, 'SignatureDoesNotMatch')
    if (request.method === 'PUT') {
      objects.set(path, body)
      return response.writeHead(200, { etag: '"kept"' }).end()
    }
    const found = objects.get(path)
    return found ? response.writeHead(200).end(found) : refuse(404, 'NoSuchKey')
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  const one: BucketServer = {
    settings: {
      S3_BUCKET: 'pictures',
      S3_ENDPOINT: `http://127.0.0.1:${port}`,
      S3_REGION: region,
      S3_ACCESS_KEY_ID: 'key',
      S3_SECRET_ACCESS_KEY: secret,
    },
    objects,
    isBusy: false,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
  return one
}

async function bytesOf(request: IncomingMessage): Promise<Buffer> {
  const parts: Buffer[] = []
  for await (const part of request) parts.push(part as Buffer)
  return Buffer.concat(parts)
}

const sha256 = (said: string | Buffer) => createHash('sha256').update(said).digest('hex')
const hmac = (key: string | Buffer, said: string) => createHmac('sha256', key).update(said).digest()

/** Whether the head and the body are signed with the secret (AWS Signature Version 4). */
function isSigned({ method, url, headers }: IncomingMessage, body: Buffer): boolean {
  const found =
    /Credential=key\/(\d+)\/([^/]+)\/s3\/aws4_request, ?SignedHeaders=([^,]+), ?Signature=(\w+)/.exec(
      headers.authorization ?? '',
    )
  if (!found) return false
  const [, day, inRegion, names, signature] = found as unknown as string[]
  const hash = String(headers['x-amz-content-sha256'])
  if (hash !== 'UNSIGNED-PAYLOAD' && hash !== sha256(body)) return false
  const { pathname, searchParams } = new URL(url!, 'http://here')
  searchParams.sort()
  const signed = names!.split(';').map((name) => `${name}:${String(headers[name]).trim()}\n`)
  const said = [method, pathname, String(searchParams), signed.join(''), names, hash].join('\n')
  const scope = `${day}/${region}/s3/aws4_request`
  const toSign = ['AWS4-HMAC-SHA256', headers['x-amz-date'], scope, sha256(said)].join('\n')
  const key = [region, 's3', 'aws4_request'].reduce(hmac, hmac(`AWS4${secret}`, day!))
  return inRegion === region && hmac(key, toSign).toString('hex') === signature
}
