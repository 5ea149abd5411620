// Turns a demo story's texts and blocks into real ones, once dates, picture ids and addresses are known.
import type { Block } from '@/lib/blocks/registry'
import { pictures } from './pictures'
import type { DemoBlock, DemoInline, DemoPictureUse } from './types'

/** The two days that a story's date marks count from, each as `YYYY-MM-DD`. */
export interface DemoDays {
  /** The day the story was first published; the loading day for one that is not out yet. */
  published: string
  /** The day the demo is loaded. */
  loaded: string
}

/** Where pictures and stories of the demo have come to be. */
export interface DemoPlaces {
  mediaId: (pictureKey: string) => string
  storyPath: (slug: string) => string
}

const weekdays = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday']
const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]

/**
 * Writes out the date marks in a text, so that its days are right whenever the demo is loaded:
 * - `{day:2}` the weekday two days before publication (`{day:-1}` the day after it)
 * - `{date:2}` the same day as `12 April`
 * - `{on:70}` the date seventy days before loading, as `3 February`
 */
export function datedText(text: string, days: DemoDays): string {
  return text.replace(/\{(day|date|on):(-?\d+)\}/g, (_, form: string, count: string) => {
    const from = form === 'on' ? days.loaded : days.published
    const day = new Date(Date.parse(`${from}T00:00:00Z`) - Number(count) * 86_400_000)
    if (form === 'day') return weekdays[day.getUTCDay()]!
    return `${day.getUTCDate()} ${months[day.getUTCMonth()]}`
  })
}

/**
 * A picture's use as a story stores it.
 * @throws Error when the demo has no picture of that key.
 */
export function pictureOf(use: DemoPictureUse, days: DemoDays, places: DemoPlaces) {
  const picture = pictures[use.key]
  if (!picture) throw new Error(`The demo has no picture ${use.key}`)
  return {
    mediaId: places.mediaId(use.key),
    alt: use.alt ?? picture.alt,
    caption: datedText(use.caption, days),
    credit: picture.credit,
  }
}

/**
 * A demo story's body as blocks of the registry, still to be parsed by its schema.
 * @throws Error when the demo has no picture of a key that the body names.
 */
export function bodyOf(blocks: DemoBlock[], days: DemoDays, places: DemoPlaces): Block[] {
  const text = (plain: string) => datedText(plain, days)
  const inline = (line: DemoInline) =>
    line.map(({ story, ...run }) => ({
      ...run,
      text: text(run.text),
      ...(story === undefined ? {} : { link: places.storyPath(story) }),
    }))
  // Walks by the fields blocks share rather than by kind, so that a new kind needs no line here.
  return blocks.map((one) => {
    const block: Record<string, unknown> = { ...one }
    if ('text' in one) block.text = typeof one.text === 'string' ? text(one.text) : inline(one.text)
    if ('items' in one) block.items = one.items.map(inline)
    if ('paragraphs' in one) block.paragraphs = one.paragraphs.map(inline)
    if ('picture' in one) block.picture = pictureOf(one.picture, days, places)
    return block as Block
  })
}
