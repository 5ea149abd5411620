// The player's `<audio>`: connects, tells what is heard, comes back when cut off. It knows no React.
import type Hls from 'hls.js'
import {
  after,
  closed,
  type PlayerEvent,
  type Playing,
  waitAfter,
  wantsSound,
} from '@/lib/radio/playing'
import { type Listenable, streamFormats } from '@/lib/radio/stream'
import { attachHls } from './hls'

/** Milliseconds without sound after which a connection counts as broken. */
const starved = 8_000
/** The same for one that has not begun. */
const unanswered = 15_000

interface ReceiverOptions {
  onChange: (playing: Playing) => void
  isOnAir: () => boolean
}

export class Receiver {
  #playing: Playing = closed
  #stream: Listenable
  #hls: Hls | null = null
  /** Grows with each connection: what an earlier one still tells is not listened to. */
  #connection = 0
  #timer: ReturnType<typeof setTimeout> | undefined

  constructor(
    readonly audio: HTMLAudioElement,
    stream: Listenable,
    private readonly options: ReceiverOptions,
  ) {
    this.#stream = stream
    const heard: [string, () => void][] = [
      ['playing', () => this.#heard()],
      ['waiting', () => this.#silent()],
      ['stalled', () => this.audio.readyState < 3 && this.#silent()],
      ['ended', () => this.#broken()],
      ['error', () => this.#failed()],
      // A headset's button, or the system, has paused it behind our back.
      ['pause', () => this.#playing.state === 'playing' && !this.audio.ended && this.pause()],
    ]
    for (const [name, listener] of heard) audio.addEventListener(name, listener)
    addEventListener('online', this.#backOnline)
    this.dispose = () => {
      removeEventListener('online', this.#backOnline)
      for (const [name, listener] of heard) audio.removeEventListener(name, listener)
      this.#disconnect()
    }
  }

  /** Lets go of the element and of everything that was listened to. */
  readonly dispose: () => void

  get stream(): Listenable {
    return this.#stream
  }

  /** Plays from the live edge: always over a new connection, never from what was left of the last. */
  play(stream = this.#stream): void {
    this.#stream = stream
    this.#tell('play')
    this.#connect()
  }

  /** Takes over what the page's first script has begun before we were there. */
  adopt(stream: Listenable): void {
    this.#stream = stream
    this.#tell('play')
    if (!this.audio.paused && this.audio.readyState > 2) this.#heard()
    else if (this.audio.error || this.audio.paused) this.#connect()
    else this.#watch(unanswered)
  }

  pause(because: 'pause' | 'elsewhere' | 'close' = 'pause'): void {
    this.#tell(because)
    this.#disconnect()
  }

  offer(): void {
    this.#tell('offer')
  }

  #tell(event: PlayerEvent): void {
    this.#playing = after(this.#playing, event, this.options.isOnAir())
    this.options.onChange(this.#playing)
  }

  #connect(): void {
    this.#disconnect()
    const connection = ++this.#connection
    this.#watch(unanswered)
    const { url, format } = this.#stream
    if (format === 'hls' && this.audio.canPlayType(streamFormats.hls) === '')
      void this.#connectHls(url, connection)
    else {
      this.audio.src = url
      this.#start(connection)
    }
  }

  async #connectHls(url: string, connection: number): Promise<void> {
    const hls = await attachHls(this.audio, url, () => {
      if (connection === this.#connection) this.#broken()
    }).catch(() => undefined)
    if (connection !== this.#connection) hls?.destroy()
    else if (hls === null) this.#give('unplayable')
    else if (hls === undefined) this.#broken()
    else {
      this.#hls = hls
      this.#start(connection)
    }
  }

  #start(connection: number): void {
    this.audio.play().catch((error: DOMException) => {
      // Whatever else went wrong, the element's own `error` tells.
      if (error.name === 'NotAllowedError' && connection === this.#connection) this.#give('refused')
    })
  }

  #disconnect(): void {
    this.#connection++
    clearTimeout(this.#timer)
    this.#hls?.destroy()
    this.#hls = null
    if (!this.audio.hasAttribute('src')) return
    this.audio.pause()
    // Only an element without a source closes its connection and forgets what it has.
    this.audio.removeAttribute('src')
    this.audio.load()
  }

  #heard(): void {
    clearTimeout(this.#timer)
    this.#tell('sound')
  }

  #silent(): void {
    if (this.#playing.state !== 'playing') return
    this.#tell('silence')
    this.#watch(starved)
  }

  #failed(): void {
    // Without a source there is nothing that could fail: it was let go.
    if (!this.audio.hasAttribute('src')) return
    const isUnplayable = this.audio.error?.code === 4 && this.#canNever()
    if (isUnplayable) this.#give('unplayable')
    else this.#broken()
  }

  // "Not supported" is also what browsers say of a host that does not answer.
  #canNever(): boolean {
    return this.audio.canPlayType(streamFormats[this.#stream.format]) === ''
  }

  #give(event: 'refused' | 'unplayable'): void {
    this.#disconnect()
    this.#tell(event)
  }

  #broken(): void {
    if (!wantsSound(this.#playing)) return
    this.#disconnect()
    this.#tell('broken')
    const wait = waitAfter(this.#playing.failures, Math.random()) * 1000
    this.#timer = setTimeout(() => this.#connect(), wait)
  }

  #watch(milliseconds: number): void {
    clearTimeout(this.#timer)
    this.#timer = setTimeout(() => this.#broken(), milliseconds)
  }

  #backOnline = () => {
    if (wantsSound(this.#playing) && this.#playing.state !== 'playing') this.#connect()
  }
}
