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
  now: Told | null
  next: Told | null
}
