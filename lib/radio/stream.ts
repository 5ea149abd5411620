/** The kinds of streams, with the type that an `<audio>` is asked about (RFC 6381, IANA media types). */
export const streamFormats = {
  mp3: 'audio/mpeg',
  aac: 'audio/aac',
  ogg: 'audio/ogg',
  hls: 'application/vnd.apple.mpegurl',
  wav: 'audio/wav',
} as const
export type StreamFormat = keyof typeof streamFormats

/** The stream that the project makes itself, for whoever has none yet. */
export const demoStreamPath = '/api/listen/demo'

/** A stream as the player knows it. */
export interface Listenable {
  id: string
  name: string
  url: string
  format: StreamFormat
}

/** The streams that are offered: the project's own only while there is no other. */
export function offered<Stream extends { url: string }>(streams: Stream[]): Stream[] {
  const own = streams.filter(({ url }) => url !== demoStreamPath)
  return own.length > 0 ? own : streams
}

/**
 * Whether a page of this site may play what is at an address: one that is served encrypted lets in
 * nothing that is not (W3C Mixed Content §4.4).
 */
export function isHeardOn(siteUrl: string, url: string): boolean {
  return !siteUrl.startsWith('https:') || !url.startsWith('http:')
}
