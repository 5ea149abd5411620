// What the front and the thread that draws say to each other.
import type { Asked } from '../asked'
import type { Drawn } from '../draw'

/** Where the thread finds the site it is part of. */
export interface Site {
  /** What the process listens on. */
  hostname: string
  port: number
  /** The host that pages are drawn for. */
  host: string
}

/** What the front says. */
export type Order =
  | {
      say: 'draw'
      ticket: number
      asked: Asked
      /** Up to where a replica must have come; null for whatever it has. */
      lsn: string | null
      /** Whether it is known what changed: else nothing that was read before counts. */
      isHeard: boolean
    }
  /** What changed; null stands for anything. */
  | { say: 'changed'; tags: string[] | null }
  /** What goes on without end is ended: the radio's listeners. */
  | { say: 'end streams' }
  | { say: 'close' }

/** What the thread says. */
export type Word =
  /** Where it answers whatever is not the same for everyone. */
  | { say: 'open'; socketPath: string }
  /** `publication` is its name, for when nobody can read it. */
  | { say: 'drawn'; ticket: number; drawn: Drawn; publication: string }
  | { say: 'not drawn'; ticket: number; isDatabaseAway: boolean }
  | { say: 'closed' }
