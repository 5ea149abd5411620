// The front's side of the thread that draws.
import type { IncomingMessage, ServerResponse } from 'node:http'
import path from 'node:path'
import { Worker } from 'node:worker_threads'
import { rememberName } from '@/lib/settings/remembered'
import type { Asked } from '../asked'
import type { Drawn } from '../draw'
import { NotDrawn } from '../not-drawn'
import { forward } from './forward'
import type { Order, Site, Word } from './messages'

/** What the thread runs: work.ts, compiled with the rest of what serves. */
const program = '.next/longwave/lib/front/pressroom/work.mjs'

interface Waiting {
  resolve(drawn: Drawn): void
  reject(error: NotDrawn): void
}

/** The thread in which Next draws pages and answers the newsroom; the front has its own, and never waits for either. */
export class Pressroom {
  #thread: Worker
  #socketPath = ''
  #waiting = new Map<number, Waiting>()
  #tickets = 0
  #isClosing = false
  #closed = () => {}

  /** Opens the thread. @throws what its start throws. */
  static open(site: Site): Promise<Pressroom> {
    const thread = new Worker(path.resolve(program), { workerData: site })
    return new Promise((resolve, reject) => {
      thread.once('error', reject)
      const room = new Pressroom(thread, () => {
        thread.off('error', reject)
        resolve(room)
      })
    })
  }

  private constructor(thread: Worker, opened: () => void) {
    this.#thread = thread
    thread.on('message', (word: Word) => {
      if (word.say === 'open') {
        this.#socketPath = word.socketPath
        opened()
      } else if (word.say === 'closed') this.#closed()
      else this.#answered(word)
    })
    thread.once('exit', () => {
      // Nothing could be drawn any more: whoever watches over the process starts another.
      if (!this.#isClosing) throw new Error('The thread that draws has ended.')
    })
  }

  /**
   * Draws what was asked for.
   * @throws NotDrawn where it failed.
   */
  draw(asked: Asked, known: { lsn: string | null; isHeard: boolean }): Promise<Drawn> {
    const ticket = this.#tickets++
    return new Promise((resolve, reject) => {
      this.#waiting.set(ticket, { resolve, reject })
      this.#say({ say: 'draw', ticket, asked, ...known })
    })
  }

  /** Says what changed before anything more is drawn; null stands for anything. */
  changed(tags: string[] | null): void {
    this.#say({ say: 'changed', tags })
  }

  /** Has the thread answer a request that is not the same for everyone. `told` resolves when the front knows what these transactions changed. */
  answer(
    request: IncomingMessage,
    response: ServerResponse,
    { id, told }: { id: string; told: (transactions: number[]) => Promise<void> },
  ): Promise<void> {
    return forward(request, response, { socketPath: this.#socketPath, id, told })
  }

  /** Ends what would go on without end; the front can close then. */
  endStreams(): void {
    this.#say({ say: 'end streams' })
  }

  /** Ends the thread; what it answers is ended with it. */
  async close(): Promise<void> {
    this.#isClosing = true
    const closed = new Promise<void>((resolve) => {
      this.#closed = resolve
    })
    this.#say({ say: 'close' })
    await closed
    await this.#thread.terminate()
  }

  #say(order: Order): void {
    this.#thread.postMessage(order)
  }

  #answered(word: Word & { say: 'drawn' | 'not drawn' }): void {
    const waiting = this.#waiting.get(word.ticket)
    this.#waiting.delete(word.ticket)
    if (word.say === 'not drawn') {
      const { isDatabaseAway } = word
      waiting?.reject(new NotDrawn('failed', { tags: new Set(), isDatabaseAway }))
      return
    }
    rememberName(word.publication)
    const { buffer, byteOffset, byteLength } = word.drawn.body
    // A buffer comes as plain bytes from another thread.
    waiting?.resolve({ ...word.drawn, body: Buffer.from(buffer, byteOffset, byteLength) })
  }
}
