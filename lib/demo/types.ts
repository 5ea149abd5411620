// The shapes of the demo publication: plain data, without ids, which the loader turns into rows.
import type { Block } from '@/lib/blocks/registry'

/**
 * A point of time, counted back from the day the demo is loaded: 0 is that day.
 * `at` is `HH:MM` in GMT, so that a story keeps its place in the day.
 */
export interface DemoAge {
  daysAgo: number
  at: string
}

/** The five colours a section may have. */
export type DemoPillar = 'news' | 'opinion' | 'business' | 'culture' | 'sport'

export interface DemoSection {
  slug: string
  name: string
  pillar: DemoPillar
  description: string
}

export interface DemoAuthor {
  slug: string
  name: string
  role: string
  beat: string
  place: string
  bio: string
  /** A key of `pictures.ts`; null for a byline that is no one person. */
  portrait: string | null
}

export interface DemoTag {
  slug: string
  name: string
  type: 'person' | 'place' | 'organisation' | 'subject'
  description?: string
}

export interface DemoDossier {
  slug: string
  title: string
  standfirst: string
  /** Where things stand: one line a point, shown as a list. */
  standing: string[]
  open: boolean
  /** How many published stories it holds once `wire.ts` has filled it up. */
  stories: number
  /** The age in days of its first story. */
  sinceDaysAgo: number
  /** Slugs of the stories a newcomer should read first. */
  startHere: string[]
}

/** A picture of the demo, drawn by this project and kept as SVG beside `pictures.ts`. */
export interface DemoPicture {
  /** File name in `lib/demo/pictures`. */
  file: string
  width: number
  height: number
  /** What it shows, for someone who cannot see it. */
  alt: string
  credit: string
}

/** A picture as one story uses it, named by its key in `pictures.ts`. */
export interface DemoPictureUse {
  key: string
  caption: string
  /** Where this story needs other words than the picture's own. */
  alt?: string
}

/** A run of text; `story` is the slug of the demo story it links to. */
export interface DemoRun {
  text: string
  bold?: true
  italic?: true
  link?: string
  story?: string
}
export type DemoInline = DemoRun[]

// Every block of the registry as it is, but with demo runs for text and a key for a picture.
type InDemo<T> = T extends { mediaId: string }
  ? DemoPictureUse
  : T extends readonly { text: string }[]
    ? DemoInline
    : T extends readonly (infer Item)[]
      ? InDemo<Item>[]
      : T extends object
        ? { [Key in keyof T]: InDemo<T[Key]> }
        : T

/** A block of a demo story's body. */
export type DemoBlock = InDemo<Block>

/** A note under a story that says what was wrong and when it was put right. */
export interface DemoCorrection {
  when: DemoAge
  text: string
}

/** How far a story has come, and when. */
export type DemoLife =
  | { state: 'published'; published: DemoAge; updated?: DemoAge }
  | { state: 'correcting'; published: DemoAge; updated?: DemoAge; edited: DemoAge; note: string }
  | { state: 'withdrawn'; published: DemoAge; withdrawn: DemoAge; reason: string }
  | { state: 'scheduled'; scheduledIn: { hours: number }; embargoed: boolean }
  | {
      state: 'draft' | 'in-edit' | 'review' | 'ready' | 'spiked' | 'legal-hold'
      edited: DemoAge
      note: string
    }

export interface DemoDateline {
  place: string
  agency: string | null
}

/** What every story has, in whatever state it is. Texts may hold date marks: see `resolve.ts`. */
export interface DemoStoryText {
  slug: string
  kind: 'news' | 'opinion' | 'analysis'
  section: string
  kicker?: string
  headline: string
  standfirst: string
  dateline: DemoDateline | null
  authors: string[]
  dossiers: string[]
  tags: string[]
  lead?: DemoPictureUse
  body: DemoBlock[]
  /** Slugs of stories put beside this one by hand. */
  related?: string[]
  corrections?: DemoCorrection[]
}

export type DemoStory = DemoStoryText & DemoLife

/** A story that readers see, or will see again once its correction is out. */
export type DemoPublicStory = Extract<DemoStory, { state: 'published' | 'correcting' }>
