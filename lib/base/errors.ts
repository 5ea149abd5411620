/** Why something was refused. The doors turn a code into an HTTP status; nothing else does. */
export type ErrorCode =
  | 'invalid'
  | 'unauthenticated'
  | 'forbidden'
  | 'not-found'
  | 'conflict'
  | 'too-many'
  | 'unavailable'
  | 'full'

/**
 * A refusal with words for the person it reaches: what happened, what is safe, what to do next.
 * `fields` puts a message beside each input it is about; `retryAfter` is in seconds.
 */
export class AppError extends Error {
  override name = 'AppError'
  readonly code: ErrorCode
  readonly fields?: Record<string, string>
  readonly retryAfter?: number
  /** What the screen needs to go on, such as the other person's text in a conflict. */
  readonly detail?: unknown

  constructor(
    code: ErrorCode,
    message: string,
    options: {
      fields?: Record<string, string>
      retryAfter?: number
      detail?: unknown
      cause?: unknown
    } = {},
  ) {
    super(message, { cause: options.cause })
    this.code = code
    if (options.fields) this.fields = options.fields
    if (options.retryAfter) this.retryAfter = options.retryAfter
    if (options.detail !== undefined) this.detail = options.detail
  }
}

/** Each code's HTTP status (RFC 9110 §15; 429 is RFC 6585 §4, 507 is RFC 4918 §11.5). */
export const statusOf: Record<ErrorCode, number> = {
  invalid: 400,
  unauthenticated: 401,
  forbidden: 403,
  'not-found': 404,
  conflict: 409,
  'too-many': 429,
  unavailable: 503,
  full: 507,
}
