// What Next and React write to the console, as lines of the log: theirs are many for one error, and
// hold the values of a query, which may be somebody's words.
import { stripVTControlCharacters } from 'node:util'
import type { Logger } from 'pino'

/** From now on what this thread says on the console as an error or a warning goes to this log. */
export function consoleTo(log: Logger): void {
  const say =
    (level: 'error' | 'warn') =>
    (...said: unknown[]): void => {
      const err = said.find((one) => one instanceof Error)
      const words = said.filter((one) => one !== err).map(String)
      // Next gives a digest to what it also tells to instrumentation.ts, which decides whether it is said.
      const isTold = err !== undefined && 'digest' in err
      const text = stripVTControlCharacters(words.join(' ')).trim()
      log[isTold ? 'debug' : isNodes(text) ? 'warn' : level]({ err }, text || 'the framework says')
    }
  console.error = say('error')
  console.warn = say('warn')
}

/** Whether Node warns of something (`process.emitWarning`), which it does in a thread's console as an error. */
function isNodes(text: string): boolean {
  return /^\(node:\d+\) /.test(text)
}
