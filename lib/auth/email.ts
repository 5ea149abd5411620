import { z } from 'zod'

/**
 * One e-mail address, in small letters. Narrower than RFC 5322 on purpose: one address and never
 * a list, ASCII only (a full-width ＠ is another address in disguise), no quotes or brackets that a
 * mail program or a page might take for markup.
 */
export const emailAddress = z
  .string()
  .trim()
  .max(254)
  .regex(/^[A-Za-z0-9._+'-]{1,64}@[A-Za-z0-9](?:[A-Za-z0-9.-]*[A-Za-z0-9])?\.[A-Za-z]{2,}$/, {
    error: 'Write one e-mail address, such as name@example.org.',
  })
  .transform((address) => address.toLowerCase())
