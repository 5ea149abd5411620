/** A broadcast as it is told to a browser. */
export interface Told {
  title: string
  presenter: string
  /** Instants, ISO 8601. */
  from: string
  to: string
  /** The same by the publication's clocks, with their zone: `15:00 GMT`. */
  starts: string
  ends: string
}

/** What is on and what comes next; null for nothing. */
export interface Broadcast {
  /** When this is said, by the site's clock (ISO 8601): that of whoever hears it may be hours off. */
  at: string
  now: Told | null
  next: Told | null
}

/** Milliseconds from when it was said until another programme is on; null where nothing more is known of. */
export function untilTurn({ at, now, next }: Broadcast): number | null {
  const turn = now?.to ?? next?.from
  return turn === undefined ? null : Date.parse(turn) - Date.parse(at)
}
