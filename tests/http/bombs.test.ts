// THREATS 35: few bytes that would be many pixels or frames are refused within 2 s, and the process
// that serves grows by less than 100 MB meanwhile.
import { readFileSync, writeFileSync } from 'node:fs'
import zlib from 'node:zlib'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { picture } from '../support/desk'
import { signedInAs } from '../support/own-person'
import { type OwnSite, ownSite, servingPid } from '../support/own-site'

let site: OwnSite
let cookie: string

beforeAll(async () => {
  site = await ownSite()
  cookie = await signedInAs('writer', site)
  // What is loaded with the first picture is not the bomb's.
  expect((await upload(await picture())).status).toBe(201)
}, 120_000)

afterAll(async () => {
  await site.end()
}, 60_000)

async function upload(bytes: Uint8Array) {
  const body = new FormData()
  body.set('file', new File([new Uint8Array(bytes)], 'quay.png'))
  const began = performance.now()
  const answer = await fetch(`${site.url}/api/newsroom/media`, {
    method: 'POST',
    headers: { origin: site.url, cookie },
    body,
  })
  const { title } = (await answer.json()) as { title?: string }
  return { status: answer.status, title, took: performance.now() - began }
}

/** Megabytes of the process that serves (proc(5)): now, or the most since `forgetPeak`. */
function memory(of: 'VmRSS' | 'VmHWM'): number {
  const status = readFileSync(`/proc/${servingPid(site)}/status`, 'utf8')
  return Number(new RegExp(`${of}:\\s+(\\d+) kB`).exec(status)![1]) / 1024
}

function forgetPeak(): void {
  writeFileSync(`/proc/${servingPid(site)}/clear_refs`, '5')
}

interface Png {
  side: number
  bits: 1 | 16
  /** Its number in the PNG standard (§11.2.1): 0 for grey, 6 for colours with alpha. */
  colours: 0 | 6
  isInterlaced: boolean
}

/** A black square. */
function png({ side, bits, colours, isInterlaced }: Png): Buffer {
  const head = Buffer.alloc(13)
  head.writeUInt32BE(side, 0)
  head.writeUInt32BE(side, 4)
  head.set([bits, colours, 0, 0, isInterlaced ? 1 : 0], 8)
  const line = 1 + Math.ceil((side * bits * (colours === 6 ? 4 : 1)) / 8)
  // Interlaced, it has more lines and shorter ones.
  const data = zlib.deflateSync(Buffer.alloc(line * (side + (isInterlaced ? 8 : 0))))
  const chunk = (type: string, content: Buffer) => {
    const named = Buffer.concat([Buffer.from(type), content])
    const numbers = Buffer.alloc(8)
    numbers.writeUInt32BE(content.byteLength, 0)
    numbers.writeUInt32BE(zlib.crc32(named), 4)
    return Buffer.concat([numbers.subarray(0, 4), named, numbers.subarray(4)])
  }
  const signature = Buffer.from('\x89PNG\r\n\x1a\n', 'latin1')
  const parts = [chunk('IHDR', head), chunk('IDAT', data), chunk('IEND', Buffer.alloc(0))]
  return Buffer.concat([signature, ...parts])
}

/** A moving picture of one pixel in each of its frames (GIF89a §20, §23). */
function gif(frames: number): Buffer {
  const screen = [0x88, 0x13, 0x88, 0x13, 0x80, 0, 0, 0, 0, 0, 0xff, 0xff, 0xff]
  const control = [0x21, 0xf9, 4, 0, 1, 0, 0, 0]
  const frame = [...control, 0x2c, 0, 0, 0, 0, 1, 0, 1, 0, 0, 2, 2, 0x44, 1, 0]
  const all = Buffer.alloc(frames * frame.length, Buffer.from(frame))
  return Buffer.concat([Buffer.from('GIF89a'), Buffer.from(screen), all, Buffer.from([0x3b])])
}

test.each([
  [
    '2,500 million pixels',
    () => png({ side: 50_000, bits: 1, colours: 0, isInterlaced: false }),
    /60 million/,
  ],
  [
    'pixels of 16 bits that have to be held whole',
    () => png({ side: 7_700, bits: 16, colours: 6, isInterlaced: true }),
    /16 bits/,
  ],
  ['a hundred thousand frames', () => gif(100_000), /1,000 frames/],
])('35: %s are refused in words, soon, and in little memory', async (_name, make, words) => {
  const bomb = make()
  forgetPeak()
  const before = memory('VmRSS')
  const { status, title, took } = await upload(bomb)
  expect({ status, title }).toEqual({ status: 400, title: expect.stringMatching(words) })
  expect(took).toBeLessThan(2_000)
  expect(memory('VmHWM') - before).toBeLessThan(100)
})
