// The processes that answer, and one that watches over them and does the work behind (node:cluster).
import cluster, { type Worker } from 'node:cluster'
import { Complaint } from './command'

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
  /** Replaces each in turn; there are never fewer that answer. Where a new one does not begin, the rest stay. */
  renew(): Promise<void>
  /** Stops all; each lets what is under way end. */
  stop(): Promise<void>
}

/**
 * Starts processes that each run the command `front`, and replaces those that die.
 * @throws Complaint when the first ones do not begin to serve; none of them runs on.
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

  /** Starts one. One that ends before it serves is the caller's to mend; later it is replaced. */
  function launch(): Promise<Worker> {
    const worker = cluster.fork({ MALLOC_ARENA_MAX: arenas, ...process.env })
    const began = Date.now()
    return new Promise((resolve, reject) => {
      const late = setTimeout(() => worker.process.kill('SIGKILL'), patience)
      let isServing = false
      worker.on('message', (message) => {
        if (message !== 'serving') return
        clearTimeout(late)
        isServing = true
        resolve(worker)
      })
      worker.once('exit', (code, signal) => {
        clearTimeout(late)
        const why = signal ?? code
        if (!isServing) return reject(new Complaint(`A process ended before it served (${why}).`))
        if (isStopping || leaving.delete(worker.id)) return
        log(`A process of the site died (${why}); another takes its place.`)
        replaceAfter(Date.now() - began > soundLife ? firstPause : longer())
      })
    })
  }

  function replaceAfter(milliseconds: number): void {
    pause = milliseconds
    setTimeout(() => {
      if (isStopping) return
      launch().catch((error) => {
        if (isStopping) return
        log(`${error.message} Another is tried.`)
        replaceAfter(longer())
      })
    }, pause)
  }

  function longer(): number {
    return Math.min(pause * 2, longestPause)
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
      // It died meanwhile, and the one in its place is new.
      if (worker.isDead()) continue
      await launch()
      await dismiss(worker)
    }
  }

  async function stop(): Promise<void> {
    isStopping = true
    await Promise.all(running().map(dismiss))
  }

  await Promise.all(Array.from({ length: size }, launch)).catch(async (error) => {
    // Whoever called stops the database next: nothing may go on without it.
    await stop()
    throw new Complaint(
      `${error.message} The reason stands above. Nothing is being served, and nothing was lost.`,
    )
  })
  return {
    renew() {
      renewing = renewing
        .then(renewAll)
        .catch((error) => log(`${error.message} The site goes on with the processes that it has.`))
      return renewing
    },
    stop,
  }
}

function running(): Worker[] {
  return Object.values(cluster.workers ?? {}).filter((worker) => worker !== undefined)
}
