/** Something an import could not keep as it was, and how often. */
export interface Dropped {
  /** What it was, in words that finish the sentence "Left out or simplified: …". */
  what: string
  count: number
  /** The first one met, cut short. */
  example: string
}

const longestExample = 120
const mostKinds = 200

/** A tally of what was dropped, by what it was. Bounded: a hostile file cannot make it grow for ever. */
export class DropList {
  readonly #byWhat = new Map<string, Dropped>()

  add(what: string, example = '', count = 1): void {
    const known = this.#byWhat.get(what)
    if (known) known.count += count
    else if (this.#byWhat.size < mostKinds)
      this.#byWhat.set(what, { what, count, example: excerpt(example) })
  }

  addAll(dropped: readonly Dropped[]): void {
    for (const one of dropped) this.add(one.what, one.example, one.count)
  }

  toArray(): Dropped[] {
    return [...this.#byWhat.values()].map((one) => ({ ...one }))
  }
}

function excerpt(text: string): string {
  const line = text
    .slice(0, 1_000)
    .replace(/[\s\p{Cc}\p{Cs}]+/gu, ' ')
    .trim()
  return line.length > longestExample ? `${line.slice(0, longestExample - 1)}…` : line
}
