import { z } from 'zod'

const words = (max: number, name: string) =>
  z
    .string()
    .trim()
    .max(max, { error: `${name} may have ${max} characters at most.` })

const fraction = z.coerce
  .number({ error: 'The focal point is a number from 0 to 1.' })
  .min(0, { error: 'The focal point is a number from 0 to 1.' })
  .max(1, { error: 'The focal point is a number from 0 to 1.' })

/** What may be changed of an upload; the pixels stay. */
export const mediaInput = z.strictObject({
  id: z.uuid(),
  alt: words(400, 'The alt text').optional(),
  caption: words(600, 'The caption').optional(),
  credit: words(160, 'The credit').optional(),
  focalX: fraction.optional(),
  focalY: fraction.optional(),
})
