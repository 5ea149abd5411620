import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import sharp from 'sharp'
import { describe, expect, test } from 'vitest'
import { sqlClient } from '@/drizzle/client'
import { openSection, picture, publishStory, sendPicture, story, writeStory } from '../support/desk'
import { cookieOf, request } from '../support/site'

// 34: what is not a picture is refused in words; what is one is drawn anew, and nothing else of it is kept.

const script = '<script>alert(1)</script>'
const svg = `<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)">${script}</svg>`
const bytesOf = (text: string) => Buffer.from(text, 'latin1')

/** A PNG whose head claims a size that its pixels do not have. */
async function claiming(width: number, height: number): Promise<Buffer> {
  const { default: zlib } = await import('node:zlib')
  const small = await sharp({ create: { width: 1, height: 1, channels: 3, background: '#000' } })
    .png()
    .toBuffer()
  small.writeUInt32BE(width, 16)
  small.writeUInt32BE(height, 20)
  small.writeUInt32BE(zlib.crc32(small.subarray(12, 29)), 29)
  return small
}

async function sent(upload: Parameters<typeof sendPicture>[1]) {
  const response = await sendPicture(await cookieOf('writer'), upload)
  return { status: response.status, said: await response.json() }
}

/** Every file that uploads have left. */
function files(): string[] {
  const folder = path.join(process.env.TEST_DATA_DIR!, 'media')
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => path.extname(name) !== '')
    .sort()
}

describe('34: what is not a picture', () => {
  const refused: [string, () => Promise<Parameters<typeof sendPicture>[1]>, number, RegExp][] = [
    [
      'an SVG',
      async () => ({ bytes: bytesOf(svg), name: 'a.svg', type: 'image/svg+xml' }),
      400,
      /SVG/,
    ],
    ['an SVG that says it is a JPEG', async () => ({ bytes: bytesOf(svg) }), 400, /SVG/],
    [
      'HTML that says it is a JPEG',
      async () => ({ bytes: bytesOf(`<html>${script}`) }),
      400,
      /not a JPEG/,
    ],
    [
      'HTML behind the first bytes of a JPEG',
      async () => ({ bytes: bytesOf(`\xff\xd8\xff\xe0${script.repeat(50)}`) }),
      400,
      /damaged/,
    ],
    [
      'HTML behind GIF89a',
      async () => ({ bytes: bytesOf(`GIF89a/*${script}*/=1;`) }),
      400,
      /damaged/,
    ],
    [
      'half a JPEG',
      async () => ({ bytes: (await picture(900, 900)).subarray(0, 900) }),
      400,
      /damaged/,
    ],
    ['a PDF', async () => ({ bytes: bytesOf('%PDF-1.7\n') }), 400, /not a JPEG/],
    [
      'a TIFF',
      async () => ({
        bytes: await sharp(await picture())
          .tiff()
          .toBuffer(),
      }),
      400,
      /not a JPEG/,
    ],
    [
      '2,500 million pixels',
      async () => ({ bytes: await claiming(50_000, 50_000) }),
      400,
      /60 million/,
    ],
    ['an empty file', async () => ({ bytes: new Uint8Array() }), 400, /empty|not a JPEG/],
    ['no file', async () => ({}), 400, /No picture was sent/],
    ['text where the file should be', async () => ({ more: { file: script } }), 400, /No picture/],
    ['25.5 MB', async () => ({ bytes: new Uint8Array(25.5 * 1024 * 1024) }), 413, /larger/],
  ]

  test.each(refused)(
    '%s is refused in words, and nothing is kept',
    async (_name, upload, status, words) => {
      const before = files()
      const answer = await sent(await upload())
      expect(answer).toMatchObject({ status, said: { title: expect.stringMatching(words) } })
      expect(files()).toEqual(before)
    },
  )

  test('26 MB and more are refused before they are read', async () => {
    const answer = await sendPicture(await cookieOf('writer'), {
      bytes: new Uint8Array(27 * 1024 * 1024),
    }).then(
      (response) => response.status,
      () => 'cut',
    )
    expect([413, 'cut']).toContain(answer)
  })

  test('those who may not upload are told so, and nothing is kept', async () => {
    const before = files()
    for (const [role, status] of [
      ['reader', 403],
      ['moderator', 403],
      [null, 401],
    ] as const) {
      const cookie = role ? await cookieOf(role) : undefined
      const response = await sendPicture(cookie, { bytes: await picture() })
      expect([role, response.status]).toEqual([role, status])
      expect((await response.json()).title).toMatch(/\.$/)
    }
    expect(files()).toEqual(before)
  })
})

describe('34: a picture that carries more', () => {
  test.each([
    ['a script behind its end', async () => Buffer.concat([await picture(), bytesOf(script)])],
    [
      'a script in its notes, and where it was taken',
      async () =>
        sharp(await picture())
          .withExif({
            IFD0: { ImageDescription: script, Copyright: 'alert(1)' },
            IFD3: { GPSLatitude: '51/1 30/1 0/1', GPSLatitudeRef: 'N' },
          })
          .jpeg()
          .toBuffer(),
    ],
    [
      'an archive behind its end',
      async () => Buffer.concat([await picture(), bytesOf('PK\x03\x04alert(1)')]),
    ],
  ])('%s: only its pixels are kept', async (_name, make) => {
    const bytes = await make()
    const { status, said } = await sent({ bytes, name: 'a.html', type: 'text/html' })
    expect(status).toBe(201)
    const [row] = await sqlClient()<{ sha256: string; format: string }[]>`
      select sha256, format from media where id = ${said.id}`
    const file = `${row!.sha256}.${row!.format}`
    const kept = readFileSync(
      path.join(process.env.TEST_DATA_DIR!, 'media', file.slice(0, 2), file),
    )
    for (const word of ['alert(1)', '<script', 'PK\x03\x04', 'Exif\0\0II'])
      expect(kept.includes(bytesOf(word)), word).toBe(false)
    const { exif } = await sharp(kept).metadata()
    expect(exif?.toString('latin1') ?? '').not.toMatch(/GPS|alert/)
  })

  test.each([
    '../../../etc/passwd.jpg',
    '..\\..\\a.jpg',
    '/etc/cron.d/a',
    'a\r\nX-Evil: 1.jpg',
    '\u202egpj.exe',
    '.'.repeat(300),
  ])('its name %j reaches no folder and no header', async (name) => {
    const { status, said } = await sent({ bytes: await picture(), name })
    expect(status).toBe(201)
    expect(said.fileName).not.toMatch(/[/\\\p{Cc}\p{Cf}]/u)
    expect(said.fileName.length).toBeLessThanOrEqual(120)
    for (const file of files()) expect(file).toMatch(/^[0-9a-f]{2}[/\\][0-9a-f]{64}\.(jpg|png)$/)
  })
})

test('34: a picture is served as one and as nothing else, to readers once it is published', async () => {
  const { said } = await sent({ bytes: await picture(1280, 800) })
  const [writer, reader, publisher] = [
    await cookieOf('writer'),
    await cookieOf('reader'),
    await cookieOf('publisher'),
  ]
  const forms = { avif: 'image/avif', webp: 'image/webp', jpg: 'image/jpeg' }
  const statusOf = async (file: string, cookie?: string) =>
    (await request(`/media/${said.id}/${file}`, cookie ? { cookie } : {})).status
  for (const ending of Object.keys(forms)) {
    const file = `full-640.${ending}`
    expect([
      await statusOf(file),
      await statusOf(file, reader),
      await statusOf(file, writer),
    ]).toEqual([404, 404, 200])
  }
  const sectionId = await openSection(await cookieOf('administrator'), `Pictures ${Date.now()}`)
  const lead = { mediaId: said.id, alt: 'A quay', caption: '', credit: 'Longwave' }
  await publishStory(publisher, await writeStory(publisher, story({ sectionId, lead })))
  for (const [ending, type] of Object.entries(forms)) {
    const response = await request(`/media/${said.id}/full-640.${ending}`)
    expect(response.status).toBe(200)
    expect(response.headers.get('content-type')).toBe(type)
    expect(response.headers.get('x-content-type-options')).toBe('nosniff')
    expect(response.headers.get('content-security-policy')).toMatch(/default-src '(none|self)'/)
  }
  for (const file of [
    'full-641.webp',
    'full-640.svg',
    'full-640.html',
    'x-640.webp',
    '..%2f..%2fa',
    'full-640.webp%00',
    'constructor-640.webp',
  ])
    expect([400, 404], file).toContain(await statusOf(file))
})

test('the library is kept by nobody on its way', async () => {
  const cookie = await cookieOf('writer')
  const answer = await request('/api/newsroom/media', { headers: { cookie } })
  expect([answer.status, answer.headers.get('cache-control')]).toEqual([200, 'private, no-store'])
})
