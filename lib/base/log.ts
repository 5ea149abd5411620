import pino, { type Logger } from 'pino'
import { logLevel } from './env'
import { originalStack } from './original-stack'

/** Names of values that never reach the log, wherever they stand in what is logged. */
const secretNames = [
  'password',
  'newPassword',
  'passwordHash',
  'token',
  'secret',
  'authSecret',
  'cookie',
  'cookies',
  'authorization',
  'set-cookie',
]

const paths = secretNames.flatMap((name) => [
  `["${name}"]`,
  `*["${name}"]`,
  `*.*["${name}"]`,
  `*.*.*["${name}"]`,
])

// What a database's error says of the values it met: they may be the words of a draft.
const values = new Set(['params', 'parameters', 'args', 'detail', 'where'])

/** An error for the log: its kind, message, stack and causes, without the values of a query. */
function withoutValues(error: unknown, depth = 0): unknown {
  if (!(error instanceof Error)) return error
  // Drizzle puts the values behind the query, in the message and so in the stack.
  const cut = (text = '') => text.replace(/\nparams:[\s\S]*?(?=\n {4}at |$)/, '')
  const own = Object.entries(error).filter(([name]) => !values.has(name) && name !== 'cause')
  return {
    type: error.name,
    ...Object.fromEntries(own),
    message: cut(error.message),
    stack: originalStack(cut(error.stack)),
    ...(error.cause && depth < 4 ? { cause: withoutValues(error.cause, depth + 1) } : {}),
  }
}

/**
 * A log that writes one JSON object a line: `time` in ISO 8601 (UTC), `level` as a word, `msg`.
 * Line breaks in values are escaped by JSON, so a value cannot forge a line.
 */
export function makeLog(level: string, destination?: pino.DestinationStream): Logger {
  return pino(
    {
      level,
      base: null,
      timestamp: pino.stdTimeFunctions.isoTime,
      formatters: { level: (label) => ({ level: label }) },
      redact: { paths, censor: '[removed]' },
      serializers: { err: withoutValues, error: withoutValues },
    },
    destination ?? pino.destination({ fd: 1, sync: true }),
  )
}

// Next's bundle and the server outside it load this file twice; one writer keeps the lines in order.
const shared = globalThis as typeof globalThis & { longwaveLog?: Logger }
shared.longwaveLog ??= makeLog(logLevel())

/** The log of this process, on standard output, at LOG_LEVEL. */
export const log: Logger = shared.longwaveLog
