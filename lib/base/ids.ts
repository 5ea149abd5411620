import { randomBytes } from 'node:crypto'

/**
 * A new id: UUID version 7 (RFC 9562 §5.7), whose first 48 bits are milliseconds since 1970,
 * so that rows made one after another lie side by side in an index.
 */
export function newId(now = Date.now()): string {
  const bytes = randomBytes(16)
  bytes.writeUIntBE(now, 0, 6)
  bytes[6] = (bytes[6]! & 0x0f) | 0x70
  bytes[8] = (bytes[8]! & 0x3f) | 0x80
  const hex = bytes.toString('hex')
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    hex.slice(12, 16),
    hex.slice(16, 20),
    hex.slice(20),
  ].join('-')
}

/** When an id was made, in milliseconds since 1970. Only of those that `newId` makes. */
export function madeAt(id: string): number {
  return Number.parseInt(id.replace('-', '').slice(0, 12), 16)
}

/** A secret of 256 bits for a session or a reset link, in URL-safe letters. */
export function newSecret(): string {
  return randomBytes(32).toString('base64url')
}

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/

/** Whether a path segment may be an id; Postgres would raise an error on anything else. */
export function isId(value: string): boolean {
  return uuid.test(value)
}
