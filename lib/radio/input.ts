import { z } from 'zod'
import { env } from '@/lib/base/env'
import { fromVersion, line, paragraphs, requiredLine, ticked } from '@/lib/base/fields'
import { dayMinutes } from './schedule'
import { demoStreamPath, isHeardOn, type StreamFormat, streamFormats } from './stream'
import { isDay } from './wall-clock'

/** A wall time as a `time` field sends it, in minutes after midnight. */
const wallTime = (name: string) =>
  z
    .string({ error: `${name} is missing.` })
    .trim()
    .regex(/^([01]\d|2[0-3]):[0-5]\d(:00)?$/, { error: `${name} is a time such as 06:30.` })
    .transform((text) => Number(text.slice(0, 2)) * 60 + Number(text.slice(3, 5)))

const calendarDay = z
  .string()
  .trim()
  .refine(isDay, { error: 'A day is written as 2026-04-14.' })
  .refine((day) => day >= '2000-01-01' && day <= '2999-12-31', {
    error: 'The day must lie between 2000 and 2999.',
  })

const weekdays = z
  .union([z.string(), z.array(z.string())])
  .optional()
  .transform((value) => [...new Set([value ?? []].flat())].map(Number).sort())
  .pipe(z.array(z.int().min(1).max(7)))

export const saveProgrammeInput = z
  .strictObject({
    id: z.uuid(),
    version: fromVersion,
    title: requiredLine(80, 'The title'),
    presenter: line(80, 'The presenter'),
    description: paragraphs(300, 'The description'),
    days: weekdays,
    starts: wallTime('The beginning'),
    ends: wallTime('The end'),
    firstDay: calendarDay,
    lastDay: z
      .union([z.literal(''), calendarDay])
      .optional()
      .transform((day) => day || null),
    isRepeat: ticked,
  })
  .refine(({ firstDay, lastDay }) => lastDay === null || lastDay >= firstDay, {
    path: ['lastDay'],
    error: 'The last day cannot come before the first.',
  })
  .refine(({ days, firstDay, lastDay }) => days.length > 0 || firstDay === lastDay, {
    path: ['days'],
    error: 'Choose at least one day of the week.',
  })
  .transform(({ starts, ends, ...rest }) => ({
    ...rest,
    startMinute: starts,
    // An end at or before the beginning is on the next day.
    minutes: ends > starts ? ends - starts : ends - starts + dayMinutes,
  }))

export const removeProgrammeInput = z.strictObject({ id: z.uuid(), version: fromVersion })

const streamAddress = z
  .string({ error: 'The address is missing.' })
  .trim()
  .max(500, { error: 'The address may have 500 characters at most.' })
  .refine(isStreamAddress, {
    error: 'The address of a stream starts with https:// or http://, without a name or password.',
  })

/** Whether something may be listened to at an address: the web's schemes, no userinfo (RFC 3986 §3.2.1). */
function isStreamAddress(text: string): boolean {
  if (text === demoStreamPath) return true
  if (/[\u0000-\u0020\u007f\\"'<>;,]/.test(text)) return false
  try {
    const { protocol, username, password } = new URL(text)
    return ['http:', 'https:'].includes(protocol) && username === '' && password === ''
  } catch {
    return false
  }
}

export const saveStreamInput = z
  .strictObject({
    id: z.uuid(),
    version: fromVersion,
    name: requiredLine(60, 'The name'),
    url: streamAddress,
    format: z.enum(Object.keys(streamFormats) as [StreamFormat, ...StreamFormat[]], {
      error: 'Choose the kind of stream.',
    }),
    position: z.coerce
      .number({ error: 'The place is a whole number.' })
      .int({ error: 'The place is a whole number.' })
      .min(0, { error: 'The place is 0 or more.' })
      .max(999, { error: 'The place is 999 at most.' }),
    isClosed: ticked,
  })
  // One from before the site was encrypted can still be closed.
  .refine(({ url, isClosed }) => isClosed || isHeardOn(env().SITE_URL, url), {
    path: ['url'],
    error:
      'Nobody could hear it: this site is served over https://, and browsers let no sound from http:// into it. Give the stream’s https:// address.',
  })
