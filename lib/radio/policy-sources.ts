import type { Listenable } from './stream'

/** What a page's policy must let through so that its streams can be heard (CSP 3 §6.1). */
export interface StreamSources {
  /** For media-src. */
  media: string[]
  /** For connect-src: playlists and pieces that a script fetches. */
  connect: string[]
}

/**
 * The origins of these streams, and nothing wider: no scheme alone, no wildcard. Those of our own
 * site are covered by 'self'. HLS is fetched by a script where the browser cannot play it, and then
 * played from a blob.
 */
export function streamSources(streams: Pick<Listenable, 'url' | 'format'>[]): StreamSources {
  const away = streams.filter(({ url }) => !url.startsWith('/'))
  const origins = (list: typeof streams) => [...new Set(list.map(({ url }) => new URL(url).origin))]
  const hls = streams.filter(({ format }) => format === 'hls')
  return {
    media: [...origins(away), ...(hls.length > 0 ? ['blob:'] : [])],
    connect: origins(away.filter(({ format }) => format === 'hls')),
  }
}
