// What stands on every page is read once until it changes, not once for each page.
import { type RenderScope, renderScope } from '@/lib/cache/touch'
import type { CommonReads } from '@/lib/cache/until-changed'
import type { Changes, Moment } from './changes'

interface Entry {
  value: Promise<unknown>
  /** What the read said that it depends on, complete once the value is there. */
  scope: RenderScope
  at: Moment
  readAt: number
}

/** The common reads of a front, each true as the kept pages are: compared with what changed since. */
export class Common {
  #changes: Changes
  #entries = new Map<string, Entry>()

  constructor(changes: Changes) {
    this.#changes = changes
  }

  /** The reads for a drawing that began at a moment. */
  since(at: Moment): CommonReads {
    return { get: (name, read, longest) => this.#get(name, read, longest, at) }
  }

  async #get<T>(name: string, read: () => Promise<T>, longest: number, at: Moment): Promise<T> {
    const known = this.#entries.get(name)
    const value = known && (await known.value.catch(() => undefined))
    if (known && value !== undefined && this.#isTrue(known, longest)) {
      passOn(known.scope)
      return value as T
    }
    // Somebody may have begun to read it anew meanwhile.
    const other = this.#entries.get(name)
    if (other && other !== known) return this.#get(name, read, longest, at)
    return this.#read(name, read, at)
  }

  #read<T>(name: string, read: () => Promise<T>, at: Moment): Promise<T> {
    const scope: RenderScope = { tags: new Set() }
    const entry: Entry = {
      value: renderScope.run(scope, read),
      scope,
      at,
      readAt: Date.now(),
    }
    this.#entries.set(name, entry)
    return (entry.value as Promise<T>)
      .finally(() => passOn(scope))
      .catch((error) => {
        if (this.#entries.get(name) === entry) this.#entries.delete(name)
        throw error
      })
  }

  #isTrue({ scope, at, readAt }: Entry, longest: number): boolean {
    return (
      this.#changes.isHeard &&
      Date.now() - readAt < longest &&
      (scope.until === undefined || Date.now() < scope.until.getTime()) &&
      this.#changes.verdict([...scope.tags], at) === 'fresh'
    )
  }
}

/** Says of the drawing under way what was said of the read. */
function passOn({ tags, until, mediaSources, isDatabaseAway }: RenderScope): void {
  const scope = renderScope.getStore()
  if (!scope) return
  for (const tag of tags) scope.tags.add(tag)
  if (mediaSources) scope.mediaSources = mediaSources
  if (isDatabaseAway) scope.isDatabaseAway = true
  if (until && (!scope.until || until < scope.until)) scope.until = until
}
