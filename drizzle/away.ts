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

/**
 * Whether an error says that the database could not be reached, or did not answer in time: nothing
 * is wrong with the query, and the same one may succeed in a moment. Looks through the wrappers
 * that libraries put around such an error (`cause`, `AggregateError`).
 *
 * SQLSTATE classes: PostgreSQL manual, appendix A; class 08 is "connection exception".
 */
export function isDatabaseAway(error: unknown): boolean {
  for (let at = error, depth = 0; at instanceof Error && depth < 8; at = at.cause, depth++) {
    const code = 'code' in at ? at.code : undefined
    if (typeof code === 'string' && (awayCodes.has(code) || /^08...$/.test(code))) return true
    if (at instanceof AggregateError && at.errors.some(isDatabaseAway)) return true
  }
  return false
}
