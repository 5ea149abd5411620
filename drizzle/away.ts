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

/** What Postgres says to whom it lets nothing do, and what to do about it (SQLSTATE, appendix A). */
const refusals: Record<string, string> = {
  '28000': 'The database does not let this user in. Check DATABASE_URL, and pg_hba.conf.',
  '28P01': 'The database does not take this password. Check the user and password in DATABASE_URL.',
  '3D000':
    'The server of DATABASE_URL has no database of that name. Make it, or correct the name at its end.',
  '42501':
    'The role in DATABASE_URL may not do that. It must own the database, and may create roles or find the role "reader": see README, Deploy.',
  '42P01':
    'The database has no tables of this version. Check DATABASE_URL; "npm run longwave -- migrate" makes them.',
}

/** Words for a database that answers, and refuses; undefined where an error says something else. */
export function databaseRefusal(error: unknown): string | undefined {
  const codes = errorsIn(error).map((one) => ('code' in one ? String(one.code) : ''))
  return codes.map((code) => refusals[code]).find((words) => words !== undefined)
}

/** An error and those that caused it, outermost first. */
function errorsIn(error: unknown): Error[] {
  const found: Error[] = []
  for (let at = error; at instanceof Error && found.length < 8; at = at.cause) found.push(at)
  return found
}
