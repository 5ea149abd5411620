/**
 * The process's clock, for what may be a little off: log lines, words such as "34 min ago".
 * What decides (published, scheduled, expired) asks the database, which every instance shares.
 */
export function now(): Date {
  return new Date()
}
