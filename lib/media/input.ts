import { z } from 'zod'

const words = (max: number) => z.string().trim().max(max)

/** What may be changed of an upload; the pixels stay. */
export const mediaInput = z.strictObject({
  id: z.uuid(),
  alt: words(400).optional(),
  caption: words(600).optional(),
  credit: words(160).optional(),
  focalX: z.coerce.number().min(0).max(1).optional(),
  focalY: z.coerce.number().min(0).max(1).optional(),
})
