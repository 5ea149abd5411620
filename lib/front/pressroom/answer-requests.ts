import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Handler } from '../draw'
import { answerFailure } from '../failures'
import { answerOwn } from '../own'
import { changedHeader, referenceHeader } from './forward'

/**
 * Answers what the front passes on, over a socket in a folder that only this user may open: whatever
 * comes in there has passed the front, and its headers are believed.
 */
export async function answerRequests(
  handle: Handler,
): Promise<{ socketPath: string; close(): Promise<void> }> {
  const server = createServer(
    // The front has measured the head and watches over time; it adds some headers of its own.
    { maxHeaderSize: 64 * 1024, requestTimeout: 0, headersTimeout: 0, keepAliveTimeout: 0 },
    (request, response) => void answer(request, response, handle),
  )
  const folder =
    process.platform === 'win32' ? null : await mkdtemp(path.join(tmpdir(), 'longwave-'))
  const socketPath = folder
    ? path.join(folder, 'pressroom')
    : `\\\\.\\pipe\\longwave-${process.pid}-pressroom`
  server.listen(socketPath)
  await once(server, 'listening')
  return {
    socketPath,
    async close() {
      server.close()
      server.closeAllConnections()
      if (folder) await rm(folder, { recursive: true, force: true })
    },
  }
}

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  handle: Handler,
): Promise<void> {
  const id = String(request.headers[referenceHeader])
  delete request.headers[referenceHeader]
  try {
    await answerOwn(request, response, { handle, id, changedHeader })
  } catch (error) {
    answerFailure(error, response, id)
  }
}
