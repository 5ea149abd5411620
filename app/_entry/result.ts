import type { ErrorCode } from '@/lib/base/errors'

/** What a refusal tells the page. */
export interface Refusal {
  code: ErrorCode | 'failed'
  message: string
  /** A message beside each field it is about. */
  fields?: Record<string, string>
  detail?: unknown
}

/** The answer of a server action: never a thrown error, which the browser would see as a broken page. */
export type ActionResult<Value> =
  | { ok: true; value: Value }
  | {
      ok: false
      error: Refusal
      /** What the form said, to fill it in again; passwords and tokens are left out. */
      said?: Record<string, string | string[]>
    }
