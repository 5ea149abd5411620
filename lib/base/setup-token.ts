import { createHmac } from 'node:crypto'
import { env } from './env'

/**
 * What proves, on a site that nobody has signed in to yet, that its first visitor is whoever started
 * it: printed at start, asked for by the setup page. It is derived from AUTH_SECRET, so that every
 * instance has the same one and nothing has to be stored.
 */
export function setupToken(): string {
  return createHmac('sha256', env().AUTH_SECRET).update('setup').digest('base64url').slice(0, 24)
}
