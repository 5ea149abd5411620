import { LRUCache } from 'lru-cache'
import { type RenderScope, renderScope } from '@/lib/cache/touch'
import { type LinkTarget, linkByCode } from '@/lib/shortlinks/queries'
import type { Changes, Moment } from './changes'

interface KeptLink {
  target: LinkTarget
  tags: string[]
  found: Moment
}

/** Links in memory; each takes some 500 bytes. */
const most = 20_000

/** Where short codes lead, kept until something of it changes; while the database is away, as it was. */
export class Links {
  #changes: Changes
  #kept = new LRUCache<string, KeptLink>({ max: most })

  constructor(changes: Changes) {
    this.#changes = changes
  }

  /** Where a code leads, as far as memory says so and nothing speaks against it. */
  inMemory(code: string): LinkTarget | undefined {
    const kept = this.#kept.get(code)
    if (!kept || !this.#changes.isHeard) return undefined
    return this.#changes.verdict(kept.tags, kept.found) === 'fresh' ? kept.target : undefined
  }

  /** Where a code leads; null where no public link has it. */
  async find(code: string): Promise<LinkTarget | null> {
    const kept = this.#kept.get(code)
    const verdict = kept ? this.#changes.verdict(kept.tags, kept.found) : 'gone'
    const isTrue = verdict === 'fresh' || (!this.#changes.isHeard && verdict !== 'gone')
    if (kept && isTrue) return kept.target
    this.#kept.delete(code)
    const found = this.#changes.now()
    const scope: RenderScope = { tags: new Set() }
    const target = await renderScope.run(scope, () => linkByCode(code))
    if (target) this.#kept.set(code, { target, tags: [...scope.tags], found })
    return target
  }
}
