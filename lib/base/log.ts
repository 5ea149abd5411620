import pino, { type Logger } from 'pino'
import { env } from './env'

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
      serializers: { err: pino.stdSerializers.err, error: pino.stdSerializers.err },
    },
    destination ?? pino.destination({ fd: 1, sync: true }),
  )
}

// Next's bundle and the server outside it load this file twice; one writer keeps the lines in order.
const shared = globalThis as typeof globalThis & { longwaveLog?: Logger }
shared.longwaveLog ??= makeLog(env().LOG_LEVEL)

/** The log of this process, on standard output, at LOG_LEVEL. */
export const log: Logger = shared.longwaveLog

/** The log for one request: every line bears its id. */
export function requestLog(id: string): Logger {
  return log.child({ id })
}
