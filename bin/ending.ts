// The end of a process that serves: everything that was opened is closed, last first.

/** Closes one thing; takes its time. */
type Closer = () => Promise<void>

/**
 * From now on Ctrl-C and SIGTERM close what was handed over and end the process; a second one ends
 * it at once, and the database then recovers at the next start.
 */
export function endingOnSignals({ isQuiet = false } = {}): {
  add(closer: Closer): void
  end(): Promise<void>
} {
  const closers: Closer[] = []
  let isEnding = false

  async function end(): Promise<void> {
    isEnding = true
    for (let closer = closers.pop(); closer; closer = closers.pop()) await closer()
  }

  const onSignal = () => {
    if (isEnding && isQuiet) return
    if (isEnding) process.exit(130)
    if (!isQuiet)
      console.log('Stopping: what is under way is finished first. Once more ends at once.')
    end().then(
      () => process.exit(0),
      (error) => {
        console.error(error)
        process.exit(1)
      },
    )
  }
  process.on('SIGINT', onSignal)
  process.on('SIGTERM', onSignal)

  return {
    add(closer) {
      closers.push(closer)
    },
    end,
  }
}
