/**
 * One kind of event that an agency reports. In its texts `{a}` and `{b}` are the pair of names
 * that no other item of the subject has; `{name}` with `{figure}`, `{clock}` with `{count}` and
 * `{other}` with `{number}` are pairs too, one for each further paragraph. Other marks are lists
 * of the subject. Every text of a place must hold its pair, or two items could read alike.
 */
export interface WireEvent {
  section: string
  tags: string[]
  /** Hold `{a}` and `{b}`. */
  headlines: string[]
  standfirsts: string[]
  /** First paragraphs; hold `{a}` and `{b}`. */
  first: string[]
  /** Second paragraphs; hold `{name}` and `{figure}`. */
  second: string[]
}

/** What a dossier's wire items are made of. */
export interface WireSubject {
  dossier: string
  /** Items are spread between these two ages, in days. */
  newestDaysAgo: number
  oldestDaysAgo: number
  places: string[]
  a: string[]
  b: string[]
  lists: Record<string, string[]>
  events: WireEvent[]
  /** Third paragraphs, for any event; hold `{clock}` and `{count}`. */
  third: string[]
  /** Fourth paragraphs, for any event; hold `{other}` and `{number}`. */
  fourth: string[]
}
