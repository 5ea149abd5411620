// Short agency items, as many as are asked for, each with a headline and paragraphs of its own.
import { slugify } from '@/lib/base/slug'
import { p } from './compose'
import { dossiers } from './dossiers'
import { publicStories } from './stories/all'
import type { DemoAge, DemoPublicStory } from './types'
import { seeds, tarsk } from './wire/abroad'
import { delta } from './wire/delta'
import { callow, power } from './wire/home'
import { clocks, numbers, people } from './wire/names'
import type { WireEvent, WireSubject } from './wire/subject'

const subjects = [delta, callow, power, tarsk, seeds]
const agencies = ['Meridian', 'Coastline', 'Northwire']

const figures = numbers(21, 420)
const counts = numbers(1010, 2990)

export interface WireOptions {
  /** The dossier the items belong to; without it, Battle over the Delta. */
  dossier?: string
  /** Spread the items over this many days back from now, instead of the dossier's own weeks. */
  days?: number
}

/**
 * Makes wire items, newest first, one at a time: nothing is kept, so a hundred thousand take
 * seconds and no memory. The same seed gives the same items. No two of a dossier share a
 * headline or a paragraph.
 * @throws RangeError when more are asked for than there are pairs of names to tell them apart.
 */
export function* wireItems(
  count: number,
  seed: number,
  { dossier = delta.dossier, days }: WireOptions = {},
): Generator<DemoPublicStory> {
  const subject = subjects.find((one) => one.dossier === dossier)
  if (!subject) throw new RangeError(`The demo has no wire for the dossier ${dossier}`)
  const most = subject.a.length * subject.b.length
  if (count > most) throw new RangeError(`The wire has ${most} items on ${dossier} at most`)
  for (let index = 0; index < count; index++) yield wireItem(subject, { index, count, seed, days })
}

/** The wire items of the demo: as many as bring each dossier to its number of stories. */
export function* demoWire(seed = 1962): Generator<DemoPublicStory> {
  for (const dossier of dossiers) {
    const written = publicStories.filter((story) => story.dossiers.includes(dossier.slug)).length
    yield* wireItems(dossier.stories - written, seed, { dossier: dossier.slug })
  }
}

interface Turn {
  index: number
  count: number
  seed: number
  days?: number
}

function wireItem(subject: WireSubject, turn: Turn): DemoPublicStory {
  const { index, seed } = turn
  const chance = (salt: string) => hash(index, seed, salt)
  const choose = <T>(list: readonly T[], salt: string) => list[chance(salt) % list.length]!
  const event: WireEvent = subject.events[index % subject.events.length]!
  const say = writer(subject, turn, choose)

  const headline = say(choose(event.headlines, 'headline'))
  const paragraphs = [choose(event.first, 'first'), choose(event.second, 'second')]
  const more = chance('length') % 4
  if (more > 0) paragraphs.push(choose(subject.third, 'third'))
  if (more > 1) paragraphs.push(choose(subject.fourth, 'fourth'))
  return {
    slug: slugify(headline),
    kind: 'news',
    section: event.section,
    headline,
    standfirst: say(choose(event.standfirsts, 'standfirst')),
    dateline: { place: choose(subject.places, 'place'), agency: choose(agencies, 'agency') },
    authors: [],
    dossiers: [subject.dossier],
    tags: event.tags,
    body: paragraphs.map((text) => p(say(text))),
    state: 'published',
    published: ageOf(subject, turn),
  }
}

/** Fills the marks of a text. Each pair is walked through in an order of its own, never twice. */
function writer(
  subject: WireSubject,
  { index, seed }: Turn,
  choose: (list: readonly string[], salt: string) => string,
) {
  const [a, b] = pairAt(subject.a, subject.b, index, seed)
  const [name, figure] = pairAt(people, figures, index, seed + 1)
  const [clock, count] = pairAt(clocks, counts, index, seed + 2)
  const [other, number] = pairAt(people, figures, index, seed + 3)
  const own: Record<string, string> = { a, b, name, figure, clock, count, other, number }
  return (text: string) => {
    const filled = text.replace(
      /\{([a-z]+)\}/g,
      (_, mark: string) => own[mark] ?? choose(subject.lists[mark]!, mark),
    )
    return filled[0]!.toUpperCase() + filled.slice(1)
  }
}

/**
 * The pair at a place in a walk that meets every pair once: a step that shares no factor with
 * their number, near the golden section so that neighbours have nothing in common.
 */
function pairAt(first: string[], second: string[], index: number, seed: number): [string, string] {
  const size = first.length * second.length
  const at = (index * stepFor(size) + hash(0, seed, 'start')) % size
  return [first[at % first.length]!, second[Math.floor(at / first.length)]!]
}

const steps = new Map<number, number>()

function stepFor(size: number): number {
  const known = steps.get(size)
  if (known !== undefined) return known
  let step = Math.floor(size * 0.618034)
  while (commonFactor(step, size) > 1) step++
  steps.set(size, step)
  return step
}

function commonFactor(a: number, b: number): number {
  return b === 0 ? a : commonFactor(b, a % b)
}

/** A number for a draw, the same for the same item, seed and purpose (FNV-1a, then mixed). */
function hash(index: number, seed: number, salt: string): number {
  let value = (2166136261 ^ seed) >>> 0
  for (let at = 0; at < salt.length; at++)
    value = Math.imul(value ^ salt.charCodeAt(at), 16777619) >>> 0
  value = Math.imul(value ^ index, 2246822519) >>> 0
  value = Math.imul(value ^ (value >>> 13), 3266489917) >>> 0
  return (value ^ (value >>> 16)) >>> 0
}

// The paper's day ends here: ages are counted back from it.
const editionMinute = 14 * 60 + 32

function ageOf(subject: WireSubject, { index, count, seed, days }: Turn): DemoAge {
  const newest = days === undefined ? subject.newestDaysAgo : 0.4
  const oldest = days ?? subject.oldestDaysAgo
  // More of them lately: a quarter of the items fall in the last tenth of the time.
  const share = ((index + 0.5) / count) ** 1.6
  const jitter = ((hash(index, seed, 'minute') % 100) / 100 - 0.5) * (1 / count)
  const back = newest + (oldest - newest) * Math.min(1, Math.max(0, share + jitter * share))
  const minute = editionMinute - Math.round(back * 1440)
  const daysAgo = Math.ceil(-minute / 1440)
  return { daysAgo: Math.max(0, daysAgo), at: clocks[((minute % 1440) + 1440) % 1440]! }
}
