// The stream that the project makes itself: a time signal each minute, a short ident after it, and
// a quiet chord between, so that there is something to hear before a radio is connected. What is
// heard depends on the time alone, so two listeners hear the same.

/** Samples a second; one channel of 16 bits, so 32,000 bytes a second. */
export const sampleRate = 16_000

/** Note and second of each bell of the ident, counted from the beginning of the minute. */
const ident: [hertz: number, at: number][] = [
  [440, 1.5],
  [554, 2],
  [659, 2.5],
  [880, 3],
  [659, 3.75],
  [880, 4.25],
]
/** A chord for ten seconds each. Whole hertz, so that a wave goes on across the seconds. */
const chords = [
  [110, 220, 277],
  [147, 220, 294],
  [123, 185, 247],
  [110, 165, 220],
  [147, 185, 294],
  [165, 208, 247],
]

/** The sound of one second, by seconds since 1970, as signed 16-bit samples. */
export function soundOf(second: number): Int16Array {
  const samples = new Int16Array(sampleRate)
  for (let index = 0; index < sampleRate; index++) {
    const inMinute = (second % 60) + index / sampleRate
    const value = pip(inMinute) + bells(inMinute) + chord(inMinute)
    samples[index] = Math.round(Math.max(-1, Math.min(1, value)) * 32_767)
  }
  return samples
}

const wave = (hertz: number, at: number) => Math.sin(2 * Math.PI * hertz * at)

/** Five short pips before the minute and a long one on it: the long one's beginning is the time. */
function pip(at: number): number {
  const length = at < 1 ? 0.5 : at >= 55 ? 0.1 : 0
  const since = at % 1
  if (since >= length) return 0
  // A few milliseconds at each end, so that it does not click.
  const edge = Math.min(1, since / 0.004, (length - since) / 0.004)
  return 0.35 * edge * wave(1_000, since)
}

function bells(at: number): number {
  return ident
    .filter(([, from]) => at >= from && at < from + 3)
    .map(([hertz, from]) => {
      const since = at - from
      return 0.16 * Math.min(1, since / 0.006) * Math.exp(-2.2 * since) * wave(hertz, since)
    })
    .reduce((sum, one) => sum + one, 0)
}

function chord(at: number): number {
  if (at < 6 || at >= 54) return 0
  const swell = Math.sin((Math.PI * (at % 10)) / 10) ** 2
  const edge = Math.min(1, at - 6, 54 - at)
  const notes = chords[Math.floor(at / 10)]!
  return 0.025 * swell * edge * notes.reduce((sum, hertz) => sum + wave(hertz, at), 0)
}

/**
 * What a WAV file begins with (RIFF, `fmt ` and `data` chunks of the Multimedia Programming
 * Interface 1.0); its sizes are the largest there are, which players take for "until it ends".
 */
export function waveHeader(): Uint8Array {
  const bytes = new Uint8Array(44)
  const view = new DataView(bytes.buffer)
  const text = (at: number, letters: string) => bytes.set(new TextEncoder().encode(letters), at)
  text(0, 'RIFF')
  view.setUint32(4, 0xffffffff, true)
  text(8, 'WAVEfmt ')
  view.setUint32(16, 16, true)
  view.setUint16(20, 1, true) // plain samples
  view.setUint16(22, 1, true) // one channel
  view.setUint32(24, sampleRate, true)
  view.setUint32(28, sampleRate * 2, true)
  view.setUint16(32, 2, true)
  view.setUint16(34, 16, true)
  text(36, 'data')
  view.setUint32(40, 0xffffffff, true)
  return bytes
}
