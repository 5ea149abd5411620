import { AppError } from '@/lib/base/errors'
import { soundOf, waveHeader } from './time-signal'

/** How many may listen to the project's own stream at once, and how many of them from one address. */
const limits = { all: 100, address: 6 }

/** Seconds that a listener gets at once, as Icecast does: browsers look at so much before they begin. */
const ahead = 8

interface Listener {
  address: string
  end(): void
}

const lately = new Map<number, Uint8Array>()

/** A second's sound as bytes, made once for all who listen. */
function bytesOf(second: number): Uint8Array {
  let bytes = lately.get(second)
  if (!bytes) {
    bytes = new Uint8Array(soundOf(second).buffer)
    lately.set(second, bytes)
    if (lately.size > 2 * ahead) lately.delete(lately.keys().next().value!)
  }
  return bytes
}

// Next's bundle serves the listeners and the server before it ends them: both must see the same set.
const holder = globalThis as { [key: symbol]: Set<Listener> | undefined }
const key = Symbol.for('longwave.demoListeners')

function listeners(): Set<Listener> {
  holder[key] ??= new Set()
  return holder[key]
}

/** Ends every listener's stream: the process is about to stop. */
export function endDemoListeners(): void {
  for (const listener of listeners()) listener.end()
}

/**
 * The time signal from now on, a second's sound each second, until the listener leaves. Who takes it
 * too slowly misses seconds and is not given them later: it is live. `address` is whose limit it
 * counts against.
 * @throws AppError too-many when as many listen as may.
 */
export function timeSignal(address: string): ReadableStream<Uint8Array> {
  const from = [...listeners()].filter((one) => one.address === address).length
  if (listeners().size >= limits.all || from >= limits.address)
    throw new AppError('too-many', 'As many listen here as can just now. Try again in a minute.', {
      retryAfter: 60,
    })
  let next = 0
  let timer: ReturnType<typeof setTimeout> | undefined
  let isOver = false
  let listener: Listener
  const leave = () => {
    isOver = true
    clearTimeout(timer)
    listeners().delete(listener)
  }
  return new ReadableStream<Uint8Array>(
    {
      start(controller) {
        listener = {
          address,
          end() {
            leave()
            controller.close()
          },
        }
        listeners().add(listener)
        controller.enqueue(waveHeader())
      },
      // Asked for only while the listener takes what is sent, so nothing piles up.
      pull(controller) {
        const due = Math.floor(Date.now() / 1000)
        next = Math.max(next + 1, due - ahead + 1)
        const wait = Math.max(0, next * 1000 - Date.now())
        return new Promise((resolve) => {
          timer = setTimeout(() => {
            if (!isOver) controller.enqueue(bytesOf(next))
            resolve()
          }, wait)
        })
      },
      cancel: leave,
    },
    { highWaterMark: 1 },
  )
}
