import { z } from 'zod'
import { slugPattern } from './slug'

/**
 * The kinds of fields that forms are made of. Each trims, is bounded, and says in words what is
 * wrong; `name` begins the sentence ("The title").
 */

// A line feed in a title would end up in a mail header or a feed's title.
const oneLine = (text: string) => text.replace(/\s+/gu, ' ')

/** One line of text; may be empty. */
export function line(max: number, name: string) {
  return z
    .string({ error: `${name} is missing.` })
    .trim()
    .max(max, { error: `${name} may have ${max} characters at most.` })
    .transform(oneLine)
}

/** One line of text that must say something. */
export function requiredLine(max: number, name: string) {
  return z
    .string({ error: `${name} is missing.` })
    .trim()
    .min(1, { error: `${name} is missing.` })
    .max(max, { error: `${name} may have ${max} characters at most.` })
    .transform(oneLine)
}

/** Text of several lines, line ends as line feeds; may be empty. */
export function paragraphs(max: number, name: string) {
  return z
    .string({ error: `${name} is missing.` })
    .transform((text) => text.replace(/\r\n?/g, '\n').trim())
    .pipe(z.string().max(max, { error: `${name} may have ${max} characters at most.` }))
}

/** What somebody looks for in a list, from an address, which may hold anything. */
export const soughtLine = z
  .string()
  .transform((text) => text.replace(/\p{Cc}/gu, ' ').trim())
  .pipe(z.string().max(100))
  .catch('')

/** A checkbox of a form: there when ticked, absent when not. */
export const ticked = z
  .union([z.literal('on'), z.boolean()])
  .optional()
  .transform((value) => value === 'on' || value === true)

/** Ids of which a form may send none, one or several; no id twice. */
export function idList(max: number) {
  return z
    .union([z.string(), z.array(z.string())])
    .optional()
    .transform((value) => [...new Set([value ?? []].flat().filter((one) => one !== ''))])
    .pipe(z.array(z.uuid()).max(max, { error: `At most ${max} can be chosen.` }))
}

/** An id, or nothing chosen. */
export const optionalId = z
  .string()
  .nullish()
  .transform((value) => value || null)
  .pipe(z.uuid().nullable())

/** The version an edit began from; 0 for something new. */
export const fromVersion = z.coerce.number().int().min(0)

/** A web address's last part as somebody writes it; empty where it is to be made from the name. */
export const slugLine = z
  .string()
  .optional()
  .transform((text) => (text ?? '').trim().toLowerCase())
  .pipe(
    z
      .string()
      .max(80, { error: 'The web address may have 80 characters at most.' })
      .refine((slug) => slug === '' || slugPattern.test(slug), {
        error: 'The web address may have small letters, digits and single hyphens.',
      }),
  )
