/** What the player is doing, as it is told to the reader (DESIGN.md §5.11). */
export type PlayerState =
  | 'closed'
  /** It played before the page was loaded anew, and offers to go on. */
  | 'offer'
  | 'idle'
  | 'connecting'
  | 'playing'
  /** It was cut off, or starves, and is coming back by itself. */
  | 'buffering'
  | 'dropped'
  | 'off-air'
  /** Another tab took over. */
  | 'elsewhere'
  /** The browser wants a click first. */
  | 'refused'
  | 'unplayable'

/** What may happen to it. */
export type PlayerEvent =
  | 'play'
  | 'pause'
  | 'close'
  | 'offer'
  | 'sound'
  | 'silence'
  | 'broken'
  | 'elsewhere'
  | 'refused'
  | 'unplayable'

export interface Playing {
  state: PlayerState
  /** Connections that failed one after another. */
  failures: number
}

export const closed: Playing = { state: 'closed', failures: 0 }

/** After so many failures in a row it says that the stream dropped; it goes on trying all the same. */
const patience = 6

const wanting: readonly PlayerState[] = ['connecting', 'playing', 'buffering', 'dropped', 'off-air']

/** Whether the reader wants to hear something, so that what breaks is mended. */
export function wantsSound({ state }: Playing): boolean {
  return wanting.includes(state)
}

/** What the player is doing after something happened; `isOnAir` is what the programme says. */
export function after(playing: Playing, event: PlayerEvent, isOnAir: boolean): Playing {
  switch (event) {
    case 'play':
      return { state: 'connecting', failures: 0 }
    case 'pause':
      return { state: 'idle', failures: 0 }
    case 'close':
      return closed
    case 'offer':
    case 'elsewhere':
    case 'refused':
    case 'unplayable':
      return { state: event, failures: 0 }
  }
  // What a connection tells after the reader has let go of it means nothing.
  if (!wantsSound(playing)) return playing
  if (event === 'sound') return { state: 'playing', failures: 0 }
  if (event === 'silence')
    return playing.state === 'playing' ? { ...playing, state: 'buffering' } : playing
  const failures = playing.failures + 1
  // A host often takes its stream away between programmes: then this is no fault.
  if (!isOnAir && failures > 1) return { state: 'off-air', failures }
  return { state: failures < patience ? 'buffering' : 'dropped', failures }
}

const waits = [1, 2, 4, 8, 15, 30]

/**
 * Seconds before the next try after so many failures: longer each time, 30 at most. `chance` (0 to 1)
 * spreads them by a quarter, so that those who were cut off together do not all come back together.
 */
export function waitAfter(failures: number, chance: number): number {
  const wait = waits[Math.min(failures, waits.length) - 1] ?? waits[0]!
  return wait * (1 + chance / 4)
}
