// The processes that answer, and one that watches over them and does the work behind (node:cluster).
import cluster, { type Worker } from 'node:cluster'

/** Milliseconds after which one that died is replaced; more each time it dies at once. */
const firstPause = 100
const longestPause = 10_000
/** One that lived so many milliseconds did not die of its start. */
const soundLife = 10_000
/** Milliseconds that one has to begin. */
const patience = 60_000

/**
 * Megabytes of JavaScript heap of one that serves. What is kept for readers lies outside of it; a
 * heap that may grow is only collected later, and the process takes twice the memory.
 */
const heap = 320
/** Megabytes of each half of its young generation: half of Node's 16, for a twentieth more work. */
const young = 8
/** Threads of V8 that collect and compile beside the two that answer: each of its own would get in their way. */
const helpers = 1
/** Arenas of glibc's malloc: by itself it opens one for each thread, and keeps what was freed in all of them. */
const arenas = '2'

/** The processes that serve. */
export interface Fleet {
  /** Replaces each in turn; there are never fewer that answer. */
  renew(): Promise<void>
  /** Stops all; each lets what is under way end. */
  stop(): Promise<void>
}

/**
 * Starts processes that each run the command `front`, and replaces those that die.
 * @throws when the first ones do not begin to serve.
 */
export async function startFleet(size: number, log: (sentence: string) => void): Promise<Fleet> {
  cluster.setupPrimary({
    exec: 'bin/longwave.js',
    args: ['front'],
    execArgv: [
      `--max-old-space-size=${heap}`,
      `--max-semi-space-size=${young}`,
      `--v8-pool-size=${helpers}`,
    ],
  })
  // Alone, it takes connections itself; several are given them in turn.
  cluster.schedulingPolicy = size === 1 ? cluster.SCHED_NONE : cluster.SCHED_RR
  const leaving = new Set<number>()
  let isStopping = false
  let pause = firstPause
  let renewing: Promise<void> = Promise.resolve()

  function launch(): Promise<Worker> {
    const worker = cluster.fork({ MALLOC_ARENA_MAX: arenas, ...process.env })
    const began = Date.now()
    return new Promise((resolve, reject) => {
      const late = setTimeout(() => worker.process.kill('SIGKILL'), patience)
      worker.on('message', (message) => {
        if (message !== 'serving') return
        clearTimeout(late)
        resolve(worker)
      })
      worker.once('exit', (code, signal) => {
        clearTimeout(late)
        reject(new Error(`A process ended before it served (${signal ?? code}).`))
        if (isStopping || leaving.delete(worker.id)) return
        pause = Date.now() - began > soundLife ? firstPause : Math.min(pause * 2, longestPause)
        log(`A process of the site died (${signal ?? code}); another takes its place.`)
        setTimeout(() => {
          if (!isStopping) launch().catch(() => {})
        }, pause)
      })
    })
  }

  function dismiss(worker: Worker): Promise<void> {
    return new Promise((resolve) => {
      if (worker.isDead()) return resolve()
      leaving.add(worker.id)
      worker.once('exit', () => resolve())
      worker.process.kill('SIGTERM')
    })
  }

  async function renewAll(): Promise<void> {
    for (const worker of running()) {
      await launch()
      await dismiss(worker)
    }
  }

  await Promise.all(Array.from({ length: size }, launch))
  return {
    renew() {
      renewing = renewing.then(renewAll)
      return renewing
    },
    async stop() {
      isStopping = true
      await Promise.all(running().map(dismiss))
    },
  }
}

function running(): Worker[] {
  return Object.values(cluster.workers ?? {}).filter((worker) => worker !== undefined)
}
