/** What Postgres, postgres.js and the network say when no database answers. */
const awayCodes = new Set([
  // the network
  'ECONNREFUSED',
  'ECONNRESET',
  'EPIPE',
  'ETIMEDOUT',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ENOTFOUND',
  'EAI_AGAIN',
  // postgres.js
  'CONNECT_TIMEOUT',
  'CONNECTION_CLOSED',
  'CONNECTION_DESTROYED',
  'CONNECTION_ENDED',
  // a query past its deadline
  'unavailable',
  // Postgres: statement and lock timeouts, full, stopping, crashed, starting
  '57014',
  '55P03',
  '53300',
  '57P01',
  '57P02',
  '57P03',
  '57P05',
  '25P03',
])

/** What Postgres says when a file cannot grow: SQLSTATE 53100, disk_full. */
const fullCode = '53100'

/**
 * Whether an error says that the database has no room left: what was to be written was not, and
 * everything that was written before is still there.
 */
export function isDatabaseFull(error: unknown): boolean {
  return errorsIn(error).some((one) => 'code' in one && one.code === fullCode)
}

/**
 * Whether an error says that the database could not be reached, or did not answer in time: nothing
 * is wrong with the query, and the same one may succeed in a moment. Looks through the wrappers
 * that libraries put around such an error (`cause`, `AggregateError`).
 *
 * SQLSTATE classes: PostgreSQL manual, appendix A; class 08 is "connection exception".
 */
export function isDatabaseAway(error: unknown): boolean {
  return errorsIn(error).some((one) => {
    const code = 'code' in one ? one.code : undefined
    if (typeof code === 'string' && (awayCodes.has(code) || /^08...$/.test(code))) return true
    return one instanceof AggregateError && one.errors.some(isDatabaseAway)
  })
}

/** An error and those that caused it, outermost first. */
function errorsIn(error: unknown): Error[] {
  const found: Error[] = []
  for (let at = error; at instanceof Error && found.length < 8; at = at.cause) found.push(at)
  return found
}
