// A live HLS stream made by ffmpeg and served from a host of its own, for tests of the player.
import { spawn } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { vi } from 'vitest'

export interface LiveHls {
  url: string
  /** Resolves when it keeps so many pieces, a second each. */
  untilKept(pieces: number): Promise<void>
  stop(): Promise<void>
}

/** Starts a playlist whose pieces are a second long, of which it keeps the last minute. */
export async function startHls(): Promise<LiveHls> {
  const folder = mkdtempSync(path.join(tmpdir(), 'longwave-hls-'))
  const tone = 'sine=frequency=330:sample_rate=44100'
  const list = path.join(folder, 'live.m3u8')
  const encoder = spawn(
    '/usr/bin/ffmpeg',
    ['-v', 'quiet', '-re', '-f', 'lavfi', '-i', tone, '-c:a', 'aac', '-f', 'hls']
      .concat(['-hls_time', '1', '-hls_list_size', '60', '-hls_flags', 'delete_segments'])
      .concat([list]),
    { stdio: 'ignore' },
  )
  const server = createServer((request, response) => {
    const file = path.join(folder, path.basename(request.url ?? ''))
    response.setHeader('Access-Control-Allow-Origin', '*')
    if (!existsSync(file)) response.writeHead(404).end()
    else response.end(readFileSync(file))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const untilKept = async (pieces: number) => {
    const isKept = () =>
      existsSync(list) && readFileSync(list, 'utf8').split('#EXTINF').length > pieces
    await vi.waitUntil(isKept, { timeout: 20_000 + pieces * 1_500, interval: 100 })
  }
  await untilKept(4)
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/live.m3u8`,
    untilKept,
    async stop() {
      const gone = new Promise((resolve) => encoder.once('exit', resolve))
      encoder.kill('SIGKILL')
      await gone
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
