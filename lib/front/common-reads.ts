// What stands on every page is read once until it changes, not once for each page.
import { type RenderScope, renderScope } from '@/lib/cache/touch'
import type { CommonReads } from '@/lib/cache/until-changed'

interface Entry {
  value: Promise<unknown>
  /** What the read said that it depends on, complete once the value is there. */
  scope: RenderScope
  isRead: boolean
  readAt: number
}

/** The common reads of a thread that draws, remembered until it is told that something in them changed. */
export class Common {
  #entries = new Map<string, Entry>()

  /** What drawings use; where nobody can say what changed, it is read anew. */
  reads({ isHeard }: { isHeard: boolean }): CommonReads {
    return { get: (name, read, longest) => this.#get(name, read, isHeard ? longest : 0) }
  }

  /** Forgets what depends on one of these tags; null stands for any. What is being read may not have seen the change. */
  forget(tags: string[] | null): void {
    for (const [name, { scope, isRead }] of this.#entries)
      if (!isRead || tags === null || tags.some((tag) => scope.tags.has(tag)))
        this.#entries.delete(name)
  }

  async #get<T>(name: string, read: () => Promise<T>, longest: number): Promise<T> {
    const known = this.#entries.get(name)
    const value = known && (await known.value.catch(() => undefined))
    if (known && value !== undefined && isTrue(known, longest)) {
      passOn(known.scope)
      return value as T
    }
    // Somebody may have begun to read it anew meanwhile.
    const other = this.#entries.get(name)
    if (other && other !== known) return this.#get(name, read, longest)
    return this.#read(name, read)
  }

  #read<T>(name: string, read: () => Promise<T>): Promise<T> {
    const scope: RenderScope = { tags: new Set() }
    const value = renderScope.run(scope, read)
    const entry: Entry = { value, scope, isRead: false, readAt: Date.now() }
    this.#entries.set(name, entry)
    return value
      .finally(() => {
        entry.isRead = true
        passOn(scope)
      })
      .catch((error) => {
        if (this.#entries.get(name) === entry) this.#entries.delete(name)
        throw error
      })
  }
}

function isTrue({ scope, readAt }: Entry, longest: number): boolean {
  return (
    Date.now() - readAt < longest &&
    (scope.until === undefined || Date.now() < scope.until.getTime())
  )
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
