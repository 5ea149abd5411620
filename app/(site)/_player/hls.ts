import type Hls from 'hls.js'

/** Plays a playlist in an `<audio>` that cannot play one by itself; the library comes only now. */
export async function attachHls(
  audio: HTMLAudioElement,
  url: string,
  onBroken: () => void,
): Promise<Hls | null> {
  // The smaller build, without captions and encryption, which radio has no use for.
  const { default: Library } = await import('hls.js/light')
  if (!Library.isSupported()) return null
  // No worker: the page's policy knows no scripts from blobs. Half a minute behind the edge is what
  // is kept for going back.
  const hls = new Library({ enableWorker: false, backBufferLength: 60, liveDurationInfinity: true })
  hls.on(Library.Events.ERROR, (_, { fatal }) => {
    if (fatal) onBroken()
  })
  hls.loadSource(url)
  hls.attachMedia(audio)
  return hls
}
