import { z } from 'zod'
import { fromVersion, line } from '@/lib/base/fields'
import { normalCode } from './code'
import { customCodeRefusal } from './custom-code'

const utmValue = z
  .string()
  .optional()
  .transform((text) => (text ?? '').trim())
  .pipe(
    z
      .string()
      .max(60, { error: 'A UTM value may have 60 characters at most.' })
      .regex(/^[\p{L}\p{N} ._~-]*$/u, { error: 'A UTM value has letters, digits, . _ ~ and -.' }),
  )

const leads = {
  to: line(2_000, 'The address').pipe(z.string().min(1, { error: 'Say where it leads.' })),
  utmSource: utmValue,
  utmMedium: utmValue,
  utmCampaign: utmValue,
}

export const makeLinkInput = z.strictObject({
  id: z.uuid(),
  code: z
    .string({ error: 'The code is missing.' })
    .max(100)
    .transform(normalCode)
    .superRefine((code, context) => {
      const message = customCodeRefusal(code)
      if (message) context.addIssue({ code: 'custom', message })
    }),
  ...leads,
})

export const changeLinkInput = z.strictObject({ id: z.uuid(), version: fromVersion, ...leads })

export const linkInput = z.strictObject({ id: z.uuid() })

export const blockInput = z.strictObject({
  what: z
    .string({ error: 'Say what is blocked.' })
    .trim()
    .toLowerCase()
    .min(3, { error: 'Write a host such as example.org, or a code.' })
    .max(253, { error: 'A host has 253 characters at most.' }),
  reason: line(300, 'The reason'),
})

export const passageInput = z.object({
  story: z.uuid(),
  paragraph: z.coerce.number().int().min(1).max(2_000),
})
