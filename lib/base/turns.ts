/** Lets a few pieces of work run at once and the others wait their turn, up to a number where one is given. */
export class Turns {
  #atOnce: number
  #mostWaiting: number
  #running = 0
  #first: (() => void)[] = []
  #waiting: (() => void)[] = []

  constructor({ atOnce, mostWaiting = Infinity }: { atOnce: number; mostWaiting?: number }) {
    this.#atOnce = atOnce
    this.#mostWaiting = mostWaiting
  }

  /** Whether one more may come. */
  get isFree(): boolean {
    return this.#running < this.#atOnce || this.#waiting.length < this.#mostWaiting
  }

  /** Does the work when its turn has come; what is `first` passes all that is not. */
  async take<T>(work: () => Promise<T>, { first = false } = {}): Promise<T> {
    if (this.#running < this.#atOnce) this.#running += 1
    else
      await new Promise<void>((resolve) => {
        const queue = first ? this.#first : this.#waiting
        queue.push(resolve)
      })
    try {
      return await work()
    } finally {
      // The place is handed on, so nobody can slip in between.
      const next = this.#first.shift() ?? this.#waiting.shift()
      if (next) next()
      else this.#running -= 1
    }
  }
}
