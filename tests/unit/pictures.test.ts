import sharp from 'sharp'
import { expect, test } from 'vitest'
import { decodePicture } from '@/lib/media/decode'

test('ten pictures that come together are decoded one after the other', async () => {
  const create = { width: 900, height: 700, channels: 3, background: '#345' } as const
  const bytes = await sharp({ create }).jpeg().toBuffer()
  let most = 0
  const count = (length: number) => {
    most = Math.max(most, length)
  }
  sharp.queue.on('change', count)
  await Promise.all(Array.from({ length: 10 }, () => decodePicture(bytes)))
  sharp.queue.off('change', count)
  expect(most).toBe(1)
})
