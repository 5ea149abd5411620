// Where an error came from, in the source's own places: looked up when it is written down, because
// Node, asked to do it for every error, keeps all maps of what was built in memory.
import { existsSync, readFileSync } from 'node:fs'
import { SourceMap } from 'node:module'
import { fileURLToPath } from 'node:url'
import { LRUCache } from 'lru-cache'

/** A place in what was built: `/srv/longwave/.next/server/chunks/ssr/x.js:1:2345`. */
const builtPlace =
  /(?<=\(|at |async )((?:file:\/\/|\/|[A-Z]:\\)[^\n]*?\.next[/\\][^\n]*?\.m?js):(\d+):(\d+)/g

/** An error that comes again and again is looked up in memory. */
const lately = new LRUCache<string, { map: SourceMap | null }>({ max: 6 })

/** A stack with the places of what was built put as those of the source, where a map lies beside it. */
export function originalStack(stack: string): string {
  return stack.replace(builtPlace, (built, file: string, line: string, column: string) => {
    const found = mapOf(file)?.findEntry(Number(line) - 1, Number(column) - 1)
    if (!found || !('originalSource' in found)) return built
    return `${found.originalSource.replace(/^(\.\.\/)+/, '')}:${found.originalLine + 1}:${found.originalColumn + 1}`
  })
}

function mapOf(place: string): SourceMap | null {
  const file = place.startsWith('file:') ? fileURLToPath(place) : place
  const known = lately.get(file)
  if (known) return known.map
  const beside = `${file}.map`
  const map = existsSync(beside)
    ? new SourceMap(
        JSON.parse(readFileSync(beside, 'utf8')) as ConstructorParameters<typeof SourceMap>[0],
      )
    : null
  lately.set(file, { map })
  return map
}
